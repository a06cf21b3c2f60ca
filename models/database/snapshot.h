// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/transaction.h"

namespace caretaker {

/// One consistent view of the database for a task that plans: whatever others write meanwhile,
/// every query sees the same rows. Borrows the connection, which has to outlive it.
class Snapshot
{
public:
    static Result<Snapshot> take(const Connection &connection)
    {
        auto transaction = Transaction::begin(connection, Transaction::Kind::Snapshot);
        if (!transaction)
            return transaction.error();
        return Snapshot(connection, std::move(transaction).value());
    }

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

private:
    Snapshot(const Connection &connection, Transaction transaction)
        : m_connection(&connection)
        , m_transaction(std::move(transaction))
    {
    }

    const Connection *m_connection;
    Transaction m_transaction; ///< rolled back at the end: nothing was written
};

} // namespace caretaker
