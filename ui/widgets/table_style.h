// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

/// Width of a column in characters; those that stretch share what is left.
struct ColumnWidth
{
    int characters = 12;
    bool stretches = false;
};

/// The look of every table of the program: whole rows, no grid, rows of one height, Tab leaves it.
/// The model has to be set. Rows are not measured, so it is quick on any size.
void applyTableStyle(QTableView *table, const QList<ColumnWidth> &widths);

/// What a column's title needs, with the arrow of the order.
[[nodiscard]] int widthOfHead(const QHeaderView &header, int column);

/// The widths alone, for a table that has the look; no column is narrower than its title.
void applyColumnWidths(QTableView *table, const QList<ColumnWidth> &widths);

} // namespace caretaker
