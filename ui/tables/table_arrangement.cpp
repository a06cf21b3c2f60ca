// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_arrangement.h"

#include "presentation/words.h"
#include "tables/columns_dialog.h"
#include "tables/fitted_widths.h"
#include "tables/header_menu.h"
#include "tables/table_model.h"
#include "tables/table_settings.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/table_style.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace caretaker {

namespace {

constexpr int millisecondsOfArranging = 400;

/// Widths in characters: rows are not there yet when the columns are laid out, and measuring a
/// million of them is out of the question.
int widthInCharacters(const TableColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Identifier:
        return 18;
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
        return column.dueIn.isEmpty() ? 15 : 20; // a chip once it is over
    case ColumnKind::Moment:
        return 19;
    case ColumnKind::Money:
        return 16;
    case ColumnKind::Number:
        return 12;
    }
    Q_UNREACHABLE();
}

} // namespace

TableArrangement::TableArrangement(TableModel *model, QTableView *table, QSplitter *split,
                                   QPushButton *details, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_split(split)
    , m_details(details)
    , m_columns(new QAction(icon(QStringLiteral("columns")), tr("Co&lumns…"), table))
{
    m_columns->setObjectName(definition().name + QStringLiteral("Columns"));
    connect(m_columns, &QAction::triggered, this, &TableArrangement::openChooser);
    auto *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableArrangement::openHeaderMenu);
    restore();
    header->setResizeContentsPrecision(0); // what is seen: the others are not there yet
    table->setSortingEnabled(true);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableArrangement::fit,
            Qt::QueuedConnection); // once the view has them

    m_storing.setSingleShot(true);
    m_storing.setInterval(millisecondsOfArranging);
    connect(&m_storing, &QTimer::timeout, this, &TableArrangement::store);
    connect(header, &QHeaderView::sectionMoved, this, &TableArrangement::storeSoon);
    connect(header, &QHeaderView::sectionResized, this, &TableArrangement::storeSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableArrangement::storeSoon);
    connect(split, &QSplitter::splitterMoved, this, &TableArrangement::storeSoon);
    connect(details, &QPushButton::toggled, this, &TableArrangement::storeSoon);
}

TableArrangement::~TableArrangement()
{
    if (m_storing.isActive())
        store();
}

const TableDefinition &TableArrangement::definition() const
{
    return m_model->definition();
}

ColumnLayout TableArrangement::columns() const
{
    return columnLayout(*m_table->horizontalHeader(), definition());
}

void TableArrangement::setColumns(const ColumnLayout &columns)
{
    applyColumnLayout(columns, m_table->horizontalHeader(), definition());
    m_isFitted = m_isFitted || !columns.widths.isEmpty();
    storeSoon();
}

void TableArrangement::storeSoon()
{
    m_storing.start();
}

void TableArrangement::reset()
{
    QList<ColumnWidth> widths;
    for (const auto &column : definition().columns)
        widths.append({widthInCharacters(column), false});
    applyColumnLayout({}, m_table->horizontalHeader(), definition());
    applyColumnWidths(m_table, widths);
    m_isFitted = false;
}

/// Once, by the first rows that are seen.
void TableArrangement::fit()
{
    const auto isLoaded = m_model->index(0, 0).data(TableModel::LoadedRole).toBool();
    if (m_isFitted || !isLoaded || !m_table->isVisible())
        return;
    m_isFitted = true;
    const auto *header = m_table->horizontalHeader();
    QList<ColumnShare> shares;
    const auto shown = shownColumns(*header);
    for (const auto column : shown) {
        const auto held = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column);
        shares.append({double(header->sectionSize(column)),
                       double(std::max(widthOfHead(*header, column), held + spacing::related)),
                       definition().columns.at(column).kind == ColumnKind::Text});
    }
    const auto widths = sharedWidths(shares, m_table->viewport()->width());
    const bool isWaiting = m_storing.isActive();
    for (int i = 0; i < shown.size(); ++i)
        m_table->setColumnWidth(shown.at(i), int(widths.at(i)));
    if (!isWaiting)
        m_storing.stop(); // the widths are no choice of a person
}

void TableArrangement::restore()
{
    applyTableStyle(m_table, {});
    reset();
    const auto state = readTableState(definition());
    m_isFitted = !state.columns.widths.isEmpty();
    auto *header = m_table->horizontalHeader();
    applyColumnLayout(state.columns, header, definition());
    auto query = m_model->query();
    query.sortColumn = definition().column(state.sortColumn);
    query.sortOrder = state.sortOrder;
    m_model->startWith(query);
    header->setSortIndicator(query.sortColumn, query.sortOrder);
    m_details->setChecked(state.hasDetails);
    if (state.detailsShare > 0 && m_split->count() > 1)
        m_split->setSizes({100 - state.detailsShare, state.detailsShare});
}

void TableArrangement::store()
{
    TableState state;
    state.columns = columns();
    state.sortColumn = definition().columns.at(m_model->query().sortColumn).name;
    state.sortOrder = m_model->query().sortOrder;
    state.hasDetails = m_details->isChecked();
    const auto sizes = m_split->sizes();
    if (sizes.size() > 1 && sizes.at(1) > 0)
        state.detailsShare = 100 * sizes.at(1) / (sizes.at(0) + sizes.at(1));
    else
        state.detailsShare = readTableState(definition()).detailsShare;
    storeTableState(definition(), state);
}

void TableArrangement::openChooser()
{
    auto *dialog = new ColumnsDialog(definition(), columns(), m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::changed, this, &TableArrangement::setColumns);
    connect(dialog, &ColumnsDialog::resetRequested, this, [this] {
        reset();
        fit();
        storeSoon();
    });
    dialog->open();
}

void TableArrangement::openHeaderMenu(const QPoint &at)
{
    auto *header = m_table->horizontalHeader();
    if (header->logicalIndexAt(at) < 0)
        return;
    auto *menu = new HeaderMenu(header, header->logicalIndexAt(at), m_columns, m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header->mapToGlobal(at));
}

} // namespace caretaker
