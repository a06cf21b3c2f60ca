// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_difference.h"
#include "runs/run_task.h"

namespace caretaker {

/// A plan made anew, and what has become of the one that a person has seen.
struct Replan
{
    Plan plan;
    PlanDifference difference;
};

/// Plans again with the options of the shown plan, and says what is different and how the rows that
/// are no longer part are stored by now. Reads only.
Result<Replan> planAgain(const DatabaseUrl &url, const Task &task, const Plan &shown,
                         const TimeSource &now);

} // namespace caretaker
