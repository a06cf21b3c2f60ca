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

} // namespace caretaker
