// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"

#include "database/connection_handle.h"
#include "database/database_text.h"

#include <QSqlDriver>
#include <QSqlError>

namespace caretaker {

Statement::Statement(const Connection &connection)
    : m_query(connection.database())
    , m_url(connection.url())
    , m_transaction(connection.transactionState())
{
    m_query.setForwardOnly(true);
}

Statement::~Statement()
{
    if (m_transaction && m_transaction->hasFailed)
        m_transaction->waiting.push_back(std::move(m_query));
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    m_query.swap(other.m_query);
    std::swap(m_url, other.m_url);
    m_transaction.swap(other.m_transaction);
    return *this;
}

bool Statement::isConnected() const
{
    const auto *driver = m_query.driver();
    return driver != nullptr && driver->isOpen();
}

Error Statement::error()
{
    const auto &dialect = dialectOf(m_url.kind());
    if (dialect.errorEndsTransaction && (m_transaction->isOpen || !isConnected()))
        m_transaction->hasFailed = true;
    auto error = dialect.describe(m_url, m_query.lastError(), isConnected());
    error.detail += QStringLiteral(" [%1]").arg(m_query.lastQuery());
    return error;
}

Result<Statement> Statement::prepare(const Connection &connection, const QString &sql)
{
    Statement statement(connection);
    // Qt would warn of a connection that was lost before.
    if (!statement.isConnected() || !statement.m_query.prepare(sql))
        return statement.error();
    return statement;
}

Result<Statement> Statement::run(const Connection &connection, const QString &sql,
                                 const QVariantList &values)
{
    if (values.isEmpty()) {
        // PostgreSQL prepares neither BEGIN nor CREATE, and the rest is quicker so.
        Statement statement(connection);
        if (!statement.isConnected() || !statement.m_query.exec(sql))
            return statement.error();
        return statement;
    }
    auto statement = prepare(connection, sql);
    if (!statement)
        return statement;
    if (auto ran = statement->execute(values); !ran)
        return ran.error();
    return statement;
}

Status Statement::execute(const QVariantList &values)
{
    // Qt would fill up with the values of the run before.
    if (values.size() < m_query.boundValues().size())
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("A statement was given too few values; nothing was changed."),
                     m_query.lastQuery()};
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!isConnected() || !m_query.exec())
        return error();
    return Done{};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return error();
    return false;
}

Result<QVariant> readOne(const Connection &connection, const QString &sql,
                         const QVariantList &values)
{
    auto statement = Statement::run(connection, sql, values);
    if (!statement)
        return statement.error();
    const auto more = statement->next();
    if (!more)
        return more.error();
    return *more ? statement->value(0) : QVariant();
}

} // namespace caretaker
