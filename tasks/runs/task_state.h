// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "plan/plan.h"
#include "records/run.h"

namespace caretaker {

/// How a task stands on a database: what it would run with, and how it last went.
struct TaskState
{
    QString task;
    TaskOptions options; ///< as the settings have them
    std::optional<Run> lastRun;
    std::optional<Run> waiting; ///< the scheduled run that needs approval
};

/// All tasks, in their order. Reads only.
Result<QList<TaskState>> readTaskStates(const DatabaseUrl &url);

} // namespace caretaker
