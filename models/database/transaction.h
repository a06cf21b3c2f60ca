// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker {

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one consistent view for several reads
        Write ///< takes SQLite's write lock at once, so that it cannot be lost half-way
    };

    static Result<Transaction> begin(const Connection &connection, Kind kind);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Status commit();

private:
    explicit Transaction(const Connection &connection);
    const Connection *m_connection; ///< null once it is over
};

} // namespace caretaker
