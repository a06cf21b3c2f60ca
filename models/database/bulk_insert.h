// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/statement.h"

#include <optional>

namespace caretaker {

/// Adds many rows to one table with few statements, because on a server every statement is a way
/// there and back. A row may be written by the add() of a later one, so nothing is certain before
/// finish(). The caller holds the transaction.
class BulkInsert
{
public:
    /// `columns` as in SQL, names with commas between them; `onConflict`: what stands behind the
    /// rows in SQL, if anything. All are our own constants.
    BulkInsert(const Connection &connection, const QString &table, const QString &columns,
               const QString &onConflict = {});

    /// `row`: a value for each column.
    Status add(const QVariantList &row);

    /// Writes what is still waiting; how many rows were inserted in all.
    Result<qint64> finish();

private:
    [[nodiscard]] qsizetype rowsAtOnce() const;
    [[nodiscard]] QString sqlFor(qsizetype rows) const;
    Status write(Statement &statement);

    const Connection &m_connection;
    QString m_table;
    QString m_columns;
    QString m_onConflict;
    qsizetype m_columnCount;
    std::optional<Statement> m_full; ///< of as many rows as go into one statement
    QVariantList m_waiting;
    qint64 m_inserted = 0;
};

} // namespace caretaker
