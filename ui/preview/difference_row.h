// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_difference.h"

namespace caretaker {

/// One thing that has changed since a preview, as people see it.
struct DifferenceRow
{
    QString key;     ///< of a row; of a message, to whom it goes
    QString label;   ///< the row's title, or what the message is about
    QString what;    ///< what is different
    QString shown;   ///< in the preview; may have several lines
    QString current; ///< now
};

[[nodiscard]] QList<DifferenceRow> differenceRows(const PlanDifference &difference);

/// All of it in one line: "1 row no longer in the plan · e-mails: 5 → 4".
[[nodiscard]] QString differenceInWords(const PlanDifference &difference);

} // namespace caretaker
