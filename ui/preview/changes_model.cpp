// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/changes_model.h"

#include "presentation/field_words.h"
#include "tables/tables.h"

#include <algorithm>

namespace caretaker {

namespace {

const TableDefinition *tableOf(const QList<ChangeRow> &rows)
{
    for (const auto *table : {&jobsTable(), &complianceTable()}) {
        if (!rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [=](const ChangeRow &row) {
                return row.table == table->table;
            }))
            return table;
    }
    return nullptr;
}

} // namespace

ChangesModel::ChangesModel(Boxes boxes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_boxes(boxes)
{
}

void ChangesModel::setRows(QList<ChangeRow> rows, std::set<qsizetype> unticked)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_table = tableOf(m_rows);
    m_unticked = std::move(unticked);
    endResetModel();
    Q_EMIT tickedChanged();
}

void ChangesModel::setAllTicked(bool isTicked)
{
    m_unticked.clear();
    for (qsizetype row = 0; !isTicked && row < m_rows.size(); ++row)
        m_unticked.insert(m_unticked.end(), row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT tickedChanged();
}

void ChangesModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::text(const ChangeRow &row, int column) const
{
    const auto first = row.fields.value(0);
    switch (column) {
    case Key:
        return row.key;
    case Label:
        return row.label;
    case Field: // the details have the others
        return row.fields.size() > 1
                   ? tr("%1 +%2").arg(fieldTitle(first.field)).arg(row.fields.size() - 1)
                   : fieldTitle(first.field);
    case Before:
        return first.before;
    case After:
        return first.after;
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_rows.at(index.row()), index.column());
    if (role == Qt::CheckStateRole && index.column() == Key && m_boxes == Boxes::CheckBoxes)
        return m_unticked.contains(index.row()) ? Qt::Unchecked : Qt::Checked;
    return {};
}

bool ChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Key || m_boxes == Boxes::None || m_isLocked)
        return false;
    if (value.toInt() == Qt::Checked)
        m_unticked.erase(index.row());
    else
        m_unticked.insert(index.row());
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT tickedChanged();
    return true;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Key: // the first two columns of the table name its rows
        return m_table ? m_table->columns.at(0).title : tr("Row");
    case Label:
        return m_table ? m_table->columns.at(1).title : tr("Title");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Key && m_boxes == Boxes::CheckBoxes && !m_isLocked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace caretaker
