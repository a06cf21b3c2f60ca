// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlite_file.h"

#include "database/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace caretaker {

namespace {

constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

Error unusable(const DatabaseUrl &url, const QString &problem, const QString &remedy,
               const QString &detail = {})
{
    return {ErrorCode::DatabaseUnusable,
            QStringLiteral("%1 %2. %3.").arg(url.displayName(), problem, remedy), detail};
}

/// Looks at the file before SQLite does, because SQLite takes an empty file for an empty database
/// and notices a cut-off one only when it first needs a missing page.
Status checkFormat(const DatabaseUrl &url)
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

Status checkSqliteFile(const DatabaseUrl &url, Access access)
{
    if (auto usable = checkFormat(url); !usable)
        return usable;
    if (access == Access::ReadWrite && !QFileInfo(url.path()).isWritable())
        return unusable(url, QStringLiteral("is read-only"),
                        QStringLiteral("Give the user who runs Caretaker the right to write it; "
                                       "a dry run needs none"));
    return Done{};
}

QString sqliteConnectOptions(Access access, std::chrono::milliseconds lockWait)
{
    auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockWait.count());
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

Status settleSqlite(const Connection &connection)
{
    // A damaged schema, a lock, a folder that does not allow the write-ahead log: the first read
    // shows what opening does not.
    for (const auto *sql : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL",
                            "SELECT count(*) FROM sqlite_schema"}) {
        if (auto ran = Statement::run(connection, QString::fromLatin1(sql)); !ran)
            return ran.error();
    }
    return Done{};
}

} // namespace caretaker
