// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/statement.h"

#include <QHash>
#include <QVariant>

#include <map>

namespace caretaker {

/// One field of a row that is to change.
struct FieldUpdate
{
    QString column;
    QVariant before;
    QVariant after;
};

/// One row that is to change, guarded by what it was when that was decided.
struct RowUpdate
{
    QString table;
    qint64 id = 0;
    QList<FieldUpdate> fields;
    QString updatedAtBefore; ///< as stored
};

/// How a row stands to what an update takes it to be.
enum class RowState { AsExpected, Changed, Gone };

/// Looks at one row without writing: AsExpected is where GuardedWriter would write it.
Result<RowState> rowState(const Connection &connection, const RowUpdate &update);

/// Writes rows of the web application's tables, each only where all its fields and its updated_at
/// are still what they were. Tables and columns have to be among webTables(); a statement is
/// prepared once for each set of columns. The caller holds the transaction.
class GuardedWriter
{
public:
    explicit GuardedWriter(const Connection &connection);

    /// True where the row was written, false where it had changed meanwhile or is gone.
    Result<bool> write(const RowUpdate &update, const QString &updatedAtAfter);

private:
    Result<Statement *> statementFor(const RowUpdate &update);

    const Connection &m_connection;
    std::map<QString, Statement> m_statements; ///< by their SQL
};

} // namespace caretaker
