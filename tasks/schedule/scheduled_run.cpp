// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduled_run.h"

#include "database/inspection.h"
#include "runs/process.h"
#include "schedule/schedules.h"
#include "settings/settings.h"
#include "stores/moment_store.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

/// The record of a run that has failed; nothing where none was written.
std::optional<ScheduledRun> recordedFailure(const Connection &connection, const MomentClaim &claim,
                                            const Error &error)
{
    const auto found = findMoment(connection, claim.task, claim.moment);
    if (!found || !*found || (*found)->token != claim.token ||
        (*found)->state != MomentState::Failed)
        return {};
    return ScheduledRun{claim.task, claim.moment, RunOutcome::Failed, (*found)->runId.value_or(0),
                        error.message};
}

/// The moment of the task's schedule in this minute, if it is on.
Result<std::optional<Instant>> momentOfThisMinute(const Connection &connection, const QString &task,
                                                  Instant now)
{
    const auto settings = Settings::read(connection);
    if (!settings)
        return settings.error();
    const auto entries = agendaEntries(connection, now);
    if (!entries)
        return entries.error();
    const auto minute = Instant(floor<minutes>(now));
    for (const auto &entry : *entries) {
        if (entry.task != task || !entry.isEnabled || entry.since >= minute)
            continue;
        const auto next =
            nextOccurrence(entry.expression, settings->timeZone(), minute - seconds(1));
        if (next == minute)
            return next;
    }
    return std::optional<Instant>();
}

Error takenError(const Moment &moment)
{
    auto text = QStringLiteral("%1 was already run for its scheduled moment %2")
                    .arg(moment.task, toIso(moment.at));
    if (moment.state == MomentState::Claimed)
        text = QStringLiteral("%1 is already running for its scheduled moment %2 on %3")
                   .arg(moment.task, toIso(moment.at), moment.host);
    if (moment.runId)
        text += QStringLiteral(" (run %1)").arg(*moment.runId);
    return {ErrorCode::TaskBusy, text + u'.', {}};
}

/// Nothing where none is due, or where its run has failed or it was skipped: then this run is one
/// of its own.
Result<std::optional<MomentClaim>> claimThisMinute(const Connection &connection,
                                                   const QString &task, Instant now)
{
    const auto moment = momentOfThisMinute(connection, task, now);
    if (!moment)
        return moment.error();
    if (!*moment)
        return std::optional<MomentClaim>();
    auto claim = claimMoment(connection, task, **moment, {currentHost(), currentProcessId()}, {},
                             now, isProcessAlive);
    if (!claim || *claim)
        return claim;
    const auto taken = findMoment(connection, task, **moment);
    if (!taken)
        return taken.error();
    if (!*taken || (*taken)->state == MomentState::Failed ||
        (*taken)->state == MomentState::Skipped)
        return std::optional<MomentClaim>();
    return takenError(**taken);
}

} // namespace

Result<ScheduledRun> runScheduled(const DatabaseUrl &url, const Task &task,
                                  const MomentClaim &claim, const QString &note,
                                  const TimeSource &now, const Progress &progress)
{
    const auto report = runTask(url, task, {}, now, {RunTrigger::Schedule, claim, note}, progress);
    if (report)
        return ScheduledRun{claim.task, claim.moment, report->outcome, report->runId,
                            report->applied.plan.summary.join(u'\n')};
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return report.error();
    if (auto failure = recordedFailure(*connection, claim, report.error()))
        return *failure;
    return report.error();
}

bool giveBack(const Connection &connection, const MomentClaim &claim)
{
    const auto released = releaseMoment(connection, claim);
    if (!released)
        qWarning("the moment of %s could not be given back: %s", qUtf8Printable(claim.task),
                 qUtf8Printable(released.error().message));
    return released.isOk();
}

Result<RunReport> runFromCommandLine(const DatabaseUrl &url, const Task &task,
                                     const TaskOptions &options, const TimeSource &now,
                                     const Progress &progress)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto found = inspect(*connection);
    if (!found)
        return found.error();
    if (!found->isUpToDate()) // no schedule is on before our tables are there
        return runTask(url, task, options, now, RunTrigger::CommandLine, progress);
    const auto claim = claimThisMinute(*connection, task.description().name, now());
    if (!claim)
        return claim.error();
    auto report = runTask(url, task, options, now, {RunTrigger::CommandLine, *claim}, progress);
    if (!report && *claim)
        giveBack(*connection, **claim); // else others see that this process has ended
    return report;
}

} // namespace caretaker
