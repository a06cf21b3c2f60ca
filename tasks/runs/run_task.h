// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/database_url.h"
#include "mail/delivery.h"
#include "records/run.h"
#include "runs/apply.h"
#include "task.h"

namespace caretaker {

/// The ways through a task, for the thread that calls them: each opens its own connection. Options
/// that are not given are taken from the settings, as is the time zone.

/// What a run has done.
struct RunReport
{
    qint64 runId = 0;
    AppliedPlan applied;
    Delivery delivery; ///< all in the outbox: who runs a task has it delivered afterwards
};

/// Plans without writing a byte; works on a database that was never adopted.
Result<Plan> planTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      const TimeSource &now);

/// Plans and applies in one go. A row that changes in between is left alone and reported.
Result<RunReport> runTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                          const TimeSource &now, RunTrigger trigger, const Progress &progress);

/// Applies exactly what a preview has shown, or nothing: Stale where a row has changed since, where
/// another run of the task has succeeded since, which may have sent the same e-mails, or where the
/// plan is not of today, which its texts and limits depend on.
Result<RunReport> applyPreview(const DatabaseUrl &url, const Task &task, const Plan &plan,
                               const TimeSource &now, RunTrigger trigger, const Progress &progress);

} // namespace caretaker
