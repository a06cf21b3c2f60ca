// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_buffer.h"

#include "edits/edit_rules.h"

#include <numeric>

namespace caretaker {

EditBuffer::EditBuffer(const EditableTable &table, QObject *parent)
    : CellOverlay(parent)
    , m_table(table)
{
}

void EditBuffer::setOn(bool isOn)
{
    m_isOn = isOn;
    Q_EMIT changed();
}

void EditBuffer::setToday(QDate today)
{
    m_today = today;
}

int EditBuffer::cellCount() const
{
    return std::accumulate(m_edits.begin(), m_edits.end(), 0, [](int count, const RowEdit &edit) {
        return count + int(edit.cells.size());
    });
}

const CellEdit *EditBuffer::find(CellPlace place) const
{
    const auto row = m_edits.constFind(place.id);
    const auto *field = m_table.fieldAt(place.position);
    if (row == m_edits.constEnd() || !field)
        return nullptr;
    const auto cell = row->cells.constFind(field->column);
    return cell == row->cells.constEnd() ? nullptr : &*cell;
}

bool EditBuffer::isPending(CellPlace place) const
{
    return find(place) != nullptr;
}

CellEdit EditBuffer::entered(CellPlace place) const
{
    const auto *cell = find(place);
    return cell ? *cell : CellEdit();
}

QString EditBuffer::problemOf(CellPlace place) const
{
    if (!isPending(place))
        return {};
    const auto value =
        storedValueOf(m_table, m_edits[place.id], m_table.fieldAt(place.position)->column, m_today);
    return value ? QString() : value.error().message;
}

std::optional<CellPlace> EditBuffer::firstProblem() const
{
    for (const auto &edit : m_edits) {
        for (auto cell = edit.cells.begin(); cell != edit.cells.end(); ++cell) {
            const CellPlace place{edit.id, m_table.positionOf(cell.key())};
            if (!problemOf(place).isEmpty())
                return place;
        }
    }
    return {};
}

QString EditBuffer::keyOf(qint64 id) const
{
    return m_edits.value(id).seen.value(m_table.positionOf(m_table.keyColumn)).toString();
}

void EditBuffer::setReason(qint64 id, const QString &reason)
{
    const auto row = m_edits.find(id);
    if (row == m_edits.end() || !row->cells.contains(QStringLiteral("status")))
        return;
    row->cells[QStringLiteral("status")].reason = reason;
    tell(id);
}

void EditBuffer::discardCell(CellPlace place)
{
    const auto *cell = find(place);
    if (!cell)
        return;
    const auto &row = m_edits[place.id];
    m_discarded = {
        {place.id, {place.id, row.seen, {{m_table.fieldAt(place.position)->column, *cell}}}}};
    removeCell(place);
}

void EditBuffer::removeCell(CellPlace place)
{
    if (!isPending(place))
        return;
    auto &row = m_edits[place.id];
    row.cells.remove(m_table.fieldAt(place.position)->column);
    if (row.cells.isEmpty())
        m_edits.remove(place.id);
    tell(place.id);
}

void EditBuffer::discardRow(qint64 id)
{
    m_edits.remove(id);
    m_discarded.remove(id);
    tell(id);
}

void EditBuffer::restoreDiscarded()
{
    for (const auto &row : std::exchange(m_discarded, {})) {
        auto &edit = m_edits[row.id];
        if (edit.cells.isEmpty())
            edit = {row.id, row.seen, {}};
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            if (!edit.cells.contains(cell.key()))
                edit.cells.insert(cell.key(), *cell);
        }
        tell(row.id);
    }
}

void EditBuffer::discardAll()
{
    m_discarded = std::exchange(m_edits, {});
    Q_EMIT everythingChanged();
    Q_EMIT changed();
}

void EditBuffer::rebase(qint64 id, const TableRow &seen)
{
    if (const auto row = m_edits.find(id); row != m_edits.end())
        row->seen = seen;
    tell(id);
}

std::optional<QVariant> EditBuffer::cell(qint64 id, int column, int role) const
{
    const CellPlace place{id, column};
    const auto *cell = find(place);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell->shown.isEmpty() ? cell->value : QVariant(cell->shown);
    case PendingRole:
        return true;
    case ProblemRole:
        return problemOf(place);
    case Qt::AccessibleDescriptionRole:
        return tr("Edited, not saved. %1").arg(problemOf(place)).trimmed();
    default:
        return {};
    }
}

bool EditBuffer::isEditable(qint64 id, int column, const TableRow &row) const
{
    if (!m_isOn)
        return false;
    const auto edit = m_edits.constFind(id); // the rules go by what the person has seen
    return whyReadOnly(m_table, edit == m_edits.constEnd() ? row : edit->seen, column).isEmpty();
}

bool EditBuffer::enter(qint64 id, int column, const TableRow &row, const QVariant &value)
{
    if (!value.canConvert<CellEdit>())
        return false;
    const auto *field = m_table.fieldAt(column);
    auto edit = m_edits.value(id, RowEdit{id, row, {}});
    edit.cells.insert(field->column, value.value<CellEdit>());
    auto &entered = edit.cells[field->column];
    const auto stored = storedValueOf(m_table, edit, field->column, m_today);
    if (stored)
        entered.value = *stored; // a date in its one form
    const auto seen = edit.seen.value(column).toString();
    const auto now = entered.shown.isEmpty() ? entered.value.toString() : entered.shown;
    if (now == seen && (stored || field->kind != EditKind::Person)) {
        removeCell({id, column});
        return true;
    }
    m_edits.insert(id, edit);
    tell(id);
    return true;
}

void EditBuffer::tell(qint64 id)
{
    Q_EMIT rowChanged(id);
    Q_EMIT changed();
}

} // namespace caretaker
