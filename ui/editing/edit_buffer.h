// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edits/editable_table.h"
#include "edits/row_edit.h"
#include "tables/cell_overlay.h"

#include <QDate>
#include <QMap>

namespace caretaker {

/// A cell by its row's id and its position in the table.
struct CellPlace
{
    qint64 id = 0;
    int position = 0;
};

/// What a person has entered into a table and not saved: shown over its rows, checked cell by cell.
/// What the rules refuse stays as it was entered, with what is wrong with it, until it is put right
/// or discarded. Nothing is ever lost by sorting, filtering or reading anew.
class EditBuffer : public CellOverlay
{
    Q_OBJECT
public:
    explicit EditBuffer(const EditableTable &table, QObject *parent = nullptr);

    [[nodiscard]] const EditableTable &table() const { return m_table; }

    /// Cells can be edited; what was entered stays either way.
    void setOn(bool isOn);
    [[nodiscard]] bool isOn() const { return m_isOn; }

    /// What day it is for the rules.
    void setToday(QDate today);

    [[nodiscard]] QList<RowEdit> edits() const { return m_edits.values(); }
    [[nodiscard]] int cellCount() const;
    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] bool isPending(CellPlace place) const;
    [[nodiscard]] CellEdit entered(CellPlace place) const;

    /// Why the cell cannot be saved; empty where it can, or nothing was entered.
    [[nodiscard]] QString problemOf(CellPlace place) const;

    /// The first cell that cannot be saved.
    [[nodiscard]] std::optional<CellPlace> firstProblem() const;

    /// What people call a row that was edited.
    [[nodiscard]] QString keyOf(qint64 id) const;

    /// Why a document is rejected; only where its state was set so.
    void setReason(qint64 id, const QString &reason);

    /// What a person takes back can be brought back, see restoreDiscarded().
    void discardCell(CellPlace place);
    void discardAll();
    /// For good, such as a row that has been saved.
    void discardRow(qint64 id);

    /// Brings back what the last discardCell() or discardAll() has taken, unless something else has
    /// been entered into the cell since.
    void restoreDiscarded();

    /// The person has seen what others have made of the row, and keeps the edits on top of it.
    void rebase(qint64 id, const TableRow &seen);

    [[nodiscard]] std::optional<QVariant> cell(qint64 id, int column, int role) const override;
    [[nodiscard]] bool isEditable(qint64 id, int column, const TableRow &row) const override;

    /// `value` holds a CellEdit. What is there already is no edit.
    bool enter(qint64 id, int column, const TableRow &row, const QVariant &value) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const CellEdit *find(CellPlace place) const;
    void removeCell(CellPlace place);
    void tell(qint64 id);

    const EditableTable &m_table;
    QMap<qint64, RowEdit> m_edits;
    QMap<qint64, RowEdit> m_discarded; ///< last
    QDate m_today;
    bool m_isOn = false;
};

} // namespace caretaker
