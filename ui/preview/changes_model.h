// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/change_row.h"

#include <QAbstractTableModel>

#include <set>

namespace caretaker {

struct TableDefinition;

/// Changed rows, each with its first field's old and new value; in a preview with a check box, by
/// which a row can be left out.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Label, Field, Before, After, Reason, ColumnCount };
    enum class Boxes { None, CheckBoxes };

    explicit ChangesModel(Boxes boxes, QObject *parent = nullptr);

    /// All rows are ticked but those at the given positions.
    void setRows(QList<ChangeRow> rows, std::set<qsizetype> unticked = {});
    [[nodiscard]] const QList<ChangeRow> &rows() const { return m_rows; }

    [[nodiscard]] const std::set<qsizetype> &unticked() const { return m_unticked; }
    void setAllTicked(bool isTicked);

    /// A dry look: no more ticking while the plan is applied.
    void setLocked(bool isLocked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString text(const ChangeRow &row, int column) const;

    const Boxes m_boxes;
    QList<ChangeRow> m_rows;
    const TableDefinition *m_table = nullptr; ///< of all rows; null where they are of several
    std::set<qsizetype> m_unticked;
    bool m_isLocked = false;
};

} // namespace caretaker
