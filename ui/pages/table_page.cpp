// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/table_page.h"

#include "delegates/cell_delegate.h"
#include "delegates/due_date_delegate.h"
#include "tables/filter_chips.h"
#include "tables/filter_panel.h"
#include "tables/record_view.h"
#include "tables/saved_views_dialog.h"
#include "tables/saved_views_menu.h"
#include "tables/sort_menu.h"
#include "tables/table_arrangement.h"
#include "tables/table_filters.h"
#include "tables/table_output.h"
#include "tables/table_tools.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/placeholder_view.h"

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

constexpr qsizetype rememberedRows = 1000; ///< that are chosen: more are looked for too long
constexpr int linesWithDetails = 34;       ///< of a page whose filters are open

} // namespace

TablePage::TablePage(Session &session, const TableDefinition &definition, TablePageTexts texts,
                     QWidget *parent)
    : Page(parent)
    , m_texts(std::move(texts))
    , m_model(new TableModel(definition, session.tables, this))
    , m_table(new QTableView(this))
    , m_tools(new TableTools(definition, m_texts.searchHint, !m_texts.details.isEmpty(), this))
    , m_panel(new FilterPanel(session, definition, this))
    , m_chips(new FilterChips(definition.name, this))
    , m_filters(new TableFilters(session.clockOfDays(), m_model, m_tools, m_panel, m_chips, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_output(new TableOutput(
          session, definition, [this] { return content(); }, this))
{
    setObjectName(definition.name + QStringLiteral("Page"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    if (!m_texts.details.isEmpty()) {
        m_record = new RecordView(session, definition, m_texts.details, this);
        m_split->addWidget(m_record);
        m_record->hide();
        connect(m_record, &RecordView::linkActivated, this, &TablePage::linkActivated);
        connect(this, &TablePage::selectionChanged, this, &TablePage::showCurrent);
        connect(m_tools->details(), &QPushButton::toggled, this, &TablePage::showDetails);
    }
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    buildTable(session);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_placeholder);
    m_placeholder->setMinimumHeight(1); // else the filters make room for it while it is not there
    m_panel->hide();
    m_arrangement =
        std::make_unique<TableArrangement>(m_model, m_table, m_split, m_tools->details());
    m_tools->setMenu(makeMenu());

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::inner);
    if (m_texts.title.isEmpty()) { // the page around the tabs has the margins
        layout->setContentsMargins(0, spacing::inner, 0, 0);
    } else {
        layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
        layout->addWidget(new Heading(m_texts.title));
    }
    layout->addWidget(m_tools);
    layout->addWidget(m_panel);
    layout->addWidget(m_chips);
    layout->addLayout(m_stack, 1);
    for (auto *line : m_output->lines())
        layout->addWidget(line);

    connectModel();
    connect(m_tools->filters(), &QPushButton::toggled, this, [this](bool isWanted) {
        m_panel->setVisible(isWanted);
        if (m_record)
            showDetails();
        if (isWanted)
            m_panel->focusFirst();
        else
            m_table->setFocus();
    });
    connect(m_output, &TableOutput::told, m_tools, &TableTools::tell);
    connect(&session.runner, &TaskRunner::runFinished, this, &TablePage::refresh);
    showState();
}

TablePage::~TablePage() = default;

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
    for (int i = 0; i < definition.columns.size(); ++i) {
        const auto &column = definition.columns.at(i);
        m_table->setItemDelegateForColumn(
            i, column.dueIn.isEmpty()
                   ? makeDelegate(column.kind, session.currencySymbol, m_table)
                   : new DueDateDelegate(session.clockOfDays(), definition.statusColumn,
                                         column.dueIn, m_table));
    }
    for (auto *action : {m_output->copyAction(), m_output->copyCsvAction()})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_output->copyAction(), m_output->copyCsvAction(),
                         m_output->exportAction(), m_output->printAction()});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions({m_output->exportAction(), m_output->printAction()});
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
        if (!m_filters->isActive()) {
            goOn();
            return;
        }
        m_filters->clear();
        m_tools->search()->setFocus();
    });
}

QMenu *TablePage::makeMenu()
{
    const auto &definition = m_model->definition();
    auto *menu = new QMenu(this);
    menu->setObjectName(definition.name + QStringLiteral("ViewMenu"));
    menu->addAction(m_arrangement->columnsAction());
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

void TablePage::openSavedViews()
{
    m_tools->applySearch(); // what is still being typed belongs to it
    auto view = m_filters->current();
    view.columns = m_arrangement->columns();
    auto *dialog = new SavedViewsDialog(m_model->definition(), view, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TablePage::showView(const SavedView &view)
{
    m_arrangement->setColumns(view.columns);
    m_filters->show(view);
    m_table->horizontalHeader()->setSortIndicator(m_model->query().sortColumn,
                                                  m_model->query().sortOrder);
}

void TablePage::addTool(QPushButton *tool, const QKeySequence &keys)
{
    m_tools->add(tool, keys);
}

void TablePage::addBelow(QWidget *widget)
{
    static_cast<QBoxLayout *>(layout())->addWidget(widget);
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
    m_filters->renew();
    m_model->select();
}

QWidget *TablePage::searchField()
{
    return m_tools->search();
}

void TablePage::showRows(const QString &link)
{
    m_filters->showLink(link);
}

void TablePage::showReference(qint64 id, const QString &text)
{
    m_filters->showReference(id, text);
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

TableContent TablePage::content() const
{
    TableContent content{.definition = m_model->definition(),
                         .title = m_texts.title.isEmpty() ? m_texts.printTitle : m_texts.title,
                         .query = m_model->query(),
                         .filters = m_filters->texts(),
                         .columns = shownColumns(*m_table->horizontalHeader()),
                         .count = m_model->rowCount()};
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

void TablePage::showDetails()
{
    m_record->setVisible(mayShowDetails());
    chooseTopRow();
    showCurrent();
}

/// On a low page with its filters open there is room for the rows only.
bool TablePage::mayShowDetails() const
{
    const bool isLow = height() < fontMetrics().height() * linesWithDetails;
    return m_tools->details()->isChecked() && !(isLow && m_tools->filters()->isChecked());
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_record && m_record->isHidden() == mayShowDetails())
        showDetails();
}

void TablePage::keepRowChosen()
{
    m_keepsRowChosen = true;
    chooseTopRow();
}

/// Of those on the screen, where none is current and a row is shown in full.
void TablePage::chooseTopRow()
{
    const bool isWanted = m_keepsRowChosen || (m_record != nullptr && !m_record->isHidden());
    if (!isWanted || m_model->rowCount() == 0 || m_table->currentIndex().isValid())
        return;
    const auto top = std::max(0, m_table->rowAt(0)); // there is none before it is laid out
    makeCurrent(top);
}

void TablePage::makeCurrent(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_currentColumn),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
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
    if (rows == 0 && m_isRead && m_filters->isActive())
        m_placeholder->show(QStringLiteral("search"), tr("Nothing matches this filter."),
                            tr("Clear the filter"));
    else if (rows == 0 && m_isRead)
        m_placeholder->show(QStringLiteral("empty"), m_texts.nothing,
                            m_texts.nextPage.isEmpty() ? tr("Use another database…")
                                                       : m_texts.nextStep);
    m_stack->setCurrentWidget(rows == 0 && m_isRead ? static_cast<QWidget *>(m_placeholder)
                                                    : m_split);
}

/// From a table without rows.
void TablePage::goOn()
{
    if (m_texts.nextPage.isEmpty())
        Q_EMIT setUpRequested();
    else
        Q_EMIT linkActivated(m_texts.nextPage, {});
}

void TablePage::showFailure(const Error &error)
{
    m_hasFailed = true;
    m_placeholder->show(QStringLiteral("error"), error.message, tr("Try again"), error.detail);
    m_stack->setCurrentWidget(m_placeholder);
    m_tools->setCount({});
}

/// Another order has its own first rows, which is what a person sorts for.
void TablePage::forgetPlace()
{
    m_currentId.reset();
    m_chosenIds.clear();
    m_topId.reset();
}

void TablePage::rememberPlace()
{
    const auto &query = m_model->query();
    const bool isSameOrder = query.sortColumn == m_sortColumn && query.sortOrder == m_sortOrder;
    m_sortColumn = query.sortColumn;
    m_sortOrder = query.sortOrder;
    if (!isSameOrder) {
        forgetPlace();
        return;
    }
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
    if (!m_topId)
        m_table->scrollToTop();
    if (const auto row = m_topId ? m_model->rowOf(*m_topId) : std::nullopt)
        m_table->scrollTo(m_model->index(*row, 0), QAbstractItemView::PositionAtTop);
    const auto row = m_currentId ? m_model->rowOf(*m_currentId) : std::nullopt;
    if (!row) {
        chooseTopRow();
        Q_EMIT selectionChanged();
        return;
    }
    makeCurrent(*row);
    if (m_chosenIds.isEmpty())
        return;
    QItemSelection rows;
    for (const auto chosenRow : m_model->rowsOf(m_chosenIds)) {
        const auto index = m_model->index(chosenRow, 0);
        rows.select(index, index);
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                QItemSelectionModel::Rows);
}

} // namespace caretaker
