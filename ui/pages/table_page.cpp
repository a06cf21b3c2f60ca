// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/table_page.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/placeholder_view.h"
#include "widgets/table_style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker {

namespace {

/// The value of a filter as a person reads it.
QString formatStored(ColumnKind kind, const QString &value)
{
    if (kind == ColumnKind::Date)
        return formatDate(QDate::fromString(value, Qt::ISODate));
    const auto moment = kind == ColumnKind::Moment ? instantFromStored(value) : std::nullopt;
    return moment ? formatMoment(*moment) : printable(value);
}

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

} // namespace

TablePage::TablePage(Session &session, const TableDefinition &definition, TablePageTexts texts,
                     QWidget *parent)
    : Page(parent)
    , m_texts(std::move(texts))
    , m_model(new TableModel(definition, session.tables, this))
    , m_table(new QTableView(this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_search(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_narrowing(new QPushButton(icon(QStringLiteral("close")), QString(), this))
    , m_count(new Note(this))
{
    setObjectName(definition.name + QStringLiteral("Page"));
    buildTable(session);
    fillWordFilter(m_status, definition.statusColumn, tr("Any status"));
    if (definition.kindColumn >= 0)
        fillWordFilter(m_kind, definition.kindColumn, tr("Any kind"));
    m_kind->setVisible(definition.kindColumn >= 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    if (!m_texts.title.isEmpty())
        layout->addWidget(new Heading(m_texts.title));
    layout->addLayout(makeToolRow());
    layout->addLayout(m_stack, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &TablePage::applySearch);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &TablePage::applySearch);
    connect(m_status, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setStatus(m_status->currentData().toString()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setKind(m_kind->currentData().toString()); });
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
        m_search->setFocus();
    });
    connect(&session.runner, &TaskRunner::runFinished, this, &TablePage::refresh);
    showState();
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
    QList<ColumnWidth> widths;
    for (const auto &column : definition.columns)
        widths.append({widthInCharacters(column), false});
    applyTableStyle(m_table, widths);
    auto *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicator(definition.sortColumn, definition.sortOrder);
    m_table->setSortingEnabled(true);
    for (int column = 0; column < definition.columns.size(); ++column)
        m_table->setItemDelegateForColumn(column, makeDelegate(definition.columns.at(column).kind,
                                                               session.currencySymbol, m_table));
}

QLayout *TablePage::makeToolRow()
{
    const auto &name = m_model->definition().name;
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(m_texts.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200); // a database refuses a query of a thousand words
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setToolTip(tr("Show rows that contain all of these words (Ctrl+F)"));
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_status->setObjectName(name + QStringLiteral("StatusFilter"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setToolTip(tr("Show rows of one status only"));
    m_kind->setObjectName(name + QStringLiteral("KindFilter"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Show rows of one kind only"));
    m_narrowing->setObjectName(name + QStringLiteral("Narrowing"));
    m_narrowing->setToolTip(tr("Show the others as well"));
    m_narrowing->hide();
    connect(m_narrowing, &QPushButton::clicked, this, [this] {
        clearFilters();
        m_search->setFocus();
    });
    m_count->setObjectName(name + QStringLiteral("Count"));

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_search, 3);
    row->addWidget(m_status);
    row->addWidget(m_kind);
    row->addWidget(m_narrowing);
    row->addStretch(1);
    row->addWidget(m_count);
    m_tools = row;
    return row;
}

void TablePage::fillWordFilter(QComboBox *filter, int column, const QString &all)
{
    filter->addItem(all, QString());
    for (const auto &word : m_model->definition().columns.at(column).words)
        filter->addItem(wordFor(word).text, word);
}

void TablePage::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
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
    m_model->select();
}

QWidget *TablePage::searchField()
{
    return m_search;
}

void TablePage::showStatus(const QString &status)
{
    clearFilters();
    m_status->setCurrentIndex(qMax(0, m_status->findData(status)));
}

void TablePage::showRows(const QString &link)
{
    const auto name = link.section(u' ', 0, 0);
    if (name == QLatin1String("search")) {
        clearFilters();
        m_search->setText(link.section(u' ', 1));
        applySearch();
        return;
    }
    const auto *filter = m_model->definition().filter(name);
    if (!filter) {
        showStatus(link);
        return;
    }
    const auto value = link.section(u' ', 1);
    clearFilters();
    m_model->setFilter(filter->name, value);
    showNarrowing(filter->value ? filter->title.arg(formatStored(*filter->value, value))
                                : filter->title);
}

void TablePage::showReference(qint64 id, const QString &text)
{
    clearFilters();
    m_model->setReference(id);
    showNarrowing(text);
}

void TablePage::showNarrowing(const QString &text)
{
    m_narrowing->setText(text);
    m_narrowing->setAccessibleName(tr("Filter: %1").arg(text));
    m_narrowing->show();
}

void TablePage::choose(qint64 id)
{
    m_currentId = id;
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

void TablePage::applySearch()
{
    m_typing.stop();
    m_model->setSearch(m_search->text());
}

void TablePage::clearFilters()
{
    m_status->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_search->clear();
    m_narrowing->hide();
    m_model->setReference({});
    m_model->setFilter({});
    applySearch();
}

bool TablePage::isFiltered() const
{
    const auto &query = m_model->query();
    return !query.search.isEmpty() || !query.status.isEmpty() || !query.kind.isEmpty() ||
           query.reference || !query.filter.isEmpty();
}

void TablePage::showState()
{
    const auto rows = m_model->rowCount();
    if (m_model->isReading()) {
        m_hasFailed = false;
        m_count->setText(tr("Reading…"));
        return;
    }
    m_count->setText(m_isRead && !m_hasFailed ? m_texts.count(rows) : QString());
    if (m_hasFailed)
        return;
    if (rows == 0 && m_isRead && isFiltered())
        m_placeholder->show(QStringLiteral("search"), tr("Nothing matches this filter."),
                            tr("Clear the filter"));
    else if (rows == 0 && m_isRead)
        m_placeholder->show(QStringLiteral("empty"), m_texts.nothing);
    m_stack->setCurrentWidget(rows == 0 && m_isRead ? static_cast<QWidget *>(m_placeholder)
                                                    : m_table);
}

void TablePage::showFailure(const Error &error)
{
    m_hasFailed = true;
    m_placeholder->show(QStringLiteral("error"), error.message, tr("Try again"), error.detail);
    m_stack->setCurrentWidget(m_placeholder);
    m_count->clear();
}

void TablePage::rememberPlace()
{
    const auto current = m_table->currentIndex();
    if (current.isValid()) {
        m_currentId = m_model->idAt(current.row());
        m_currentColumn = current.column();
    }
    const auto top = m_table->rowAt(0);
    m_topId = top > 0 ? std::optional(m_model->idAt(top)) : std::nullopt;
}

void TablePage::restorePlace()
{
    if (const auto row = m_topId ? m_model->rowOf(*m_topId) : std::nullopt)
        m_table->scrollTo(m_model->index(*row, 0), QAbstractItemView::PositionAtTop);
    const auto row = m_currentId ? m_model->rowOf(*m_currentId) : std::nullopt;
    if (!row)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(*row, m_currentColumn),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
}

} // namespace caretaker
