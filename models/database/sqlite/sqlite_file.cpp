// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/sqlite_file.h"

#include "database/database_text.h"
#include "database/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace caretaker {

namespace {

constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

/// `message` has a place for the database.
Error unusable(const DatabaseUrl &url, const QString &message, const QString &detail = {})
{
    return {ErrorCode::DatabaseUnusable, message.arg(url.displayName()), detail};
}

Error cutShort(const DatabaseUrl &url)
{
    return unusable(url, DatabaseText::tr("%1 is cut short: part of the database is missing. "
                                          "Restore it from a backup."));
}

/// What the file system alone can tell.
Status checkFile(const DatabaseUrl &url)
{
    const QFileInfo info(url.path());
    if (!info.exists() && !info.isSymLink())
        return unusable(url,
                        DatabaseText::tr("%1 does not exist. Check the path, or make an empty "
                                         "database there with \"caretaker database create\"."));
    if (!info.isFile())
        return unusable(url,
                        DatabaseText::tr("%1 is not a file. Give the path of a database file."));
    if (!info.isReadable())
        return unusable(url, DatabaseText::tr("%1 cannot be read. Check its permissions."));
    if (info.size() == 0) // which SQLite takes for an empty database
        return unusable(
            url,
            DatabaseText::tr("%1 is empty. Restore it from a backup, or delete it and make a new "
                             "one with \"caretaker database create\"."));
    return Done{};
}

/// Why SQLite does not take the file, from its header:
/// https://www.sqlite.org/fileformat.html#the_database_header
Error explain(const DatabaseUrl &url, const Error &refusal)
{
    QFile file(url.path());
    if (!file.open(QIODevice::ReadOnly))
        return refusal;
    const auto header = file.read(100);
    if (!header.startsWith(sqliteMagic.first(qMin(header.size(), sqliteMagic.size()))))
        return unusable(url,
                        DatabaseText::tr("%1 is not an SQLite database. Give the path of a "
                                         "Caretaker database or of the web application's SQLite "
                                         "database."),
                        refusal.detail);
    if (header.size() < 100)
        return cutShort(url);
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // After a commit that was cut off the file may rightly be shorter: its journal says so.
    const bool isPending = QFileInfo(url.path() + QLatin1String("-journal")).size() > 0;
    return !isPending && file.size() < pages * pageSize ? cutShort(url) : refusal;
}

/// SQLite notices that the end of a file is missing only when it first needs a page of it. A file
/// with a write-ahead log may rightly be shorter.
Status checkLength(const Connection &connection)
{
    auto size =
        Statement::run(connection, QStringLiteral("SELECT page_count * page_size "
                                                  "FROM pragma_page_count, pragma_page_size"));
    if (!size)
        return size.error();
    const auto more = size->next();
    if (!more)
        return more.error();
    // The statement is not at its end, so no other program can make the file shorter meanwhile.
    const auto path = connection.url().path();
    if (*more && QFileInfo(path).size() < size->integer(0) &&
        QFileInfo(path + QLatin1String("-wal")).size() == 0)
        return cutShort(connection.url());
    return Done{};
}

} // namespace

Status checkSqliteFile(const DatabaseUrl &url, Access access)
{
    if (auto usable = checkFile(url); !usable)
        return usable;
    if (access == Access::ReadWrite && !QFileInfo(url.path()).isWritable())
        return unusable(url, DatabaseText::tr("%1 is read-only. Give the user who runs Caretaker "
                                              "the right to write it; a dry run needs none."));
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
    // Something else than a database, a damaged schema, a lock, a folder that does not allow the
    // write-ahead log: the first read shows what opening does not.
    for (const auto *sql : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL",
                            "SELECT count(*) FROM sqlite_schema"}) {
        if (auto ran = Statement::run(connection, QString::fromLatin1(sql)); !ran)
            return ran.error().code == ErrorCode::DatabaseUnusable
                       ? explain(connection.url(), ran.error())
                       : ran.error();
    }
    return checkLength(connection);
}

} // namespace caretaker
