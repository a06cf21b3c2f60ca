// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/statement.h"

#include <QList>
#include <QVariant>

#include <map>
#include <set>

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
    QString updatedAtBefore;     ///< as stored
    QString updatedAtAfter = {}; ///< as it is to be stored; not known yet where a row is planned
};

/// How a row stands to what an update takes it to be.
enum class RowState { AsExpected, Changed, Gone };

/// Looks at rows without writing, in the order given: AsExpected is where GuardedWriter would
/// write.
Result<QList<RowState>> rowStates(const Connection &connection, const QList<RowUpdate> &updates);

/// Writes rows of the web application's tables, each only where all its fields and its updated_at
/// are still what they were. Tables and columns have to be among webTables(); rows of the same
/// columns go into one statement. The caller holds the transaction.
class GuardedWriter
{
public:
    /// How many rows are worth writing at once.
    static constexpr qsizetype rowsAtOnce = 50;

    explicit GuardedWriter(const Connection &connection);

    /// Writes different rows, at most rowsAtOnce. The indexes of those that were not written,
    /// because they had changed meanwhile or are gone.
    Result<std::set<qsizetype>> write(const QList<RowUpdate> &updates);

private:
    Result<Statement *> statementFor(const RowUpdate &shape, qsizetype count);

    const Connection &m_connection;
    std::map<QString, Statement> m_statements; ///< by their SQL
};

} // namespace caretaker
