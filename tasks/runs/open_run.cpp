// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/open_run.h"

#include "database/preparation.h"
#include "plan/plan_json.h"
#include "runs/alerts.h"
#include "runs/housekeeping.h"
#include "runs/process.h"
#include "runs/run_text.h"
#include "stores/run_store.h"

namespace caretaker {

namespace {

QString inWords(const Task &task, const TaskOptions &options)
{
    QStringList words;
    for (const auto &option : task.description().options) {
        if (const auto given = options.constFind(option.name); given != options.constEnd())
            words.append(
                QStringLiteral("%1 %2 %3").arg(option.before).arg(*given).arg(option.after));
    }
    return words.join(QStringLiteral(", "));
}

/// What the admins are told of a run that failed.
using Alerts = std::function<QList<NewOutboxEntry>(qint64 runId, const Error &error)>;

/// What is known of a run that did not come to its end.
Status close(const OpenRun &run, qint64 id, const Error &error, const RunLog &log,
             const Alerts &alerts)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Stale)
        return discardRun(run.connection, id);
    return failRun(run.connection, id, error.message, log.entries(), alerts(id, error),
                   run.clock.now());
}

Result<RunReport> between(const OpenRun &run, const RunStart &start, RunLog &log,
                          const RunWork &work, const Alerts &alerts)
{
    const auto id = beginRun(run.connection, start, run.clock.now(), isProcessAlive);
    if (!id)
        return id.error();
    const auto applied = work(*id, log);
    if (!applied) {
        log.error(applied.error().message);
        if (!applied.error().detail.isEmpty())
            log.debug(applied.error().detail);
        if (const auto closed = close(run, *id, applied.error(), log, alerts);
            !closed) // the lease ends by itself; the first error is the one to tell
            qWarning("run %lld could not be closed: %s", *id,
                     qUtf8Printable(closed.error().message));
        return applied.error();
    }
    return RunReport{
        *id,
        *applied,
        {0, applied->plan.emails.size(), 0, run.settings.isOn(QStringLiteral("mail.enabled"))}};
}

RunLog logOf(const OpenRun &run)
{
    return {run.now, logLevelFromStored(run.settings.value(QStringLiteral("log.level")))};
}

} // namespace

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

Result<RunReport> underLease(const OpenRun &run, const Task &task, const TaskOptions &options,
                             const RunOccasion &occasion, const RunWork &work)
{
    if (auto tidied = tidyHistory(run.connection, run.settings, run.clock.now()); !tidied)
        return tidied.error();
    const RunStart start{task.description().name, occasion.trigger, currentUser(), currentHost(),
                         currentProcessId(),      toJson(options),  occasion.claim};
    auto log = logOf(run);
    const auto zone = zoneName(run.clock.zone());
    log.info(options.isEmpty()
                 ? RunText::tr("Started, time zone %1").arg(zone)
                 : RunText::tr("Started: %1, time zone %2").arg(inWords(task, options), zone));
    if (!occasion.note.isEmpty())
        log.warning(occasion.note);
    return between(run, start, log, work, [&](qint64 id, const Error &error) {
        return occasion.trigger == RunTrigger::Schedule
                   ? alertEmails(run.connection, run.settings,
                                 failureAlert(task, id, occasion.claim, run.clock.zone(), error))
                   : QList<NewOutboxEntry>();
    });
}

Result<RunReport> underLease(const OpenRun &run, const QString &handTask, RunTrigger trigger,
                             const RunWork &work)
{
    const RunStart start{handTask, trigger, currentUser(), currentHost(), currentProcessId(), {}};
    auto log = logOf(run);
    return between(run, start, log, work,
                   [](qint64, const Error &) { return QList<NewOutboxEntry>(); });
}

} // namespace caretaker
