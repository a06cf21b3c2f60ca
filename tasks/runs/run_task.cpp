// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_task.h"

#include "database/inspection.h"
#include "runs/alerts.h"
#include "runs/open_run.h"
#include "stores/run_store.h"

namespace caretaker {

namespace {

TaskOptions completed(const TaskOptions &given, const Settings &settings, const Task &task)
{
    auto options = settings.defaultsFor(task);
    for (auto option = given.begin(); option != given.end(); ++option)
        options.insert(option.key(), option.value());
    return options;
}

Result<Plan> plan(const Connection &connection, const Task &task, const TaskOptions &options,
                  const Settings &settings, const Clock &clock)
{
    const auto snapshot = Snapshot::take(connection);
    if (!snapshot)
        return snapshot.error();
    return task.plan(*snapshot, options, settings, clock);
}

/// Over the limit: nothing is applied, and the run waits for a person.
Status hold(const OpenRun &run, const Task &task, qint64 id, const Plan &plan, int limit,
            RunLog &log)
{
    log.warning(QStringLiteral("%1 rows would be changed, more than the limit of %2: nothing was "
                               "changed, the run needs approval")
                    .arg(plan.changes.size())
                    .arg(limit));
    const auto alerts =
        alertEmails(run.connection, run.settings, approvalAlert(task, id, plan, limit));
    const auto now = run.clock.now();
    return holdRun(run.connection, recordOf(id, {plan, {}}, now), log.entries(), alerts, now);
}

} // namespace

Result<Plan> planTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      const TimeSource &now)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto known = inspect(*connection); !known)
        return known.error();
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    return plan(*connection, task, completed(options, *settings, task), *settings,
                Clock(now, settings->timeZone()));
}

Result<RunReport> runTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                          const TimeSource &now, const RunOccasion &occasion,
                          const Progress &progress)
{
    const auto run = openForRun(url, now);
    if (!run)
        return run.error();
    const auto chosen = completed(options, run->settings, task);
    const auto limit = run->settings.number(QStringLiteral("runs.max_changes"));
    auto outcome = RunOutcome::Succeeded;
    const auto planAndApply = [&](qint64 id, RunLog &log) -> Result<AppliedPlan> {
        const auto planned = plan(run->connection, task, chosen, run->settings, run->clock);
        if (!planned)
            return planned.error();
        for (const auto &line : planned->summary)
            log.info(line);
        if (occasion.trigger == RunTrigger::Schedule && planned->changes.size() > limit) {
            if (auto held = hold(*run, task, id, *planned, limit, log); !held)
                return held.error();
            outcome = RunOutcome::NeedsApproval;
            return AppliedPlan{*planned, {}};
        }
        return applyPlan(run->connection, id, *planned, OnConflict::LeaveRow, run->clock.now(),
                         progress, log);
    };
    auto report = underLease(*run, task, chosen, occasion, planAndApply);
    if (report)
        report->outcome = outcome;
    return report;
}

Result<RunReport> applyPreview(const DatabaseUrl &url, const Task &task, const Plan &plan,
                               const TimeSource &now, RunTrigger trigger, const Progress &progress)
{
    const auto run = openForRun(url, now);
    if (!run)
        return run.error();
    if (dateIn(run->clock.zone(), plan.asOf) != run->clock.today())
        return Error{ErrorCode::Stale,
                     QStringLiteral("A new day has begun since the preview. Nothing was written."),
                     {}};
    return underLease(*run, task, plan.options, trigger, [&](qint64 id, RunLog &log) {
        log.info(QStringLiteral("Approved in a preview of %1").arg(toIso(plan.asOf)));
        for (const auto &line : plan.summary)
            log.info(line);
        return applyPlan(run->connection, id, plan, OnConflict::ChangeNothing, run->clock.now(),
                         progress, log);
    });
}

} // namespace caretaker
