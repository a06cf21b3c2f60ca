// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include "database/statement.h"

#include <utility>

namespace caretaker {

Transaction::Transaction(const Connection &connection) : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)Statement::run(*m_connection, QStringLiteral("ROLLBACK"));
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    auto begun = Statement::run(connection, kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                                : QStringLiteral("BEGIN"));
    if (!begun)
        return begun.error();
    return Transaction(connection);
}

Status Transaction::commit()
{
    auto committed = Statement::run(*m_connection, QStringLiteral("COMMIT"));
    if (!committed)
        return committed.error(); // still open: the destructor rolls back
    m_connection = nullptr;
    return Done{};
}

} // namespace caretaker
