// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/saved_view.h"

namespace caretaker {

namespace {

constexpr int longestValue = 300;

QJsonObject toJson(const DayFilter &days)
{
    return {{QStringLiteral("column"), days.column},
            {QStringLiteral("period"), toStored(days.period)},
            {QStringLiteral("first"), days.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), days.last.toString(Qt::ISODate)}};
}

std::optional<DayFilter> dayFilterFromJson(const QJsonObject &json,
                                           const TableDefinition &definition)
{
    const auto column = json.value(QLatin1String("column")).toString();
    const auto period = periodFromStored(json.value(QLatin1String("period")).toString());
    if (!period || !dayColumns(definition).contains(definition.column(column)))
        return std::nullopt;
    const auto day = [&](const char *key) {
        return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    DayFilter days{column, *period, {}, {}};
    if (*period == Period::Own) {
        days.first = day("first");
        days.last = day("last");
        if (!days.first.isValid() && !days.last.isValid())
            return std::nullopt;
    }
    return days;
}

/// A word of the column; empty where it is none.
QString wordFrom(const QJsonValue &json, const TableDefinition &definition, int column)
{
    const auto word = json.toString();
    return column >= 0 && definition.columns.at(column).words.contains(word) ? word : QString();
}

} // namespace

TableQuery queryOf(const SavedView &view, const TableDefinition &definition, QDate today,
                   const QTimeZone &zone)
{
    TableQuery query;
    query.search = view.search.simplified();
    query.status = view.status;
    query.kind = view.kind;
    for (auto facet = view.facets.begin(); facet != view.facets.end(); ++facet)
        query.facets.insert(definition.column(facet.key()), *facet);
    if (view.days)
        query.days = rangeOf(*view.days, definition, today, zone);
    query.filter = view.filter;
    if (const auto *filter = definition.filter(view.filter))
        query.filterValue =
            filter->value == ColumnKind::Date ? valueOf(*filter, {}, today) : view.filterValue;
    query.sortColumn = definition.column(view.sortColumn);
    query.sortOrder = view.sortOrder;
    return query;
}

QJsonObject toJson(const SavedView &view)
{
    QJsonObject facets;
    for (auto facet = view.facets.begin(); facet != view.facets.end(); ++facet)
        facets.insert(facet.key(), *facet);
    QJsonObject json{
        {QStringLiteral("name"), view.name},
        {QStringLiteral("search"), view.search},
        {QStringLiteral("status"), view.status},
        {QStringLiteral("kind"), view.kind},
        {QStringLiteral("facets"), facets},
        {QStringLiteral("filter"), view.filter},
        {QStringLiteral("filter_value"), view.filterValue},
        {QStringLiteral("sort"), view.sortColumn},
        {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder},
        {QStringLiteral("columns"), toJson(view.columns)},
    };
    if (view.days)
        json.insert(QStringLiteral("days"), toJson(*view.days));
    return json;
}

std::optional<SavedView> savedViewFromJson(const QJsonObject &json,
                                           const TableDefinition &definition)
{
    const auto text = [&](const char *key) {
        return json.value(QLatin1String(key)).toString().left(longestValue);
    };
    SavedView view;
    view.name = text("name").simplified().left(longestViewName);
    if (view.name.isEmpty())
        return std::nullopt;
    view.search = text("search").simplified();
    view.status =
        wordFrom(json.value(QLatin1String("status")), definition, definition.statusColumn);
    view.kind = wordFrom(json.value(QLatin1String("kind")), definition, definition.kindColumn);
    const auto facets = json.value(QLatin1String("facets")).toObject();
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        if (definition.column(facet.key()) >= 0 && facet.value().isString())
            view.facets.insert(facet.key(), facet.value().toString().left(longestValue));
    }
    view.days = dayFilterFromJson(json.value(QLatin1String("days")).toObject(), definition);
    if (definition.filter(text("filter"))) {
        view.filter = text("filter");
        view.filterValue = text("filter_value");
    }
    view.sortColumn = text("sort");
    view.sortOrder =
        json.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (definition.column(view.sortColumn) < 0) {
        view.sortColumn = definition.columns.at(definition.sortColumn).name;
        view.sortOrder = definition.sortOrder;
    }
    view.columns =
        columnLayoutFromJson(json.value(QLatin1String("columns")).toObject(), definition);
    return view;
}

} // namespace caretaker
