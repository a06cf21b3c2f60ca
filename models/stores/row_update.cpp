// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/row_update.h"

#include "database/web_tables.h"
#include "stores/store_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace caretaker {

namespace {

const auto guardColumn = QStringLiteral("updated_at");

bool isKnown(const RowUpdate &update)
{
    const auto *table = webTable(update.table);
    return !update.fields.isEmpty() && table != nullptr && table->knows(guardColumn) &&
           std::all_of(update.fields.begin(), update.fields.end(),
                       [&](const FieldUpdate &field) { return table->knows(field.column); });
}

/// Rows of the same table and columns, which one statement can be about, by their indexes.
QList<QList<qsizetype>> alike(const QList<RowUpdate> &updates)
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        auto shape = updates.at(i).table;
        for (const auto &field : updates.at(i).fields)
            shape += u' ' + field.column;
        groups[shape].append(i);
    }
    return groups.values();
}

QList<RowUpdate> picked(const QList<RowUpdate> &updates, const QList<qsizetype> &indexes)
{
    QList<RowUpdate> some;
    for (const auto index : indexes)
        some.append(updates.at(index));
    return some;
}

QString repeated(const QString &piece, qsizetype count, const QString &separator)
{
    return QStringList(count, piece).join(separator);
}

/// Whether a row is one of `count` that are what they were when their updates were decided.
QString guardFor(const RowUpdate &shape, qsizetype count)
{
    QStringList guards{QStringLiteral("id = ?"), guardColumn + QStringLiteral(" = ?")};
    for (const auto &field : shape.fields)
        guards.append(field.column + QStringLiteral(" IS NOT DISTINCT FROM ?"));
    return repeated(u'(' + guards.join(QStringLiteral(" AND ")) + u')', count,
                    QStringLiteral(" OR "));
}

void bindGuard(const RowUpdate &update, QVariantList &values)
{
    values << update.id << update.updatedAtBefore;
    for (const auto &field : update.fields)
        values.append(field.before);
}

/// The column's own type and affinity are what the values are taken for, on both databases.
QString assignmentTo(const QString &column, qsizetype count)
{
    return QStringLiteral("%1 = CASE id %2 ELSE %1 END")
        .arg(column, repeated(QStringLiteral("WHEN ? THEN ?"), count, QStringLiteral(" ")));
}

QString sqlFor(const RowUpdate &shape, qsizetype count)
{
    QStringList assignments;
    for (const auto &field : shape.fields)
        assignments.append(assignmentTo(field.column, count));
    assignments.append(assignmentTo(guardColumn, count));
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3 RETURNING id")
        .arg(shape.table, assignments.join(QStringLiteral(", ")), guardFor(shape, count));
}

/// For sqlFor(), in its order.
QVariantList valuesOf(const QList<RowUpdate> &updates)
{
    QVariantList values;
    for (qsizetype field = 0; field < updates.first().fields.size(); ++field) {
        for (const auto &update : updates)
            values << update.id << update.fields.at(field).after;
    }
    for (const auto &update : updates)
        values << update.id << update.updatedAtAfter;
    for (const auto &update : updates)
        bindGuard(update, values);
    return values;
}

/// Runs a statement of sqlFor(); the ids of the rows that it wrote.
Result<QSet<qint64>> writtenBy(Statement &statement, const QList<RowUpdate> &updates)
{
    if (auto ran = statement.execute(valuesOf(updates)); !ran)
        return ran.error();
    QSet<qint64> ids;
    while (true) {
        const auto more = statement.next();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        ids.insert(statement.integer(0));
    }
}

Error unknownError(const QString &sql)
{
    return {ErrorCode::Failed,
            StoreText::tr(
                "A task asked to change a table or column that is not known; nothing was changed."),
            sql};
}

/// The states of rows of one shape, by their ids; those that are gone are not among them.
Result<QHash<qint64, RowState>> statesOf(const Connection &connection,
                                         const QList<RowUpdate> &updates)
{
    const auto &shape = updates.first();
    const auto sql = QStringLiteral("SELECT id, CASE WHEN %1 THEN 1 ELSE 0 END FROM %2 "
                                    "WHERE id IN (%3)")
                         .arg(guardFor(shape, updates.size()), shape.table,
                              repeated(QStringLiteral("?"), updates.size(), QStringLiteral(",")));
    if (!isKnown(shape))
        return unknownError(sql);
    QVariantList values;
    for (const auto &update : updates)
        bindGuard(update, values);
    for (const auto &update : updates)
        values.append(update.id);
    const auto rows =
        readAll<std::pair<qint64, bool>>(connection, sql, values, [](const Statement &row) {
            return std::pair(row.integer(0), row.integer(1) == 1);
        });
    if (!rows)
        return rows.error();
    QHash<qint64, RowState> states;
    for (const auto &[id, isAsExpected] : *rows)
        states.insert(id, isAsExpected ? RowState::AsExpected : RowState::Changed);
    return states;
}

} // namespace

Result<QList<RowState>> rowStates(const Connection &connection, const QList<RowUpdate> &updates)
{
    QList<RowState> states(updates.size(), RowState::Gone);
    for (const auto &group : alike(updates)) {
        for (qsizetype begin = 0; begin < group.size(); begin += GuardedWriter::rowsAtOnce) {
            const auto indexes = group.mid(begin, GuardedWriter::rowsAtOnce);
            const auto found = statesOf(connection, picked(updates, indexes));
            if (!found)
                return found.error();
            for (const auto index : indexes)
                states[index] = found->value(updates.at(index).id, RowState::Gone);
        }
    }
    return states;
}

GuardedWriter::GuardedWriter(const Connection &connection) : m_connection(connection)
{
}

Result<Statement *> GuardedWriter::statementFor(const RowUpdate &shape, qsizetype count)
{
    const auto sql = sqlFor(shape, count);
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    if (!isKnown(shape))
        return unknownError(sql);
    auto prepared = Statement::prepare(m_connection, sql);
    if (!prepared)
        return prepared.error();
    return &m_statements.emplace(sql, std::move(prepared).value()).first->second;
}

Result<std::set<qsizetype>> GuardedWriter::write(const QList<RowUpdate> &updates)
{
    Q_ASSERT(updates.size() <= rowsAtOnce);
    std::set<qsizetype> refused;
    for (const auto &group : alike(updates)) {
        const auto statement = statementFor(updates.at(group.first()), group.size());
        if (!statement)
            return statement.error();
        const auto written = writtenBy(**statement, picked(updates, group));
        if (!written)
            return written.error();
        for (const auto index : group) {
            if (!written->contains(updates.at(index).id))
                refused.insert(index);
        }
    }
    return refused;
}

} // namespace caretaker
