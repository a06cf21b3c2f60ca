// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/table_page.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "tables/cell_text.h"
#include "tables/columns_dialog.h"
#include "tables/facet_field.h"
#include "tables/filter_chips.h"
#include "tables/filter_panel.h"
#include "tables/header_menu.h"
#include "tables/record_view.h"
#include "tables/saved_views_dialog.h"
#include "tables/saved_views_menu.h"
#include "tables/sort_menu.h"
#include "tables/table_output.h"
#include "tables/table_settings.h"
#include "tables/table_tools.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/placeholder_view.h"
#include "widgets/table_style.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker {

namespace {

constexpr int millisecondsOfArranging = 400;
constexpr qsizetype rememberedRows = 1000; ///< that are chosen: more are looked for too long

// Ids of the chips.
constexpr QLatin1String facetChip("Chip_");
constexpr QLatin1String daysChip("Days");
constexpr QLatin1String linkChip("Narrowing");

/// Widths in characters: rows are not there yet when the columns are laid out, and measuring a
/// million of them is out of the question.
int widthInCharacters(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Identifier:
        return 15;
    case ColumnKind::Text:
        return column.isWide ? 36 : 22;
    case ColumnKind::Word: {
        constexpr qsizetype around = 8; // the chip's icon and margins
        qsizetype longest = column.title.size();
        for (const auto &word : column.words)
            longest = qMax(longest, wordFor(word).text.size());
        return int(longest + around);
    }
    case ColumnKind::Date:
        return 15;
    case ColumnKind::Moment:
        return 19;
    case ColumnKind::Money:
        return 16;
    case ColumnKind::Number:
        return 12;
    }
    Q_UNREACHABLE();
}

QList<ColumnWidth> firstWidths(const TableDefinition &definition)
{
    QList<ColumnWidth> widths;
    for (const auto &column : definition.columns)
        widths.append({widthInCharacters(column), false});
    return widths;
}

} // namespace

TablePage::TablePage(Session &session, const TableDefinition &definition, TablePageTexts texts,
                     QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_texts(std::move(texts))
    , m_model(new TableModel(definition, session.tables, this))
    , m_table(new QTableView(this))
    , m_tools(new TableTools(definition, m_texts.searchHint, !m_texts.details.isEmpty(), this))
    , m_filters(new FilterPanel(session, definition, this))
    , m_chips(new FilterChips(definition.name, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_output(new TableOutput(
          session, [this] { return content(); }, this))
    , m_columns(new QAction(icon(QStringLiteral("columns")), tr("&Columns…"), this))
{
    setObjectName(definition.name + QStringLiteral("Page"));
    m_columns->setObjectName(definition.name + QStringLiteral("Columns"));
    connect(m_columns, &QAction::triggered, this, &TablePage::openColumns);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    if (!m_texts.details.isEmpty()) {
        m_record = new RecordView(session, definition, m_texts.details, this);
        m_split->addWidget(m_record);
        connect(m_record, &RecordView::linkActivated, this, &TablePage::linkActivated);
        connect(this, &TablePage::selectionChanged, this, &TablePage::showCurrent);
    }
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    buildTable(session);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_placeholder);
    m_filters->hide();
    m_tools->setMenu(makeMenu());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    if (!m_texts.title.isEmpty())
        layout->addWidget(new Heading(m_texts.title));
    layout->addWidget(m_tools);
    layout->addWidget(m_filters);
    layout->addWidget(m_chips);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_output);

    connectFilters();
    connectModel();
    connect(m_output, &TableOutput::told, m_tools, &TableTools::tell);
    connect(&session.runner, &TaskRunner::runFinished, this, &TablePage::refresh);
    showState();
}

TablePage::~TablePage()
{
    if (m_storing.isActive())
        storeState();
}

void TablePage::buildTable(Session &session)
{
    const auto &definition = m_model->definition();
    m_table->setObjectName(definition.name + QStringLiteral("Table"));
    m_table->setAccessibleName(m_texts.accessibleName);
    m_table->setModel(m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TablePage::selectionChanged);
    connect(this, &TablePage::selectionChanged, this, &TablePage::showState);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_record)
            m_tools->details()->setChecked(true);
    });
    applyTableStyle(m_table, firstWidths(definition));
    for (int column = 0; column < definition.columns.size(); ++column)
        m_table->setItemDelegateForColumn(column, makeDelegate(definition.columns.at(column).kind,
                                                               session.currencySymbol, m_table));
    for (auto *action : {m_output->copyAction(), m_output->copyCsvAction()})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_output->copyAction(), m_output->copyCsvAction(),
                         m_output->exportAction(), m_output->printAction()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({m_output->exportAction(), m_output->printAction()});
    buildHeader();
}

void TablePage::buildHeader()
{
    auto *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    restoreState();
    m_table->setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        if (header->logicalIndexAt(at) < 0)
            return;
        auto *menu = new HeaderMenu(header, header->logicalIndexAt(at), m_columns, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    m_storing.setSingleShot(true);
    m_storing.setInterval(millisecondsOfArranging);
    connect(&m_storing, &QTimer::timeout, this, &TablePage::storeState);
    const auto store = qOverload<>(&QTimer::start);
    connect(header, &QHeaderView::sectionMoved, &m_storing, store);
    connect(header, &QHeaderView::sectionResized, &m_storing, store);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_storing, store);
    connect(m_split, &QSplitter::splitterMoved, &m_storing, store);
    connect(m_tools->details(), &QPushButton::toggled, this, [this](bool isWanted) {
        showDetails(isWanted);
        m_storing.start();
    });
}

void TablePage::connectFilters()
{
    connect(m_tools, &TableTools::searched, m_model, &TableModel::setSearch);
    connect(m_tools, &TableTools::statusChosen, m_model, &TableModel::setStatus);
    connect(m_tools, &TableTools::kindChosen, m_model, &TableModel::setKind);
    connect(m_tools->filters(), &QPushButton::toggled, this, [this](bool isWanted) {
        m_filters->setVisible(isWanted);
        if (isWanted)
            m_filters->focusFirst();
        else
            m_table->setFocus();
    });
    connect(m_filters, &FilterPanel::facetChosen, this,
            [this](int column, const std::optional<QString> &value) {
                m_tools->applySearch(); // what is still being typed holds, too
                m_model->setFacet(column, value);
                showFilters();
            });
    connect(m_filters, &FilterPanel::daysChosen, this, &TablePage::setDays);
    connect(m_chips, &FilterChips::removed, this, &TablePage::removeFilter);
    connect(m_chips, &FilterChips::allRemoved, this, [this] {
        clearFilters();
        m_tools->search()->setFocus();
    });
}

void TablePage::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TablePage::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePage::restorePlace);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto row = m_table->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    Q_EMIT selectionChanged();
            });
    connect(m_model, &TableModel::readingChanged, this, &TablePage::showState);
    connect(m_model, &TableModel::failed, this, &TablePage::showFailure);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, [this] {
        if (m_hasFailed) {
            refresh();
            return;
        }
        clearFilters();
        m_tools->search()->setFocus();
    });
}

QMenu *TablePage::makeMenu()
{
    const auto &definition = m_model->definition();
    auto *menu = new QMenu(this);
    menu->setObjectName(definition.name + QStringLiteral("ViewMenu"));
    menu->addAction(m_columns);
    menu->addMenu(new SortMenu(definition, m_table->horizontalHeader(), menu));
    auto *views = new SavedViewsMenu(definition, menu);
    connect(views, &SavedViewsMenu::chosen, this, &TablePage::showView);
    connect(views, &SavedViewsMenu::dialogRequested, this, &TablePage::openSavedViews);
    menu->addMenu(views);
    menu->addSeparator();
    menu->addActions({m_output->copyAction(), m_output->copyCsvAction(), m_output->exportAction(),
                      m_output->printAction()});
    return menu;
}

void TablePage::openColumns()
{
    const auto &definition = m_model->definition();
    auto *header = m_table->horizontalHeader();
    auto *dialog = new ColumnsDialog(definition, columnLayout(*header, definition), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::changed, this, [this, header](const ColumnLayout &layout) {
        applyColumnLayout(layout, header, m_model->definition());
        m_storing.start();
    });
    connect(dialog, &ColumnsDialog::resetRequested, this, [this, header] {
        applyColumnLayout({}, header, m_model->definition());
        applyTableStyle(m_table, firstWidths(m_model->definition()));
        m_storing.start();
    });
    dialog->open();
}

void TablePage::openSavedViews()
{
    auto *dialog = new SavedViewsDialog(m_model->definition(), currentView(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TablePage::activate()
{
    if (!m_isRead)
        refresh();
}

void TablePage::refresh()
{
    if (!isVisible()) {
        m_isRead = false;
        return;
    }
    m_isRead = true;
    m_filters->forgetValues();
    if (m_days) // a new day may have begun
        m_model->setDays(
            rangeOf(*m_days, m_model->definition(), today(), QTimeZone::systemTimeZone()));
    m_model->select();
}

QWidget *TablePage::searchField()
{
    return m_tools->search();
}

QDate TablePage::today() const
{
    return toDateTime(m_session.clock()).toLocalTime().date();
}

void TablePage::showStatus(const QString &status)
{
    clearFilters();
    const auto &definition = m_model->definition();
    if (definition.columns.at(definition.statusColumn).words.contains(status))
        m_model->setStatus(status);
    showFilters();
}

void TablePage::showRows(const QString &link)
{
    const auto &definition = m_model->definition();
    const auto name = link.section(u' ', 0, 0);
    if (name == QLatin1String("search")) {
        clearFilters();
        m_model->setSearch(link.section(u' ', 1));
    } else if (const auto column = definition.column(link.section(u' ', 1, 1));
               name == QLatin1String("is") && column >= 0) {
        clearFilters();
        m_model->setFacet(column, link.section(u' ', 2));
    } else if (const auto *filter = definition.filter(name)) {
        clearFilters();
        m_model->setFilter(filter->name, link.section(u' ', 1));
    } else {
        showStatus(link);
    }
    showFilters();
}

void TablePage::showReference(qint64 id, const QString &text)
{
    clearFilters();
    m_reference = text;
    m_model->setReference(id);
    showFilters();
}

void TablePage::choose(qint64 id)
{
    m_currentId = id;
    m_chosenIds.clear();
    restorePlace();
}

QList<qint64> TablePage::selectedIds() const
{
    QList<qint64> ids;
    for (const auto &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

std::optional<qint64> TablePage::currentId() const
{
    const auto current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->idAt(current.row())) : std::nullopt;
}

TableRow TablePage::currentRow() const
{
    const auto current = m_table->currentIndex();
    if (!current.isValid() || !current.data(TableModel::LoadedRole).toBool())
        return {};
    TableRow row;
    for (int column = 0; column < m_model->columnCount(); ++column)
        row.append(current.siblingAtColumn(column).data());
    return row;
}

SavedView TablePage::currentView() const
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
    view.columns = columnLayout(*m_table->horizontalHeader(), definition);
    return view;
}

void TablePage::showView(const SavedView &view)
{
    const auto &definition = m_model->definition();
    auto *header = m_table->horizontalHeader();
    applyColumnLayout(view.columns, header, definition);
    m_days = view.days;
    m_reference.clear();
    m_model->setQuery(queryOf(view, definition, today(), QTimeZone::systemTimeZone()));
    header->setSortIndicator(definition.column(view.sortColumn), view.sortOrder);
    m_storing.start();
    showFilters();
}

void TablePage::setDays(const std::optional<DayFilter> &days)
{
    m_tools->applySearch();
    m_days = days;
    m_model->setDays(
        days ? rangeOf(*days, m_model->definition(), today(), QTimeZone::systemTimeZone())
             : std::nullopt);
    showFilters();
}

void TablePage::clearFilters()
{
    TableQuery all;
    all.sortColumn = m_model->query().sortColumn;
    all.sortOrder = m_model->query().sortOrder;
    m_days.reset();
    m_reference.clear();
    m_model->setQuery(all);
    showFilters();
}

void TablePage::removeFilter(const QString &chip)
{
    m_tools->applySearch();
    if (chip == daysChip) {
        m_days.reset();
        m_model->setDays({});
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
    showFilters();
    m_tools->search()->setFocus();
}

QList<std::pair<QString, QString>> TablePage::chips() const
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

/// Brings all that says what narrows the table in line with what does.
void TablePage::showFilters()
{
    m_tools->setChoice(m_model->query());
    m_filters->setFilters(m_model->query().facets, m_days, today());
    m_chips->setChips(chips());
}

bool TablePage::isFiltered() const
{
    const auto &query = m_model->query();
    return !query.search.isEmpty() || !query.status.isEmpty() || !query.kind.isEmpty() ||
           query.reference || !query.filter.isEmpty() || !query.facets.isEmpty() || query.days;
}

TableContent TablePage::content() const
{
    const auto &definition = m_model->definition();
    const auto &query = m_model->query();
    const auto *header = m_table->horizontalHeader();
    TableContent content{definition,
                         m_texts.title.isEmpty() ? m_texts.printTitle : m_texts.title,
                         query,
                         m_chips->texts(),
                         shownColumns(*header),
                         {},
                         {},
                         m_model->rowCount()};
    for (const auto column : std::as_const(content.columns))
        content.widths.append(header->sectionSize(column));
    for (const auto &[word, column] : {std::pair(query.status, definition.statusColumn),
                                       std::pair(query.kind, definition.kindColumn)}) {
        if (!word.isEmpty())
            content.filters.append(QStringLiteral("%1: %2").arg(definition.columns.at(column).title,
                                                                wordFor(word).text));
    }
    if (!query.search.isEmpty())
        content.filters.append(tr("with \"%1\"").arg(printable(query.search)));
    QList<int> rows;
    for (const auto &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (const auto row : std::as_const(rows))
        content.selected.append(m_model->idAt(row));
    return content;
}

void TablePage::restoreState()
{
    const auto &definition = m_model->definition();
    const auto state = readTableState(definition);
    auto *header = m_table->horizontalHeader();
    applyColumnLayout(state.columns, header, definition);
    auto query = m_model->query();
    query.sortColumn = definition.column(state.sortColumn);
    query.sortOrder = state.sortOrder;
    m_model->startWith(query);
    header->setSortIndicator(query.sortColumn, query.sortOrder);
    if (!m_record)
        return;
    m_tools->details()->setChecked(state.hasDetails);
    m_record->setVisible(state.hasDetails);
    if (state.detailsShare > 0)
        m_split->setSizes({100 - state.detailsShare, state.detailsShare});
}

void TablePage::storeState()
{
    const auto &definition = m_model->definition();
    const auto &query = m_model->query();
    TableState state;
    state.columns = columnLayout(*m_table->horizontalHeader(), definition);
    state.sortColumn = definition.columns.at(query.sortColumn).name;
    state.sortOrder = query.sortOrder;
    state.hasDetails = !m_record || m_tools->details()->isChecked();
    const auto sizes = m_split->sizes();
    if (m_record && !m_record->isHidden() && sizes.at(0) + sizes.at(1) > 0)
        state.detailsShare = 100 * sizes.at(1) / (sizes.at(0) + sizes.at(1));
    storeTableState(definition, state);
}

void TablePage::showDetails(bool isWanted)
{
    m_record->setVisible(isWanted);
    showCurrent();
}

void TablePage::showCurrent()
{
    if (m_record->isHidden())
        return;
    const auto row = currentRow();
    if (row.isEmpty())
        m_record->clearRecord();
    else
        m_record->setRecord(*currentId(), row);
}

void TablePage::showState()
{
    const auto rows = m_model->rowCount();
    const auto chosenRows = m_table->selectionModel()->selection();
    m_output->setAvailable(rows > 0, !chosenRows.isEmpty());
    if (m_model->isReading()) {
        m_hasFailed = false;
        m_tools->setCount(tr("Reading…"));
        return;
    }
    int chosen = 0;
    for (const auto &range : chosenRows)
        chosen += range.height();
    auto count = m_isRead && !m_hasFailed ? m_texts.count(rows) : QString();
    if (chosen > 1)
        count = tr("%1, %Ln chosen", nullptr, chosen).arg(count);
    m_tools->setCount(count);
    if (m_hasFailed)
        return;
    if (rows == 0 && m_isRead && isFiltered())
        m_placeholder->show(QStringLiteral("search"), tr("Nothing matches this filter."),
                            tr("Clear the filter"));
    else if (rows == 0 && m_isRead)
        m_placeholder->show(QStringLiteral("empty"), m_texts.nothing);
    m_stack->setCurrentWidget(rows == 0 && m_isRead ? static_cast<QWidget *>(m_placeholder)
                                                    : m_split);
}

void TablePage::showFailure(const Error &error)
{
    m_hasFailed = true;
    m_placeholder->show(QStringLiteral("error"), error.message, tr("Try again"), error.detail);
    m_stack->setCurrentWidget(m_placeholder);
    m_tools->setCount({});
}

void TablePage::rememberPlace()
{
    const auto current = m_table->currentIndex();
    if (current.isValid()) {
        m_currentId = m_model->idAt(current.row());
        m_currentColumn = current.column();
        m_chosenIds = selectedIds();
        if (m_chosenIds.size() < 2 || m_chosenIds.size() > rememberedRows)
            m_chosenIds.clear();
    }
    const auto top = m_table->rowAt(0);
    m_topId = top > 0 ? std::optional(m_model->idAt(top)) : std::nullopt;
}

void TablePage::restorePlace()
{
    if (const auto row = m_topId ? m_model->rowOf(*m_topId) : std::nullopt)
        m_table->scrollTo(m_model->index(*row, 0), QAbstractItemView::PositionAtTop);
    const auto row = m_currentId ? m_model->rowOf(*m_currentId) : std::nullopt;
    if (!row) {
        Q_EMIT selectionChanged();
        return;
    }
    auto *selection = m_table->selectionModel();
    selection->setCurrentIndex(m_model->index(*row, m_currentColumn),
                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_chosenIds.isEmpty())
        return;
    QItemSelection rows;
    for (const auto chosenRow : m_model->rowsOf(m_chosenIds)) {
        const auto index = m_model->index(chosenRow, 0);
        rows.select(index, index);
    }
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace caretaker
