// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include "database/connection_handle.h"
#include "database/database_text.h"
#include "database/statement.h"

#include <utility>

namespace caretaker {

Transaction::Transaction(const Connection &connection) : m_connection(&connection)
{
    connection.transactionState()->isOpen = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    (void)Statement::run(*m_connection, QStringLiteral("ROLLBACK"));
    end();
}

void Transaction::end()
{
    auto &state = *m_connection->transactionState();
    state.isOpen = false;
    if (m_connection->database().isOpen()) {
        state.hasFailed = false;
        state.waiting.clear();
    }
    m_connection = nullptr;
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    const auto &dialect = connection.dialect();
    auto begun = Statement::run(connection, kind == Kind::Snapshot ? dialect.beginSnapshot
                                                                   : dialect.beginWrite);
    if (!begun)
        return begun.error();
    Transaction transaction(connection);
    if (kind == Kind::Exclusive && !dialect.exclusiveLock.isEmpty()) {
        if (auto locked = Statement::run(connection, dialect.exclusiveLock); !locked)
            return locked.error();
    }
    return transaction;
}

Status Transaction::commit()
{
    if (m_connection->transactionState()->hasFailed)
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("A statement had failed before; nothing was changed."),
                     {}};
    // A driver's own statement may have failed unseen; COMMIT would then roll back without an
    // error.
    if (m_connection->dialect().errorEndsTransaction) {
        if (auto usable = Statement::run(*m_connection, QStringLiteral("SELECT 1")); !usable)
            return usable.error();
    }
    auto committed = Statement::run(*m_connection, QStringLiteral("COMMIT"));
    if (!committed && !m_connection->database().isOpen())
        return Error{
            ErrorCode::Failed,
            DatabaseText::tr("The connection to %1 was lost while the changes were being "
                             "committed, so it is not known whether they were. \"caretaker "
                             "runs list\" shows it when the server is back.")
                .arg(m_connection->url().displayName()),
            committed.error().detail};
    if (!committed)
        return committed.error(); // still open: the destructor rolls back
    end();
    return Done{};
}

} // namespace caretaker
