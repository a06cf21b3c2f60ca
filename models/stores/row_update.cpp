// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/row_update.h"

#include "database/web_tables.h"

#include <algorithm>

namespace caretaker {

namespace {

const auto guardColumn = QStringLiteral("updated_at");

bool isKnown(const RowUpdate &update)
{
    const auto &tables = webTables();
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const WebTable &known) {
        return known.name == update.table;
    });
    return table != tables.end() && table->columns.contains(guardColumn) &&
           std::all_of(update.fields.begin(), update.fields.end(), [&](const FieldUpdate &field) {
               return table->columns.contains(field.column);
           });
}

/// Whether the row is what it was when the update was decided: takes updated_at, then the fields.
QString guardFor(const RowUpdate &update)
{
    QStringList guards{guardColumn + QStringLiteral(" = ?")};
    for (const auto &field : update.fields)
        guards.append(field.column + QStringLiteral(" IS NOT DISTINCT FROM ?"));
    return guards.join(QStringLiteral(" AND "));
}

QString sqlFor(const RowUpdate &update)
{
    QStringList assignments;
    for (const auto &field : update.fields)
        assignments.append(field.column + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2, %3 = ? WHERE id = ? AND %4")
        .arg(update.table, assignments.join(QStringLiteral(", ")), guardColumn, guardFor(update));
}

Error unknownError(const QString &sql)
{
    return {ErrorCode::Failed,
            QStringLiteral(
                "A task asked to change a table or column that is not known; nothing was changed."),
            sql};
}

} // namespace

Result<RowState> rowState(const Connection &connection, const RowUpdate &update)
{
    const auto sql = QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END FROM %2 WHERE id = ?")
                         .arg(guardFor(update), update.table);
    if (!isKnown(update))
        return unknownError(sql);
    QVariantList values{update.updatedAtBefore};
    for (const auto &field : update.fields)
        values.append(field.before);
    values.append(update.id);
    const auto asExpected = readOne(connection, sql, values);
    if (!asExpected)
        return asExpected.error();
    if (!asExpected->isValid())
        return RowState::Gone;
    return asExpected->toInt() == 1 ? RowState::AsExpected : RowState::Changed;
}

GuardedWriter::GuardedWriter(const Connection &connection) : m_connection(connection)
{
}

Result<Statement *> GuardedWriter::statementFor(const RowUpdate &update)
{
    const auto sql = sqlFor(update);
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    if (!isKnown(update))
        return unknownError(sql);
    auto prepared = Statement::prepare(m_connection, sql);
    if (!prepared)
        return prepared.error();
    return &m_statements.emplace(sql, std::move(prepared).value()).first->second;
}

Result<bool> GuardedWriter::write(const RowUpdate &update, const QString &updatedAtAfter)
{
    const auto statement = statementFor(update);
    if (!statement)
        return statement.error();
    QVariantList values;
    for (const auto &field : update.fields)
        values.append(field.after);
    values << updatedAtAfter << update.id << update.updatedAtBefore;
    for (const auto &field : update.fields)
        values.append(field.before);
    if (auto written = (*statement)->execute(values); !written)
        return written.error();
    return (*statement)->rowsAffected() == 1;
}

} // namespace caretaker
