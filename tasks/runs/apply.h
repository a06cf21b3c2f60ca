// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "plan/plan.h"
#include "records/run.h"
#include "runs/run_log.h"

#include <functional>

namespace caretaker {

/// What long work reports to, and asks whether to go on. Called from the thread that works.
struct Progress
{
    std::function<void(qsizetype done, qsizetype total)> report = [](qsizetype, qsizetype) {};
    std::function<bool()> isCancelled = [] { return false; };
};

/// What to do with rows that have changed since they were planned. Neither overwrites them.
enum class OnConflict {
    LeaveRow, ///< apply the rest and report the row: for a run that plans and applies in one go
    ChangeNothing, ///< give up with Stale: for a preview, where a person has approved exactly this
};

/// A plan that was applied.
struct AppliedPlan
{
    Plan plan;        ///< what was done: without the rows that were left alone
    QStringList left; ///< keys of the rows that were left alone
};

/// Applies a plan whole or not at all: row changes, notifications, outbox entries, the run's record
/// and its log in one transaction. `runId` is a running run, see beginRun(). Cancelled before the
/// commit, or on any error, nothing has changed; once the commit has begun a cancel comes too late.
Result<AppliedPlan> applyPlan(const Connection &connection, qint64 runId, const Plan &plan,
                              OnConflict onConflict, Instant now, const Progress &progress,
                              RunLog &log);

/// A plan's part of its run's record, at its end.
[[nodiscard]] Run recordOf(qint64 runId, const AppliedPlan &applied, Instant now);

} // namespace caretaker
