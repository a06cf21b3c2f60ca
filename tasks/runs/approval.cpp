// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/approval.h"

#include "base/printable.h"
#include "database/preparation.h"
#include "runs/history.h"
#include "runs/process.h"
#include "runs/run_text.h"
#include "stores/run_store.h"
#include "task_list.h"

namespace caretaker {

namespace {

Status decide(const DatabaseUrl &url, qint64 runId, RunOutcome decision, const QString &note,
              Instant now)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = makeReady(*connection, now); !ready)
        return ready;
    const auto decided = decideRun(*connection, runId, decision, note, now);
    if (!decided)
        return decided.error();
    if (!*decided)
        return Error{ErrorCode::Failed,
                     RunText::tr("Run %1 does not wait for approval any more: somebody else has "
                                 "decided.")
                         .arg(runId),
                     {}};
    return Done{};
}

/// The run, where it waits.
Result<Run> waitingRun(const DatabaseUrl &url, qint64 runId)
{
    const auto details = readRun(url, runId);
    if (!details)
        return details.error();
    if (details->run.outcome != toStored(RunOutcome::NeedsApproval))
        return Error{
            ErrorCode::Failed, RunText::tr("Run %1 does not wait for approval.").arg(runId), {}};
    return details->run;
}

} // namespace

Result<RunReport> approveRun(const DatabaseUrl &url, qint64 runId, const Plan &plan,
                             const TimeSource &now, RunTrigger trigger, const Progress &progress)
{
    const auto waiting = waitingRun(url, runId);
    if (!waiting)
        return waiting.error();
    const auto *task = findTask(waiting->task);
    if (!task || plan.task != waiting->task)
        return Error{ErrorCode::InvalidArgument,
                     RunText::tr("Run %1 is one of %2, not of %3.")
                         .arg(runId)
                         .arg(printable(waiting->task), printable(plan.task)),
                     {}};
    auto report = applyPreview(url, *task, plan, now, trigger, progress);
    if (!report)
        return report;
    // The rows are changed by now: a run that somebody else decided about meanwhile is no error.
    const auto note = RunText::tr("Approved by %1@%2; run %3 has done it.")
                          .arg(currentUser(), currentHost(), QString::number(report->runId));
    if (const auto decided = decide(url, runId, RunOutcome::Approved, note, now()); !decided)
        qWarning("run %lld: %s", runId, qUtf8Printable(decided.error().message));
    return report;
}

Status rejectRun(const DatabaseUrl &url, qint64 runId, Instant now)
{
    if (const auto waiting = waitingRun(url, runId); !waiting)
        return waiting.error();
    return decide(url, runId, RunOutcome::Rejected,
                  RunText::tr("Rejected by %1@%2.").arg(currentUser(), currentHost()), now);
}

} // namespace caretaker
