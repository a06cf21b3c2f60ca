// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "database/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QtEndian>

#include <atomic>

namespace caretaker {

namespace {

constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

QString nextName()
{
    static std::atomic<unsigned> counter{0};
    return QStringLiteral("caretaker-%1").arg(++counter);
}

Error unusable(const DatabaseUrl &url, const QString &problem, const QString &remedy,
               const QString &detail = {})
{
    return {ErrorCode::DatabaseUnusable,
            QStringLiteral("%1 %2. %3.").arg(url.displayName(), problem, remedy), detail};
}

/// Looks at the file before SQLite does, because SQLite takes an empty file for an empty database
/// and notices a cut-off one only when it first needs a missing page.
Status checkFile(const DatabaseUrl &url)
{
    const QFileInfo info(url.path());
    if (!info.exists() && !info.isSymLink())
        return unusable(url, QStringLiteral("does not exist"),
                        QStringLiteral("Check the path, or make an empty database there with "
                                       "\"caretaker database create\""));
    if (!info.isFile())
        return unusable(url, QStringLiteral("is not a file"),
                        QStringLiteral("Give the path of a database file"));
    QFile file(url.path());
    if (!file.open(QIODevice::ReadOnly))
        return unusable(url, QStringLiteral("cannot be read"),
                        QStringLiteral("Check its permissions (%1)").arg(file.errorString()));
    if (file.size() == 0)
        return unusable(
            url, QStringLiteral("is empty"),
            QStringLiteral("Restore it from a backup, or delete it and make a new one with "
                           "\"caretaker database create\""));

    // https://www.sqlite.org/fileformat.html#the_database_header
    const auto header = file.read(100);
    const auto cutShort = [&] {
        return unusable(url, QStringLiteral("is cut short: part of the database is missing"),
                        QStringLiteral("Restore it from a backup"));
    };
    if (!header.startsWith(sqliteMagic.first(qMin(header.size(), sqliteMagic.size()))))
        return unusable(url, QStringLiteral("is not an SQLite database"),
                        QStringLiteral("Give the path of a Caretaker database or of the web "
                                       "application's SQLite database"));
    if (header.size() < 100)
        return cutShort();
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // The count holds only if the last program to write the file was one that knows of it.
    const bool isCountValid = header.mid(24, 4) == header.mid(92, 4);
    // In the middle of a commit, or after one that was cut off, the file may rightly be shorter: a
    // journal or log says so. Asked before the size: a commit that has ended since has all its
    // pages.
    const auto hasPending = [&](const char *suffix) {
        return QFileInfo(url.path() + QLatin1String(suffix)).size() > 0;
    };
    const bool isPending = hasPending("-wal") || hasPending("-journal");
    if (!isPending && isCountValid && file.size() < pages * pageSize)
        return cutShort();
    return Done{};
}

} // namespace

struct Connection::Handle
{
    QString name;
    DatabaseUrl url;
    Qt::HANDLE thread = QThread::currentThreadId();

    ~Handle()
    {
        Q_ASSERT(thread == QThread::currentThreadId());
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

Connection::Connection(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

QSqlDatabase Connection::database() const
{
    Q_ASSERT(m_handle->thread == QThread::currentThreadId());
    return QSqlDatabase::database(m_handle->name, false);
}

const DatabaseUrl &Connection::url() const
{
    return m_handle->url;
}

Result<Connection> Connection::openFile(const DatabaseUrl &url, const QString &connectOptions)
{
    auto handle = std::unique_ptr<Handle>(new Handle{nextName(), url});
    { // Qt warns where a connection is removed that a QSqlDatabase still refers to.
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), handle->name);
        if (!database.isValid())
            return unusable(url, QStringLiteral("cannot be opened: Qt's SQLite driver is missing"),
                            QStringLiteral("Install it (on Debian: libqt6sql6-sqlite)"));
        database.setDatabaseName(url.path());
        database.setConnectOptions(connectOptions);
        if (!database.open())
            return unusable(url, QStringLiteral("cannot be opened"),
                            QStringLiteral("Check its permissions and those of its folder"),
                            database.lastError().text());
    }
    Connection connection(std::move(handle));
    for (const auto pragma : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL"}) {
        if (auto set = Statement::run(connection, QString::fromLatin1(pragma)); !set)
            return set.error();
    }
    return connection;
}

Result<Connection> Connection::open(const DatabaseUrl &url, Access access,
                                    std::chrono::milliseconds lockWait)
{
    if (auto usable = checkFile(url); !usable)
        return usable.error();
    if (access == Access::ReadWrite && !QFileInfo(url.path()).isWritable())
        return unusable(url, QStringLiteral("is read-only"),
                        QStringLiteral("Give the user who runs Caretaker the right to write it; "
                                       "a dry run needs none"));
    auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockWait.count());
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    auto connection = openFile(url, options);
    if (!connection)
        return connection;
    // The first read shows what opening does not: a damaged schema, a lock, a folder that does not
    // allow the write-ahead log.
    if (auto read =
            Statement::run(*connection, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        !read)
        return read.error();
    return connection;
}

Result<Connection> Connection::create(const DatabaseUrl &url)
{
    const QFileInfo info(url.path());
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::Failed,
                     QStringLiteral("%1 exists already. Give a path where there is no file yet.")
                         .arg(url.displayName()),
                     {}};
    if (!QDir().mkpath(info.absolutePath()))
        return unusable(url, QStringLiteral("cannot be created: its folder cannot be made"),
                        QStringLiteral("Check the permissions of %1").arg(info.absolutePath()));
    return openFile(url, QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(defaultLockWait.count()));
}

} // namespace caretaker
