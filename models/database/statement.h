// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariantList>

namespace caretaker {

/// One prepared statement, run once or many times with bound values. Values never become part
/// of the SQL text; identifiers come only from our own constants. Rows are read forward only, so
/// a long result is never held in memory; on PostgreSQL that lets only one statement of a
/// connection have rows left to read, so read them, or let the statement go, before the next runs.
class Statement
{
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    static Result<Statement> prepare(const Connection &connection, const QString &sql);

    /// Prepares and runs in one go, for a statement that is needed once.
    static Result<Statement> run(const Connection &connection, const QString &sql,
                                 const QVariantList &values = {});

    /// Binds `values` to the question marks in their order and runs.
    Status execute(const QVariantList &values = {});

    /// The next row; false after the last one. An Error where reading broke off.
    Result<bool> next();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] qint64 rowsAffected() const { return m_query.numRowsAffected(); }
    /// For SQLite only; INSERT … RETURNING id works on both.
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

    /// Names and types of the columns.
    [[nodiscard]] QSqlRecord record() const { return m_query.record(); }

private:
    explicit Statement(const Connection &connection);
    [[nodiscard]] bool isConnected() const;
    Error error();

    QSqlQuery m_query;
    DatabaseUrl m_url;
    std::shared_ptr<TransactionState> m_transaction;
};

/// All rows of a query, each turned into a value by `read(const Statement &)`.
template<typename T, typename Read>
Result<QList<T>> readAll(const Connection &connection, const QString &sql,
                         const QVariantList &values, Read read)
{
    auto statement = Statement::run(connection, sql, values);
    if (!statement)
        return statement.error();
    QList<T> rows;
    while (true) {
        const auto more = statement->next();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.append(read(*statement));
    }
}

/// The first column of the first row; an invalid QVariant where there is no row.
Result<QVariant> readOne(const Connection &connection, const QString &sql,
                         const QVariantList &values = {});

} // namespace caretaker
