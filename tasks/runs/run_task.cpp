// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_task.h"

#include "database/preparation.h"
#include "plan/plan_json.h"
#include "runs/housekeeping.h"
#include "runs/process.h"
#include "settings/settings.h"
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
        QStringLiteral("This task has run since the preview: run %1, which ended on %2 "
                       "(%3) with %4 e-mails. Nothing was written.")
            .arg((*last)->id)
            .arg(ended.toString(QStringLiteral("yyyy-MM-dd 'at' HH:mm")), zoneName(clock.zone()))
            .arg((*last)->emailCount),
        {}};
}

/// Days and texts of a plan belong to the day for which it was made.
Status requireToday(const Plan &plan, const Clock &clock)
{
    if (plan.asOf > clock.now())
        return Error{
            ErrorCode::Stale,
            QStringLiteral("The preview is of a moment that has not come. Nothing was written."),
            {}};
    if (dateIn(clock.zone(), plan.asOf) != clock.today())
        return Error{ErrorCode::Stale,
                     QStringLiteral("A new day has begun since the preview. Nothing was written."),
                     {}};
    return Done{};
}

/// Everything that a run that writes needs, ready.
struct OpenRun
{
    Connection connection;
    Settings settings;
    TimeSource now;
    Clock clock;
};

Result<OpenRun> openForRun(const DatabaseUrl &url, const TimeSource &now)
{
    auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = makeReady(*connection, now()); !ready)
        return ready.error();
    auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    Clock clock(now, settings->timeZone());
    return OpenRun{std::move(connection).value(), std::move(settings).value(), now,
                   std::move(clock)};
}

QString inWords(const TaskOptions &options)
{
    QStringList words;
    for (auto option = options.begin(); option != options.end(); ++option)
        words.append(QStringLiteral("%1 = %2").arg(option.key()).arg(option.value()));
    return words.isEmpty() ? QStringLiteral("no options") : words.join(QStringLiteral(", "));
}

/// Between the lease and the end of a run: `work` gets the run's id and log and applies. Whatever
/// becomes of it is recorded, except a cancelled or stale one, of which nothing stays.
template<typename Work>
Result<RunReport> underLease(const OpenRun &run, const Task &task, const TaskOptions &options,
                             RunTrigger trigger, Work work)
{
    if (auto tidied = tidyHistory(run.connection, run.settings, run.clock.now()); !tidied)
        return tidied.error();
    const RunStart start{task.description().name, trigger,        currentUser(), currentHost(),
                         currentProcessId(),      toJson(options)};
    RunLog log(run.now, logLevelFromStored(run.settings.value(QStringLiteral("log.level"))));
    log.info(QStringLiteral("Started with %1, time zone %2")
                 .arg(inWords(options), zoneName(run.clock.zone())));
    const auto id = beginRun(run.connection, start, run.clock.now(), isProcessAlive);
    if (!id)
        return id.error();
    const Result<AppliedPlan> applied = work(*id, log);
    if (!applied) {
        const auto code = applied.error().code;
        log.error(applied.error().message);
        if (!applied.error().detail.isEmpty())
            log.debug(applied.error().detail);
        const bool leavesNothing = code == ErrorCode::Cancelled || code == ErrorCode::Stale;
        const auto closed = leavesNothing ? discardRun(run.connection, *id)
                                          : failRun(run.connection, *id, applied.error().message,
                                                    log.entries(), run.clock.now());
        if (!closed) // the lease ends by itself; the first error is the one to tell
            qWarning("run %lld could not be closed: %s", *id,
                     qUtf8Printable(closed.error().message));
        return applied.error();
    }
    return RunReport{
        *id,
        *applied,
        {0, applied->plan.emails.size(), 0, run.settings.isOn(QStringLiteral("mail.enabled"))}};
}

} // namespace

Result<Plan> planTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      const TimeSource &now)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto found = inspect(*connection);
    if (!found)
        return found.error();
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    return plan(*connection, task, completed(options, *settings, task), *settings,
                Clock(now, settings->timeZone()), found->isAdopted());
}

Result<RunReport> runTask(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                          const TimeSource &now, RunTrigger trigger, const Progress &progress)
{
    const auto run = openForRun(url, now);
    if (!run)
        return run.error();
    const auto chosen = completed(options, run->settings, task);
    return underLease(*run, task, chosen, trigger,
                      [&](qint64 id, RunLog &log) -> Result<AppliedPlan> {
                          const auto planned =
                              plan(run->connection, task, chosen, run->settings, run->clock, true);
                          if (!planned)
                              return planned.error();
                          for (const auto &line : planned->summary)
                              log.info(line);
                          return applyPlan(run->connection, id, *planned, OnConflict::LeaveRow,
                                           run->clock.now(), progress, log);
                      });
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
            log.info(QStringLiteral("Approved in a preview of %1").arg(toIso(plan.asOf)));
            for (const auto &line : plan.summary)
                log.info(line);
            return applyPlan(run->connection, id, plan, OnConflict::ChangeNothing, run->clock.now(),
                             progress, log);
        });
}

} // namespace caretaker
