// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_filters.h"

#include "base/printable.h"
#include "presentation/words.h"
#include "tables/cell_text.h"
#include "tables/facet_field.h"
#include "tables/filter_chips.h"
#include "tables/filter_panel.h"
#include "tables/table_model.h"
#include "tables/table_tools.h"

#include <QLineEdit>

namespace caretaker {

namespace {

// Ids of the chips.
constexpr QLatin1String facetChip("Chip_");
constexpr QLatin1String daysChip("Days");
constexpr QLatin1String linkChip("Narrowing");

} // namespace

TableFilters::TableFilters(Clock clock, TableModel *model, TableTools *tools, FilterPanel *panel,
                           FilterChips *chips, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_model(model)
    , m_tools(tools)
    , m_panel(panel)
    , m_chips(chips)
{
    connect(tools, &TableTools::searched, model, &TableModel::setSearch);
    connect(tools, &TableTools::statusChosen, this, &TableFilters::chooseStatus);
    connect(tools, &TableTools::filterChosen, this, &TableFilters::chooseFilter);
    connect(tools, &TableTools::kindChosen, model, &TableModel::setKind);
    connect(panel, &FilterPanel::facetChosen, this,
            [this](int column, const std::optional<QString> &value) {
                m_tools->applySearch(); // what is still being typed holds, too
                m_model->setFacet(column, value);
                update();
            });
    connect(panel, &FilterPanel::daysChosen, this, &TableFilters::setDays);
    connect(chips, &FilterChips::removed, this, &TableFilters::remove);
    connect(chips, &FilterChips::allRemoved, this, [this] {
        clear();
        m_tools->search()->setFocus();
    });
}

QDate TableFilters::today() const
{
    return m_clock.today();
}

void TableFilters::showLink(const QString &link)
{
    clear();
    applyLink(link);
    update();
}

void TableFilters::applyLink(const QString &link)
{
    const auto &definition = m_model->definition();
    const auto name = link.section(u' ', 0, 0);
    const auto column = definition.column(link.section(u' ', 1, 1));
    if (name == QLatin1String("search")) {
        m_model->setSearch(link.section(u' ', 1));
    } else if (name == QLatin1String("is") && column >= 0) {
        m_model->setFacet(column, link.section(u' ', 2));
    } else if (name == QLatin1String("days") && column >= 0) {
        m_days = DayFilter{link.section(u' ', 1, 1), Period::Own,
                           QDate::fromString(link.section(u' ', 2, 2), Qt::ISODate),
                           QDate::fromString(link.section(u' ', 3, 3), Qt::ISODate)};
        applyDays();
        applyLink(link.section(u' ', 4));
    } else if (const auto *filter = definition.filter(name)) {
        m_model->setFilter(name, valueOf(*filter, link.section(u' ', 1), today()));
    } else if (definition.columns.at(definition.statusColumn).words.contains(link)) {
        m_model->setStatus(link);
    }
}

/// A filter of the status list is in the place of a status.
void TableFilters::chooseStatus(const QString &status)
{
    m_tools->applySearch(); // what is still being typed holds, too
    auto query = m_model->query();
    query.status = status;
    if (const auto *filter = m_model->definition().filter(query.filter);
        filter && !filter->choice.isEmpty())
        query.filter.clear();
    m_model->setQuery(query);
    update();
}

void TableFilters::chooseFilter(const QString &name)
{
    m_tools->applySearch();
    const auto *filter = m_model->definition().filter(name);
    auto query = m_model->query();
    query.status.clear();
    query.filter = name;
    query.filterValue = valueOf(*filter, {}, today());
    m_model->setQuery(query);
    update();
}

void TableFilters::showReference(qint64 id, const QString &text)
{
    clear();
    m_reference = text;
    m_model->setReference(id);
    update();
}

void TableFilters::show(const SavedView &view)
{
    m_days = view.days;
    m_reference.clear();
    m_model->setQuery(queryOf(view, m_model->definition(), today(), m_clock.zone()));
    update();
}

SavedView TableFilters::current() const
{
    const auto &definition = m_model->definition();
    const auto &query = m_model->query();
    SavedView view;
    view.search = query.search;
    view.status = query.status;
    view.kind = query.kind;
    for (auto facet = query.facets.begin(); facet != query.facets.end(); ++facet)
        view.facets.insert(definition.columns.at(facet.key()).name, *facet);
    view.days = m_days;
    view.filter = query.filter;
    view.filterValue = query.filterValue;
    view.sortColumn = definition.columns.at(query.sortColumn).name;
    view.sortOrder = query.sortOrder;
    return view;
}

void TableFilters::clear()
{
    TableQuery all;
    all.sortColumn = m_model->query().sortColumn;
    all.sortOrder = m_model->query().sortOrder;
    m_days.reset();
    m_reference.clear();
    m_model->setQuery(all);
    update();
}

bool TableFilters::isActive() const
{
    const auto &query = m_model->query();
    return !query.search.isEmpty() || !query.status.isEmpty() || !query.kind.isEmpty() ||
           query.reference || !query.filter.isEmpty() || !query.facets.isEmpty() || query.days;
}

QStringList TableFilters::texts() const
{
    const auto &definition = m_model->definition();
    const auto &query = m_model->query();
    QStringList texts;
    const auto add = [&](const QString &word, int column) {
        if (!word.isEmpty())
            texts.append(QStringLiteral("%1: %2").arg(definition.columns.at(column).title,
                                                      wordFor(word).text));
    };
    add(query.status, definition.statusColumn);
    add(query.kind, definition.kindColumn);
    for (const auto &[id, text] : chips())
        texts.append(text);
    if (!query.search.isEmpty())
        texts.append(tr("with \"%1\"").arg(printable(query.search)));
    return texts;
}

void TableFilters::renew()
{
    m_panel->forgetValues();
    applyDays();
    const auto &query = m_model->query();
    const auto *filter = m_model->definition().filter(query.filter);
    if (!filter || filter->value != ColumnKind::Date)
        return;
    if (const auto now = valueOf(*filter, {}, today()); query.filterValue < now) {
        m_model->setFilter(filter->name, now);
        update();
    }
}

void TableFilters::setDays(const std::optional<DayFilter> &days)
{
    m_tools->applySearch();
    m_days = days;
    applyDays();
    update();
}

void TableFilters::applyDays()
{
    m_model->setDays(m_days ? rangeOf(*m_days, m_model->definition(), today(), m_clock.zone())
                            : std::nullopt);
}

void TableFilters::remove(const QString &chip)
{
    m_tools->applySearch();
    if (chip == daysChip) {
        setDays({});
    } else if (chip == linkChip) {
        auto query = m_model->query();
        query.filter.clear();
        query.filterValue.clear();
        query.reference.reset();
        m_reference.clear();
        m_model->setQuery(query);
    } else {
        m_model->setFacet(m_model->definition().column(chip.mid(facetChip.size())), {});
    }
    update();
    m_tools->search()->setFocus();
}

QList<std::pair<QString, QString>> TableFilters::chips() const
{
    const auto &definition = m_model->definition();
    const auto &query = m_model->query();
    QList<std::pair<QString, QString>> chips;
    if (query.reference)
        chips.append({linkChip, m_reference});
    else if (const auto *filter = definition.filter(query.filter))
        chips.append({linkChip, filter->value ? filter->title.arg(shownText(*filter->value,
                                                                            query.filterValue, {}))
                                              : filter->title});
    for (auto facet = query.facets.begin(); facet != query.facets.end(); ++facet) {
        const auto &column = definition.columns.at(facet.key());
        chips.append({facetChip + column.name,
                      QStringLiteral("%1: %2").arg(column.title, facetText(column, *facet))});
    }
    if (m_days)
        chips.append({daysChip, dayFilterText(*m_days, definition)});
    return chips;
}

void TableFilters::update()
{
    m_tools->setChoice(m_model->query());
    m_panel->setFilters(m_model->query().facets, m_days, today());
    m_chips->setChips(chips());
}

} // namespace caretaker
