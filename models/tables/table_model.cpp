// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_model.h"

#include <QSet>

namespace caretaker {

namespace {

constexpr int pageSize = 128;
constexpr int keptPages = 32;
constexpr int wantedPages = 4; ///< more have been scrolled past before they could be read

} // namespace

TableModel::TableModel(const TableDefinition &definition, TableReader &reader, QObject *parent)
    : QSqlTableModel(parent)
    , m_definition(definition)
    , m_reader(reader)
    , m_query{{}, {}, definition.sortColumn, definition.sortOrder}
    , m_pages(keptPages)
{
    setEditStrategy(OnManualSubmit);
}

TableModel::~TableModel()
{
    if (m_reading)
        *m_reading = true;
}

void TableModel::setSearch(const QString &search)
{
    auto query = m_query;
    query.search = search.simplified();
    setQuery(query);
}

void TableModel::setStatus(const QString &status)
{
    auto query = m_query;
    query.status = status;
    setQuery(query);
}

void TableModel::setKind(const QString &kind)
{
    auto query = m_query;
    query.kind = kind;
    setQuery(query);
}

void TableModel::setReference(std::optional<qint64> reference)
{
    auto query = m_query;
    query.reference = reference;
    setQuery(query);
}

void TableModel::setFilter(const QString &name, const QString &value)
{
    auto query = m_query;
    query.filter = name;
    query.filterValue = value;
    setQuery(query);
}

void TableModel::setFacet(int column, const std::optional<QString> &value)
{
    auto query = m_query;
    if (value)
        query.facets.insert(column, *value);
    else
        query.facets.remove(column);
    setQuery(query);
}

void TableModel::setDays(const std::optional<DayRange> &days)
{
    auto query = m_query;
    query.days = days;
    setQuery(query);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_definition.columns.size())
        return;
    auto query = m_query;
    query.sortColumn = column;
    query.sortOrder = order;
    setQuery(query);
}

void TableModel::setQuery(const TableQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    select();
}

void TableModel::setOverlay(CellOverlay *overlay)
{
    if (m_overlay)
        m_overlay->disconnect(this);
    m_overlay = overlay;
    if (!overlay)
        return;
    connect(overlay, &CellOverlay::rowChanged, this, [this](qint64 id) {
        if (const auto row = rowOf(id))
            Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount() - 1));
    });
    connect(overlay, &CellOverlay::everythingChanged, this, [this] {
        if (!m_order.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

bool TableModel::select()
{
    const bool wasReading = isReading();
    if (wasReading)
        *m_reading = true;
    m_reading = m_reader.readOrder(m_definition, m_query, this,
                                   [this, request = ++m_request](const auto &order) {
                                       if (request == m_request)
                                           takeOrder(order);
                                   });
    if (!wasReading)
        Q_EMIT readingChanged(true);
    return true;
}

void TableModel::takeOrder(const Result<RowOrder> &order)
{
    m_reading.reset();
    if (!order) {
        Q_EMIT readingChanged(false);
        Q_EMIT failed(order.error());
        return;
    }
    ++m_generation;
    m_wanted.clear();
    if (*order == m_order) {
        outdatePages();
    } else {
        beginResetModel();
        m_order = *order;
        m_pages.clear();
        endResetModel();
    }
    Q_EMIT readingChanged(false);
}

void TableModel::outdatePages()
{
    for (const auto page : m_pages.keys())
        m_pages.object(page)->isOutdated = true;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 TableModel::idAt(int row) const
{
    return m_order.at(size_t(row));
}

std::optional<int> TableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), id);
    return found == m_order.end() ? std::nullopt : std::optional(int(found - m_order.begin()));
}

QList<int> TableModel::rowsOf(const QList<qint64> &ids) const
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QList<int> rows;
    for (size_t row = 0; row < m_order.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(m_order[row]))
            rows.append(int(row));
    }
    return rows;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definition.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (m_overlay) {
        if (auto value = m_overlay->cell(idAt(index.row()), index.column(), role))
            return *value;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != LoadedRole)
        return {};
    const auto *page = m_pages.object(index.row() / pageSize);
    if (!page || page->isOutdated)
        want(index.row() / pageSize);
    if (role == LoadedRole)
        return page != nullptr;
    return page ? page->rows.at(index.row() % pageSize).value(index.column()) : QVariant();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < m_definition.columns.size()) {
        const auto &column = m_definition.columns.at(section);
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole &&
            (column.kind == ColumnKind::Money || column.kind == ColumnKind::Number))
            return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_overlay && m_overlay->isEditable(idAt(index.row()), index.column(), readRow(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_overlay || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return m_overlay->enter(idAt(index.row()), index.column(), readRow(index.row()), value);
}

TableRow TableModel::readRow(int row) const
{
    const auto *page = m_pages.object(row / pageSize);
    return page ? page->rows.at(row % pageSize) : TableRow();
}

QModelIndexList TableModel::match(const QModelIndex &start, int role, const QVariant &value,
                                  int hits, Qt::MatchFlags flags) const
{
    if (rowCount() > pageSize * wantedPages)
        return {};
    return QSqlTableModel::match(start, role, value, hits, flags);
}

void TableModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > wantedPages)
        m_wanted.removeFirst();
    if (m_isReadDue || m_isPageUnderWay)
        return;
    m_isReadDue = true;
    // Not from within data(), which a view calls while it paints.
    auto *self = const_cast<TableModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readNextPage(); }, Qt::QueuedConnection);
}

void TableModel::readNextPage()
{
    m_isReadDue = false;
    if (m_isPageUnderWay || m_wanted.isEmpty())
        return;
    const auto page = m_wanted.takeLast();
    const auto first = size_t(page) * pageSize;
    if (first >= m_order.size())
        return;
    QList<qint64> ids;
    for (auto i = first; i < qMin(first + pageSize, m_order.size()); ++i)
        ids.append(m_order.at(i));
    m_isPageUnderWay = true;
    m_reader.readRows(m_definition, ids, this,
                      [this, page, generation = m_generation](const auto &rows) {
                          takePage(page, generation, rows);
                      });
}

void TableModel::takePage(int page, quint64 generation, const Result<QList<TableRow>> &rows)
{
    m_isPageUnderWay = false;
    if (generation == m_generation) {
        if (!rows) {
            m_wanted.clear(); // or a broken database would be asked again at every repaint
            if (!isReading()) // which will tell
                Q_EMIT failed(rows.error());
            return;
        }
        m_pages.insert(page, new Page{*rows});
        m_wanted.removeOne(page);
        const auto first = page * pageSize;
        Q_EMIT dataChanged(index(first, 0),
                           index(first + int(rows->size()) - 1, columnCount() - 1));
    }
    readNextPage();
}

} // namespace caretaker
