// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/apply.h"

#include "base/printable.h"
#include "database/inspection.h"
#include "database/transaction.h"
#include "plan/plan_json.h"
#include "runs/run_text.h"
#include "stores/message_store.h"
#include "stores/reminder_store.h"
#include "stores/run_store.h"

#include <algorithm>

namespace caretaker {

namespace {

Error cancelledError()
{
    return {ErrorCode::Cancelled, RunText::tr("Cancelled; nothing was changed."), {}};
}

Error staleError(const Plan &plan, const std::set<qsizetype> &conflicts)
{
    QStringList keys;
    for (const auto index : conflicts)
        keys.append(printable(plan.changes.at(index).key));
    constexpr qsizetype shown = 5;
    const auto text = keys.mid(0, shown).join(QStringLiteral(", "));
    return {ErrorCode::Stale,
            keys.size() > shown
                ? RunText::tr("Changed since the preview: %1 and %2 more. Nothing was written.")
                      .arg(text, QString::number(keys.size() - shown))
                : RunText::tr("Changed since the preview: %1. Nothing was written.").arg(text),
            {}};
}

Error remindedError()
{
    return {ErrorCode::Stale,
            RunText::tr("Some of these reminders went out since the preview. Nothing was "
                        "written."),
            {}};
}

/// Writes the rows; the indexes of those that had changed meanwhile.
Result<std::set<qsizetype>> writeRows(const Connection &connection, const Plan &plan, Instant now,
                                      const Progress &progress)
{
    const auto total = plan.changes.size();
    const auto moment = toStored(now);
    GuardedWriter writer(connection);
    std::set<qsizetype> conflicts;
    for (qsizetype begin = 0; begin < total; begin += GuardedWriter::rowsAtOnce) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(begin, total);
        QList<RowUpdate> updates;
        for (const auto &change : plan.changes.mid(begin, GuardedWriter::rowsAtOnce)) {
            updates.append(change.update);
            updates.last().updatedAtAfter = moment;
        }
        const auto refused = writer.write(updates);
        if (!refused)
            return refused.error();
        for (const auto index : *refused)
            conflicts.insert(begin + index);
    }
    progress.report(total, total);
    return conflicts;
}

QList<NewNotification> notificationsOf(const Plan &plan, bool needJob)
{
    QList<NewNotification> notifications;
    for (const auto &planned : plan.notifications)
        notifications.append({planned.recipient.id, planned.jobId, planned.type, planned.title,
                              planned.message, planned.jobId || !needJob});
    return notifications;
}

/// One warning for all the notifications that the web application's table has no room for.
void warnOfUnstored(const QList<NewNotification> &notifications, QStringList &warnings)
{
    const auto count = std::count_if(notifications.begin(), notifications.end(),
                                     [](const NewNotification &each) { return !each.isInApp; });
    if (count > 0)
        warnings.append(
            RunText::tr("%1 notifications belong to no job, and job_notifications takes none "
                        "without: they are kept with the run instead. \"caretaker database "
                        "adopt --relax-notifications\" makes room for them.")
                .arg(count));
}

QList<ReminderOccasion> occasionsOf(const Plan &plan)
{
    QList<ReminderOccasion> occasions;
    for (const auto &planned : plan.reminders)
        occasions.append(planned.occasion);
    return occasions;
}

QList<NewOutboxEntry> emailsOf(const Plan &plan)
{
    QList<NewOutboxEntry> emails;
    for (const auto &planned : plan.emails)
        emails.append({planned.recipient.id, planned.recipient.email,
                       printable(planned.recipient.displayName()), planned.subject, planned.body});
    return emails;
}

QList<RunChange> changesOf(const Plan &plan, Instant now)
{
    QList<RunChange> changes;
    for (const auto &planned : plan.changes)
        changes.append({planned.update.table, planned.update.id, planned.key, planned.label,
                        planned.reason, fieldsToJson(planned.update),
                        planned.update.updatedAtBefore, toStored(now)});
    return changes;
}

AppliedPlan applied(const Plan &plan, const std::set<qsizetype> &conflicts)
{
    AppliedPlan result{plan.without(conflicts), {}};
    for (const auto index : conflicts) {
        result.left.append(plan.changes.at(index).key);
        result.plan.warnings.append(
            RunText::tr("%1 changed while the task ran and was left as it is.")
                .arg(printable(plan.changes.at(index).key)));
    }
    return result;
}

/// What was done, into the log.
void tell(const AppliedPlan &applied, RunLog &log)
{
    const auto &plan = applied.plan;
    for (const auto &change : plan.changes)
        log.debug(RunText::tr("%1 %2 changed: %3")
                      .arg(change.update.table, printable(change.key), printable(change.reason)));
    for (const auto &warning : plan.warnings)
        log.warning(warning);
    log.info(RunText::tr("%1 rows changed, %2 left alone, %3 notifications, %4 e-mails put into "
                         "the outbox")
                 .arg(plan.changes.size())
                 .arg(applied.left.size())
                 .arg(plan.notifications.size())
                 .arg(plan.emails.size()));
}

} // namespace

Run recordOf(qint64 runId, const AppliedPlan &applied, Instant now)
{
    Run run;
    run.id = runId;
    run.finishedAt = now;
    run.asOf = applied.plan.asOf;
    run.timezone = applied.plan.timezone;
    run.changeCount = applied.plan.changes.size();
    run.skippedCount = applied.left.size();
    run.notificationCount = applied.plan.notifications.size();
    run.emailCount = applied.plan.emails.size();
    run.summary = applied.plan.summary;
    run.warnings = applied.plan.warnings;
    return run;
}

Result<AppliedPlan> applyPlan(const Connection &connection, qint64 runId, const Plan &plan,
                              OnConflict onConflict, Instant now, const Progress &progress,
                              RunLog &log)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto conflicts = writeRows(connection, plan, now, progress);
    if (!conflicts)
        return conflicts.error();
    if (!conflicts->empty() && onConflict == OnConflict::ChangeNothing)
        return staleError(plan, *conflicts);

    const auto found = inspect(connection);
    if (!found)
        return found.error();
    auto result = applied(plan, *conflicts);
    const auto notifications = notificationsOf(result.plan, found->notificationNeedsJob);
    warnOfUnstored(notifications, result.plan.warnings);
    const auto record = [&]() -> Status {
        if (auto told = insertNotifications(connection, runId, notifications, now); !told)
            return told;
        const auto noted = rememberReminders(connection, occasionsOf(result.plan), now);
        if (!noted)
            return noted.error();
        if (*noted < result.plan.reminders.size() && onConflict == OnConflict::ChangeNothing)
            return remindedError();
        if (auto queued = queueEmails(connection, runId, emailsOf(result.plan), now); !queued)
            return queued;
        if (auto recorded = recordChanges(connection, runId, changesOf(result.plan, now));
            !recorded)
            return recorded;
        tell(result, log);
        if (auto logged = recordLog(connection, runId, log.entries()); !logged)
            return logged;
        return finishRun(connection, recordOf(runId, result, now));
    };
    if (auto recorded = record(); !recorded)
        return recorded.error();
    if (progress.isCancelled())
        return cancelledError();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return result;
}

} // namespace caretaker
