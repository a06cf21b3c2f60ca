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

QString sqlFor(const RowUpdate &update)
{
    QStringList assignments, guards;
    for (const auto &field : update.fields) {
        assignments.append(field.column + QStringLiteral(" = ?"));
        guards.append(field.column + QStringLiteral(" IS NOT DISTINCT FROM ?"));
    }
    return QStringLiteral("UPDATE %1 SET %2, %4 = ? WHERE id = ? AND %4 = ? AND %3")
        .arg(update.table, assignments.join(QStringLiteral(", ")),
             guards.join(QStringLiteral(" AND ")), guardColumn);
}

} // namespace

GuardedWriter::GuardedWriter(const Connection &connection) : m_connection(connection)
{
}

Result<Statement *> GuardedWriter::statementFor(const RowUpdate &update)
{
    const auto sql = sqlFor(update);
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    if (!isKnown(update))
        return Error{
            ErrorCode::Failed,
            QStringLiteral(
                "A task asked to change a table or column that is not known; nothing was changed."),
            sql};
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
