// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_settings.h"

#include "machine_settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker {

namespace {

constexpr int longestStored = 1'000'000;

QString keyOf(const TableDefinition &definition, const char *what)
{
    return QStringLiteral("tables/%1/%2").arg(definition.name, QLatin1String(what));
}

/// Null where it is missing, absurdly long or no JSON.
QJsonDocument readJson(const QString &key)
{
    const auto text = MachineSettings().value(key).toString();
    return text.size() > longestStored ? QJsonDocument() : QJsonDocument::fromJson(text.toUtf8());
}

void storeJson(const QString &key, const QJsonDocument &json)
{
    MachineSettings().setValue(key, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

void storeViews(const TableDefinition &definition, const QList<SavedView> &views)
{
    QJsonArray array;
    for (const auto &view : views)
        array.append(toJson(view));
    storeJson(keyOf(definition, "views"), QJsonDocument(array));
}

} // namespace

TableState readTableState(const TableDefinition &definition)
{
    const auto json = readJson(keyOf(definition, "state")).object();
    TableState state;
    state.columns =
        columnLayoutFromJson(json.value(QLatin1String("columns")).toObject(), definition);
    state.sortColumn = json.value(QLatin1String("sort")).toString();
    state.sortOrder =
        json.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (definition.column(state.sortColumn) < 0) {
        state.sortColumn = definition.columns.at(definition.sortColumn).name;
        state.sortOrder = definition.sortOrder;
    }
    state.hasDetails = json.value(QLatin1String("details")).toBool(true);
    const auto share = json.value(QLatin1String("details_share")).toInt();
    state.detailsShare = share >= 10 && share <= 90 ? share : 0;
    return state;
}

void storeTableState(const TableDefinition &definition, const TableState &state)
{
    storeJson(keyOf(definition, "state"),
              QJsonDocument(QJsonObject{
                  {QStringLiteral("columns"), toJson(state.columns)},
                  {QStringLiteral("sort"), state.sortColumn},
                  {QStringLiteral("descending"), state.sortOrder == Qt::DescendingOrder},
                  {QStringLiteral("details"), state.hasDetails},
                  {QStringLiteral("details_share"), state.detailsShare}}));
}

QList<SavedView> readSavedViews(const TableDefinition &definition)
{
    QList<SavedView> views;
    const auto array = readJson(keyOf(definition, "views")).array();
    for (const auto &each : array) {
        const auto view = savedViewFromJson(each.toObject(), definition);
        const auto isKnown = [&](const SavedView &other) { return other.name == view->name; };
        if (view && views.size() < mostSavedViews &&
            std::none_of(views.cbegin(), views.cend(), isKnown))
            views.append(*view);
    }
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return views;
}

void storeSavedView(const TableDefinition &definition, const SavedView &view)
{
    auto views = readSavedViews(definition);
    views.removeIf([&](const SavedView &other) { return other.name == view.name; });
    views.append(view);
    storeViews(definition, views);
}

void removeSavedView(const TableDefinition &definition, const QString &name)
{
    auto views = readSavedViews(definition);
    views.removeIf([&](const SavedView &view) { return view.name == name; });
    storeViews(definition, views);
}

} // namespace caretaker
