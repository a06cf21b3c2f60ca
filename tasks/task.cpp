// SPDX-License-Identifier: GPL-3.0-or-later
#include "task.h"

namespace caretaker {

Plan Task::emptyPlan(const TaskOptions &options, const Clock &clock) const
{
    Plan plan;
    plan.task = description().name;
    plan.asOf = clock.now();
    plan.timezone = zoneName(clock.zone());
    plan.options = options;
    return plan;
}

} // namespace caretaker
