// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "database/dialect.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>

namespace caretaker {

struct TransactionState;

/// What a connection may do. A read-only one never writes a byte to the file or the server.
enum class Access { ReadOnly, ReadWrite };

/// How long a statement waits for another program's lock before it gives up.
inline constexpr std::chrono::milliseconds defaultLockWait{5000};

/// One open database connection: opened by open(), closed when it goes. It belongs to the thread
/// that opened it (a rule of QSqlDatabase) and is never shared; each thread opens its own.
///
/// SQLite is set to enforce foreign keys, to wait for locks, and to flush every commit to the
/// disk (synchronous=FULL: an e-mail that is in the outbox has to survive a power cut). The
/// journal mode is left as the file has it. A PostgreSQL session is in UTC, and lets no setting of
/// the server or the user change how time stamps look.
class Connection
{
public:
    /// Fails with DatabaseUnusable where the file is missing, unreadable, empty, no SQLite file or
    /// cut short, or where the server cannot be reached or does not let the user in. What is in it
    /// is not looked at: see inspect() in database/inspection.h.
    static Result<Connection> open(const DatabaseUrl &url, Access access,
                                   std::chrono::milliseconds lockWait = defaultLockWait);

    /// Makes a new file for an embedded database; an existing one is never overwritten. Not for a
    /// server's database.
    static Result<Connection> create(const DatabaseUrl &url);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] const DatabaseUrl &url() const;
    [[nodiscard]] const Dialect &dialect() const { return dialectOf(url().kind()); }

    /// For Statement and Transaction.
    [[nodiscard]] const std::shared_ptr<TransactionState> &transactionState() const;

private:
    struct Handle;
    explicit Connection(std::unique_ptr<Handle> handle);
    static Result<Connection> connect(const DatabaseUrl &url, const QString &connectOptions);

    std::unique_ptr<Handle> m_handle;
};

} // namespace caretaker
