// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/database_url.h"
#include "mail/delivery.h"
#include "records/run.h"
#include "records/schedule.h"
#include "runs/apply.h"
#include "task.h"

namespace caretaker {

/// The ways through a task, for the thread that calls them: each opens its own connection. Options
/// that are not given are taken from the settings, as is the time zone.

/// Why a run begins.
struct RunOccasion
{
    RunOccasion(RunTrigger from) : trigger(from) {}
    RunOccasion(RunTrigger from, std::optional<MomentClaim> moment, QString why = {})
        : trigger(from)
        , claim(std::move(moment))
        , note(std::move(why))
    {
    }

    RunTrigger trigger;
    std::optional<MomentClaim> claim; ///< of the scheduled moment that it is for
    QString note;                     ///< for its log: why it is late
};

/// What a run has done.
struct RunReport
{
    qint64 runId = 0;
    AppliedPlan applied; ///< where it needs approval: what it would do
    Delivery delivery;   ///< all in the outbox: who runs a task has it delivered afterwards
    RunOutcome outcome = RunOutcome::Succeeded; ///< or NeedsApproval
};

/// Plans without writing a byte; works on a database that was never adopted.
Result<Plan> planTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      const TimeSource &now);

/// Plans and applies in one go. A row that changes in between is left alone and reported. A
/// scheduled run that would change more rows than the setting runs.max_changes changes none and
/// waits for approval; the admins hear of it, and of one that fails.
Result<RunReport> runTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                          const TimeSource &now, const RunOccasion &occasion,
                          const Progress &progress);

/// Applies exactly what a preview has shown, or nothing: Stale where a row has changed since, where
/// another run of the task has succeeded since, which may have sent the same e-mails, or where the
/// plan is not of today, which its texts and limits depend on.
Result<RunReport> applyPreview(const DatabaseUrl &url, const Task &task, const Plan &plan,
                               const TimeSource &now, RunTrigger trigger, const Progress &progress);

} // namespace caretaker
