// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "database/connection_handle.h"
#include "database/database_text.h"
#include "database/postgresql/postgres_errors.h"
#include "database/postgresql/postgres_session.h"
#include "database/postgresql/server_password.h"
#include "database/sqlite/sqlite_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace caretaker {

namespace {

QString nextName()
{
    static std::atomic<unsigned> counter{0};
    return QStringLiteral("caretaker-%1").arg(++counter);
}

void locate(QSqlDatabase &database, const DatabaseUrl &url)
{
    if (url.kind() == DatabaseUrl::Kind::Sqlite) {
        database.setDatabaseName(url.path());
        return;
    }
    const auto &server = url.server();
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setUserName(server.user);
    database.setPassword(serverPassword(server));
    database.setDatabaseName(server.database);
}

bool wantsPassword(const Error &error)
{
    const auto refusal = serverRefusal(error.detail);
    return refusal == ServerRefusal::NoPassword || refusal == ServerRefusal::WrongPassword;
}

} // namespace

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

const std::shared_ptr<TransactionState> &Connection::transactionState() const
{
    return m_handle->transaction;
}

Result<Connection> Connection::connect(const DatabaseUrl &url, const QString &connectOptions)
{
    const auto &dialect = dialectOf(url.kind());
    if (!QSqlDatabase::isDriverAvailable(dialect.driver))
        return Error{ErrorCode::DatabaseUnusable,
                     DatabaseText::tr("%1 cannot be opened: Qt's driver %2 is missing. Install it "
                                      "(on Debian: %3).")
                         .arg(url.displayName(), dialect.driver, dialect.driverPackage),
                     {}};
    auto handle = std::unique_ptr<Handle>(new Handle{nextName(), url});
    { // Qt warns where a connection is removed that a QSqlDatabase still refers to.
        auto database = QSqlDatabase::addDatabase(dialect.driver, handle->name);
        locate(database, url);
        database.setConnectOptions(connectOptions);
        if (!database.open())
            return dialect.describeOpening(url, database.lastError());
    }
    return Connection(std::move(handle));
}

Result<Connection> Connection::open(const DatabaseUrl &url, Access access,
                                    std::chrono::milliseconds lockWait)
{
    const bool isFile = url.kind() == DatabaseUrl::Kind::Sqlite;
    if (isFile) {
        if (auto usable = checkSqliteFile(url, access); !usable)
            return usable.error();
    }
    const auto options =
        isFile ? sqliteConnectOptions(access, lockWait) : postgresConnectOptions(url.server());
    auto connection = connect(url, options);
    if (!connection && !isFile && wantsPassword(connection.error()) &&
        findServerPassword(url.server()))
        connection = connect(url, options);
    if (!connection)
        return connection;
    if (auto settled =
            isFile ? settleSqlite(*connection) : settlePostgres(*connection, access, lockWait);
        !settled)
        return settled.error();
    return connection;
}

Result<Connection> Connection::create(const DatabaseUrl &url)
{
    Q_ASSERT(url.kind() == DatabaseUrl::Kind::Sqlite);
    const QFileInfo info(url.path());
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("%1 exists already. Give a path where there is no file yet.")
                         .arg(url.displayName()),
                     {}};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{ErrorCode::DatabaseUnusable,
                     DatabaseText::tr("%1 cannot be created: its folder cannot be made. Check the "
                                      "permissions of %2.")
                         .arg(url.displayName(), info.absolutePath()),
                     {}};
    auto connection = connect(url, sqliteConnectOptions(Access::ReadWrite, defaultLockWait));
    if (!connection)
        return connection;
    if (auto settled = settleSqlite(*connection); !settled)
        return settled.error();
    return connection;
}

} // namespace caretaker
