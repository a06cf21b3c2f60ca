// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "runs/run_task.h"
#include "settings/settings.h"

namespace caretaker {

/// Everything that a run that writes needs, ready. For the files of this folder.
struct OpenRun
{
    Connection connection;
    Settings settings;
    TimeSource now;
    Clock clock;
};

Result<OpenRun> openForRun(const DatabaseUrl &url, const TimeSource &now);

/// Applies, under a run's id and log.
using RunWork = std::function<Result<AppliedPlan>(qint64 runId, RunLog &log)>;

/// Between the lease and the end of a run. Whatever becomes of the work is recorded, except a
/// cancelled or stale one, of which nothing stays; of a scheduled one that fails, the admins hear.
Result<RunReport> underLease(const OpenRun &run, const Task &task, const TaskOptions &options,
                             const RunOccasion &occasion, const RunWork &work);

/// The same for what a person does by hand, under one of the names of records/hand_task.h.
Result<RunReport> underLease(const OpenRun &run, const QString &handTask, RunTrigger trigger,
                             const RunWork &work);

} // namespace caretaker
