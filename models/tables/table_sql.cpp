// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_sql.h"

#include "base/instant.h"
#include "database/statement.h"
#include "database/text_search.h"

#include <QHash>
#include <QRegularExpression>

namespace caretaker {

namespace {

QString inOrderOfWords(const TableColumn &column)
{
    auto rank = QStringLiteral("CASE ") + column.expression;
    for (qsizetype i = 0; i < column.words.size(); ++i)
        rank += QStringLiteral(" WHEN '%1' THEN %2").arg(column.words.at(i)).arg(i);
    return rank + QStringLiteral(" ELSE %1 END").arg(column.words.size());
}

/// True in SQL where a person sees an empty cell.
QString isEmpty(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Identifier:
    case ColumnKind::Text:
    case ColumnKind::Word:
        return QStringLiteral("coalesce(%1, '') = ''").arg(column.expression);
    case ColumnKind::Date:
    case ColumnKind::Moment:
    case ColumnKind::Money:
    case ColumnKind::Number:
        return column.expression + QStringLiteral(" IS NULL");
    }
    Q_UNREACHABLE();
}

QString sortExpression(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Word:
        return inOrderOfWords(column);
    case ColumnKind::Text:
        return QStringLiteral("nullif(lower(%1), '')").arg(column.expression);
    case ColumnKind::Identifier:
        return QStringLiteral("nullif(%1, '')").arg(column.expression);
    case ColumnKind::Date:
    case ColumnKind::Moment:
    case ColumnKind::Money:
    case ColumnKind::Number:
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
    case ColumnKind::Number:
        return column.expression;
    }
    Q_UNREACHABLE();
}

/// FROM with the joins that the rest of the statement needs. SQLite leaves others out as well, but
/// only after it has settled on reading the table in the order of their keys, which is no order of
/// the file: ten times as slow.
QString from(const TableDefinition &definition, QString rest)
{
    QString joins;
    for (auto join = definition.joins.crbegin(); join != definition.joins.crend(); ++join) {
        const QRegularExpression isUsed(QStringLiteral("\\b%1\\.").arg(join->alias));
        if (!isUsed.match(rest).hasMatch())
            continue;
        joins.prepend(u' ' + join->sql);
        rest += u' ' + join->sql;
    }
    return QStringLiteral(" FROM %1 t").arg(definition.table) + joins;
}

QString orderBy(const TableDefinition &definition, const TableQuery &query)
{
    const auto &column = definition.columns.at(query.sortColumn);
    const auto direction =
        query.sortOrder == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return QStringLiteral(" ORDER BY %1, %2 %3, t.id %3")
        .arg(isEmpty(column), sortExpression(column), direction);
}

/// The bounds as the column stores them: a date, or the moments at which the days begin.
Condition within(const TableColumn &column, const DayRange &days)
{
    const bool isMoment = column.kind == ColumnKind::Moment;
    const auto bound = [&](QDate day) {
        return isMoment ? toStored(startOfDay(days.zone, day)) : day.toString(Qt::ISODate);
    };
    Condition range;
    QStringList parts{column.expression + QStringLiteral(" IS NOT NULL")};
    if (days.first.isValid()) {
        parts.append(column.expression + QStringLiteral(" >= ?"));
        range.values.append(bound(days.first));
    }
    if (days.last.isValid()) {
        parts.append(column.expression + QStringLiteral(" < ?"));
        range.values.append(bound(days.last.addDays(1)));
    }
    range.sql = parts.join(QStringLiteral(" AND "));
    return range;
}

Condition condition(const TableDefinition &definition, const TableQuery &query)
{
    QStringList parts;
    QVariantList values;
    if (!query.status.isEmpty()) {
        parts.append(definition.columns.at(definition.statusColumn).expression +
                     QStringLiteral(" = ?"));
        values.append(query.status);
    }
    if (!query.kind.isEmpty()) {
        parts.append(definition.columns.at(definition.kindColumn).expression +
                     QStringLiteral(" = ?"));
        values.append(query.kind);
    }
    if (query.reference) {
        parts.append(definition.reference + QStringLiteral(" = ?"));
        values.append(*query.reference);
    }
    if (const auto *filter = definition.filter(query.filter)) {
        parts.append(u'(' + filter->condition + u')');
        if (filter->value)
            values.append(query.filterValue);
    }
    for (auto facet = query.facets.begin(); facet != query.facets.end(); ++facet) {
        const auto &column = definition.columns.at(facet.key());
        if (facet->isEmpty()) {
            parts.append(isEmpty(column));
        } else {
            parts.append(column.expression + QStringLiteral(" = ?"));
            values.append(*facet);
        }
    }
    if (query.days) {
        const auto range = within(definition.columns.at(query.days->column), *query.days);
        parts.append(range.sql);
        values += range.values;
    }
    for (const auto &word : query.search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList places;
        for (const auto &column : definition.columns) {
            if (!column.isSearched)
                continue;
            const auto place = containsWord(column.expression, word);
            places.append(place.sql);
            values += place.values;
        }
        parts.append(u'(' + places.join(QStringLiteral(" OR ")) + u')');
    }
    if (parts.isEmpty())
        return {};
    return {QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND ")), values};
}

} // namespace

QString valueOf(const TableFilter &filter, const QString &given, QDate today)
{
    return filter.value == ColumnKind::Date && given.isEmpty() ? today.toString(Qt::ISODate)
                                                               : given;
}

const TableFilter *TableDefinition::filter(const QString &wanted) const
{
    for (const auto &each : filters) {
        if (each.name == wanted)
            return &each;
    }
    return nullptr;
}

int TableDefinition::column(const QString &wanted) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == wanted)
            return i;
    }
    return -1;
}

Result<RowOrder> readRowOrder(const Connection &connection, const TableDefinition &definition,
                              const TableQuery &query, const std::function<bool()> &isCancelled)
{
    constexpr size_t cancelStep = 1024;
    const auto where = condition(definition, query);
    const auto rest = where.sql + orderBy(definition, query);
    auto rows = Statement::run(
        connection, QStringLiteral("SELECT t.id") + from(definition, rest) + rest, where.values);
    if (!rows)
        return rows.error();
    RowOrder order;
    while (true) {
        if (order.size() % cancelStep == 0 && isCancelled())
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
    const auto wanted = expressions.join(u',');
    const QStringList marks(ids.size(), QStringLiteral("?"));
    QVariantList values;
    for (const auto id : ids)
        values.append(id);
    auto found = Statement::run(connection,
                                QStringLiteral("SELECT %1%2 WHERE t.id IN (%3)")
                                    .arg(wanted, from(definition, wanted), marks.join(u',')),
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

Result<QStringList> readFacetValues(const Connection &connection, const TableDefinition &definition,
                                    int column, const QString &search, int limit)
{
    const auto &facet = definition.columns.at(column);
    QStringList parts{facet.expression + QStringLiteral(" <> ''")};
    QVariantList values;
    for (const auto &word : search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto place = containsWord(facet.expression, word);
        parts.append(u'(' + place.sql + u')');
        values += place.values;
    }
    const auto where = QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    return readAll<QString>(connection,
                            QStringLiteral("SELECT DISTINCT %1%2 ORDER BY 1 LIMIT %3")
                                .arg(facet.expression, from(definition, facet.expression) + where)
                                .arg(limit),
                            values, [](const Statement &row) { return row.text(0); });
}

} // namespace caretaker
