// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace caretaker {

/// What a connection may do. A read-only one never writes a byte to the file.
enum class Access { ReadOnly, ReadWrite };

/// How long a statement waits for another program's lock before it gives up.
inline constexpr std::chrono::milliseconds defaultLockWait{5000};

/// One open database connection: opened by open(), closed when it goes. It belongs to the thread
/// that opened it (a rule of QSqlDatabase) and is never shared; each thread opens its own.
///
/// SQLite is set to enforce foreign keys, to wait for locks, and to flush every commit to the
/// disk (synchronous=FULL: an e-mail that is in the outbox has to survive a power cut). The
/// journal mode is left as the file has it.
class Connection
{
public:
    /// Fails with DatabaseUnusable where the file is missing, unreadable, empty, no SQLite file or
    /// cut short. What is in it is not looked at: see inspect() in database/inspection.h.
    static Result<Connection> open(const DatabaseUrl &url, Access access,
                                   std::chrono::milliseconds lockWait = defaultLockWait);

    /// Makes a new file for an embedded database; an existing one is never overwritten.
    static Result<Connection> create(const DatabaseUrl &url);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] const DatabaseUrl &url() const;

private:
    struct Handle;
    explicit Connection(std::unique_ptr<Handle> handle);
    static Result<Connection> openFile(const DatabaseUrl &url, const QString &connectOptions);

    std::unique_ptr<Handle> m_handle;
};

} // namespace caretaker
