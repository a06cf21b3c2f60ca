// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_task.h"

namespace caretaker {

/// How a scheduled run has ended: what the tray, the pages and the alerts need to know.
struct ScheduledRun
{
    QString task;
    Instant moment;
    RunOutcome outcome = RunOutcome::Succeeded; ///< or Failed or NeedsApproval
    qint64 runId = 0;
    QString message; ///< of a failed one what went wrong, else what was done
};

/// Runs a task for a moment that the caller has claimed, with its options from the settings. A run
/// that fails and is recorded is a value, too; an Error is one of which no record stays, such as
/// TaskBusy, Locked or Cancelled: then the caller gives the moment back, so that its turn comes
/// again.
Result<ScheduledRun> runScheduled(const DatabaseUrl &url, const Task &task,
                                  const MomentClaim &claim, const QString &note,
                                  const TimeSource &now, const Progress &progress);

/// Gives a moment back whose run has left no record. Whether that could be written; if not, the log
/// says why.
bool giveBack(const Connection &connection, const MomentClaim &claim);

/// Runs a task as a crontab line does. In the very minute of a moment of its schedule, if that is
/// on, the run is for this moment, so that cron lines, consoles and servers share it: TaskBusy
/// where one of them has it already.
Result<RunReport> runFromCommandLine(const DatabaseUrl &url, const Task &task,
                                     const TaskOptions &options, const TimeSource &now,
                                     const Progress &progress);

} // namespace caretaker
