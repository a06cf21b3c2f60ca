// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_sql.h"

#include "database/statement.h"

#include <QHash>

namespace caretaker {

namespace {

QString inOrderOfWords(const TableColumn &column)
{
    auto rank = QStringLiteral("CASE ") + column.expression;
    for (qsizetype i = 0; i < column.words.size(); ++i)
        rank += QStringLiteral(" WHEN '%1' THEN %2").arg(column.words.at(i)).arg(i);
    return rank + QStringLiteral(" ELSE %1 END").arg(column.words.size());
}

QString sortExpression(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Word:
        return inOrderOfWords(column);
    case ColumnKind::Text:
        return QStringLiteral("lower(%1)").arg(column.expression);
    case ColumnKind::Identifier:
    case ColumnKind::Date:
    case ColumnKind::Moment:
    case ColumnKind::Money:
        return column.expression;
    }
    Q_UNREACHABLE();
}

/// The drivers give some types in forms that lose digits; as text they are exact, and the same on
/// every kind of database.
QString readExpression(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Date:
    case ColumnKind::Moment:
    case ColumnKind::Money:
        return QStringLiteral("CAST(%1 AS text)").arg(column.expression);
    case ColumnKind::Identifier:
    case ColumnKind::Text:
    case ColumnKind::Word:
        return column.expression;
    }
    Q_UNREACHABLE();
}

QString orderBy(const TableDefinition &definition, const TableQuery &query)
{
    const auto expression = sortExpression(definition.columns.at(query.sortColumn));
    const auto direction =
        query.sortOrder == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return QStringLiteral(" ORDER BY %1 IS NULL, %1 %2, t.id %2").arg(expression, direction);
}

/// The word anywhere in a text, taken literally.
QString likePattern(QString word)
{
    word.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + word + u'%';
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition condition(const TableDefinition &definition, const TableQuery &query)
{
    QStringList parts;
    QVariantList values;
    if (!query.status.isEmpty()) {
        parts.append(definition.columns.at(definition.statusColumn).expression +
                     QStringLiteral(" = ?"));
        values.append(query.status);
    }
    for (const auto &word : query.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList places;
        for (const auto &column : definition.columns) {
            if (!column.isSearched)
                continue;
            places.append(QStringLiteral("lower(%1) LIKE ? ESCAPE '\\'").arg(column.expression));
            values.append(likePattern(word.toLower()));
        }
        parts.append(u'(' + places.join(QStringLiteral(" OR ")) + u')');
    }
    if (parts.isEmpty())
        return {};
    return {QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND ")), values};
}

} // namespace

Result<RowOrder> readRowOrder(const Connection &connection, const TableDefinition &definition,
                              const TableQuery &query, const std::atomic_bool &isCancelled)
{
    constexpr size_t cancelStep = 1024;
    const auto where = condition(definition, query);
    auto rows = Statement::run(connection,
                               QStringLiteral("SELECT t.id FROM ") + definition.source + where.sql +
                                   orderBy(definition, query),
                               where.values);
    if (!rows)
        return rows.error();
    RowOrder order;
    while (true) {
        if (order.size() % cancelStep == 0 && isCancelled)
            return Error{ErrorCode::Cancelled, QStringLiteral("A newer query took over."), {}};
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return order;
        order.push_back(rows->integer(0));
    }
}

Result<QList<TableRow>> readRows(const Connection &connection, const TableDefinition &definition,
                                 const QList<qint64> &ids)
{
    QStringList expressions{QStringLiteral("t.id")};
    for (const auto &column : definition.columns)
        expressions.append(readExpression(column));
    const QStringList marks(ids.size(), QStringLiteral("?"));
    QVariantList values;
    for (const auto id : ids)
        values.append(id);
    auto found = Statement::run(connection,
                                QStringLiteral("SELECT %1 FROM %2 WHERE t.id IN (%3)")
                                    .arg(expressions.join(u','), definition.source, marks.join(u',')),
                                values);
    if (!found)
        return found.error();
    QHash<qint64, TableRow> byId;
    while (true) {
        const auto more = found->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        TableRow row;
        for (int column = 1; column <= definition.columns.size(); ++column)
            row.append(found->value(column));
        byId.insert(found->integer(0), row);
    }
    QList<TableRow> rows;
    for (const auto id : ids)
        rows.append(byId.value(id));
    return rows;
}

} // namespace caretaker
