// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/column_layout.h"

#include <QHeaderView>
#include <QJsonArray>

namespace caretaker {

namespace {

constexpr int leastWidth = 24;
constexpr int mostWidth = 2000;

QStringList namesFrom(const QJsonValue &json, const TableDefinition &definition)
{
    QStringList names;
    const auto array = json.toArray();
    for (const auto &each : array) {
        const auto name = each.toString();
        if (definition.column(name) >= 0 && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

ColumnLayout columnLayout(const QHeaderView &header, const TableDefinition &definition)
{
    ColumnLayout layout;
    for (int place = 0; place < header.count(); ++place) {
        const auto column = header.logicalIndex(place);
        const auto &name = definition.columns.at(column).name;
        layout.order.append(name);
        if (header.isSectionHidden(column))
            layout.hidden.append(name);
        else
            layout.widths.insert(name, header.sectionSize(column));
    }
    return layout;
}

void applyColumnLayout(const ColumnLayout &layout, QHeaderView *header,
                       const TableDefinition &definition)
{
    int place = 0;
    auto order = layout.order;
    for (const auto &column : definition.columns) {
        if (!order.contains(column.name))
            order.append(column.name);
    }
    for (const auto &name : std::as_const(order)) {
        const auto column = definition.column(name);
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, layout.hidden.contains(name));
        if (const auto width = layout.widths.find(name); width != layout.widths.end())
            header->resizeSection(column, *width);
    }
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const auto column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QJsonObject toJson(const ColumnLayout &layout)
{
    QJsonObject widths;
    for (auto width = layout.widths.begin(); width != layout.widths.end(); ++width)
        widths.insert(width.key(), *width);
    return {{QStringLiteral("order"), QJsonArray::fromStringList(layout.order)},
            {QStringLiteral("hidden"), QJsonArray::fromStringList(layout.hidden)},
            {QStringLiteral("widths"), widths}};
}

ColumnLayout columnLayoutFromJson(const QJsonObject &json, const TableDefinition &definition)
{
    ColumnLayout layout{namesFrom(json.value(QLatin1String("order")), definition),
                        namesFrom(json.value(QLatin1String("hidden")), definition),
                        {}};
    if (layout.hidden.size() == definition.columns.size())
        layout.hidden.clear();
    const auto widths = json.value(QLatin1String("widths")).toObject();
    for (auto each = widths.begin(); each != widths.end(); ++each) {
        const auto width = each.value().toInt(-1);
        if (definition.column(each.key()) >= 0 && width >= leastWidth && width <= mostWidth)
            layout.widths.insert(each.key(), width);
    }
    return layout;
}

} // namespace caretaker
