// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_task.h"

#include "runs/alerts.h"
#include "runs/open_run.h"
#include "runs/run_text.h"
#include "settings/opened_database.h"
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

Result<std::optional<PrecedingRun>> precedingRun(const Connection &connection, const Task &task)
{
    const auto run = findLastSuccess(connection, task.description().name);
    if (!run)
        return run.error();
    if (!*run)
        return std::optional<PrecedingRun>();
    return std::optional(PrecedingRun{(*run)->id, (*run)->finishedAt.value_or((*run)->startedAt),
                                      (*run)->emailCount});
}

/// The run before it is read from the same snapshot: one that ends meanwhile is seen in the rows
/// and here, or in neither.
Result<Plan> plan(const Connection &connection, const Task &task, const TaskOptions &options,
                  const Settings &settings, const Clock &clock, bool hasHistory)
{
    const auto snapshot = Snapshot::take(connection);
    if (!snapshot)
        return snapshot.error();
    auto plan = task.plan(*snapshot, options, settings, clock);
    if (!plan || !hasHistory)
        return plan;
    const auto preceding = precedingRun(connection, task);
    if (!preceding)
        return preceding.error();
    plan->preceding = *preceding;
    return plan;
}

/// With the lease held, so that no other run of the task can come in between. Which run is the
/// newest is asked, not when it ended: the clocks of two machines need not agree.
Status requireNoRunSince(const Connection &connection, const Task &task, const Plan &plan,
                         const Clock &clock)
{
    const auto last = precedingRun(connection, task);
    if (!last)
        return last.error();
    if (!*last || (plan.preceding && plan.preceding->id >= (*last)->id))
        return Done{};
    const auto ended = toDateTime((*last)->finishedAt).toTimeZone(clock.zone());
    return Error{
        ErrorCode::Stale,
        RunText::tr("This task has run since the preview: run %1, which ended on %2 "
                    "(%3) with %4 e-mails. Nothing was written.")
            .arg((*last)->id)
            //: A date and a time, for QDateTime::toString()
            .arg(ended.toString(RunText::tr("yyyy-MM-dd 'at' HH:mm")), zoneName(clock.zone()))
            .arg((*last)->emailCount),
        {}};
}

/// Days and texts of a plan belong to the day for which it was made.
Status requireToday(const Plan &plan, const Clock &clock)
{
    if (plan.asOf > clock.now())
        return Error{
            ErrorCode::Stale,
            RunText::tr("The preview is of a moment that has not come. Nothing was written."),
            {}};
    if (dateIn(clock.zone(), plan.asOf) != clock.today())
        return Error{ErrorCode::Stale,
                     RunText::tr("A new day has begun since the preview. Nothing was written."),
                     {}};
    return Done{};
}

/// Over the limit: nothing is applied, and the run waits for a person.
Status hold(const OpenRun &run, const Task &task, qint64 id, const Plan &plan, int limit,
            RunLog &log)
{
    log.warning(RunText::tr("%1 rows would be changed, more than the limit of %2: nothing was "
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
    const auto database = openWithSettings(url);
    if (!database)
        return database.error();
    const auto &[connection, found, settings] = *database;
    return plan(connection, task, completed(options, settings, task), settings,
                Clock(now, settings.timeZone()), found.isAdopted());
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
        const auto planned = plan(run->connection, task, chosen, run->settings, run->clock, true);
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
    if (auto isOfToday = requireToday(plan, run->clock); !isOfToday)
        return isOfToday.error();
    return underLease(
        *run, task, plan.options, trigger, [&](qint64 id, RunLog &log) -> Result<AppliedPlan> {
            auto isNext = requireNoRunSince(run->connection, task, plan, run->clock);
            if (!isNext)
                return isNext.error();
            log.info(RunText::tr("Approved in a preview of %1").arg(toIso(plan.asOf)));
            for (const auto &line : plan.summary)
                log.info(line);
            return applyPlan(run->connection, id, plan, OnConflict::ChangeNothing, run->clock.now(),
                             progress, log);
        });
}

} // namespace caretaker
