// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/replan.h"

namespace caretaker {

Result<Replan> planAgain(const DatabaseUrl &url, const Task &task, const Plan &shown,
                         const TimeSource &now)
{
    auto plan = planTask(url, task, shown.options, now);
    if (!plan)
        return plan.error();
    auto difference = compare(shown, *plan);
    QList<RowUpdate> gone;
    for (const auto &change : std::as_const(difference.changes)) {
        if (change.isGone())
            gone.append(change.shown->update);
    }
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    auto stored = storedRows(*connection, gone);
    if (!stored)
        return stored.error();
    difference.stored = std::move(stored).value();
    return Replan{std::move(plan).value(), std::move(difference)};
}

} // namespace caretaker
