// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace caretaker {

/// The room that a column would take, in any unit.
struct ColumnNeed
{
    double width = 0;
    bool isProse = false; ///< can be read when it is cut, unlike a date or an amount
};

/// Widths that fill the room together. Where there is more of it than needed, each column gets a
/// share of the rest; where there is less, the widest columns of prose give way first.
[[nodiscard]] QList<double> fittedWidths(const QList<ColumnNeed> &needs, double room);

/// A column that is wide enough for most of what it was made for.
struct ColumnShare
{
    double made = 0;
    double need = 0; ///< of what it holds, and of its title
    bool isProse = false;
};

/// Widths for a table that may be wider than the room: where it is tight, columns that hold less
/// than they were made for leave the rest to prose that needs more, then to the others; where only
/// a little is missing prose gives it.
[[nodiscard]] QList<double> sharedWidths(const QList<ColumnShare> &columns, double room);

} // namespace caretaker
