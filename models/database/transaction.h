// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker {

/// A transaction that is rolled back unless it is committed. One at a time on a connection.
class Transaction
{
public:
    enum class Kind {
        Snapshot, ///< one consistent view for several reads, and no writing
        Write,    ///< on SQLite the only one at a time; on PostgreSQL its rows are locked
        Exclusive ///< a Write that is also on PostgreSQL the only one of its kind at a time
    };

    static Result<Transaction> begin(const Connection &connection, Kind kind);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Fails where a statement has failed before. Where the connection is lost meanwhile, nobody
    /// knows whether it was still done, and the error says so.
    Status commit();

private:
    explicit Transaction(const Connection &connection);
    void end();

    const Connection *m_connection; ///< null once it is over
};

} // namespace caretaker
