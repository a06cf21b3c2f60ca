// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedules.h"

#include "base/printable.h"
#include "database/preparation.h"
#include "database/transaction.h"
#include "runs/process.h"
#include "schedule/cron_sentence.h"
#include "settings/opened_database.h"
#include "stores/moment_store.h"
#include "stores/schedule_store.h"
#include "task_list.h"

#include <algorithm>

namespace caretaker {

Result<QList<StoredSchedule>> effectiveSchedules(const Connection &connection)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    const auto stored = storedSchedules(connection);
    if (!stored)
        return stored.error();
    const auto since = schedulesSince(connection);
    if (!since)
        return since.error();
    QList<StoredSchedule> schedules;
    for (const auto *task : allTasks()) {
        const auto description = task->description();
        schedules.append(stored->value(description.name,
                                       {description.name, description.schedule,
                                        found->kind == DatabaseKind::Embedded,
                                        since->value_or(Instant::max()), Instant(), QString()}));
    }
    return schedules;
}

Result<QList<AgendaEntry>> agendaEntries(const Connection &connection, Instant now)
{
    const auto schedules = effectiveSchedules(connection);
    if (!schedules)
        return schedules.error();
    const auto settled = lastSettledMoments(connection, now);
    if (!settled)
        return settled.error();
    QList<AgendaEntry> entries;
    for (const auto &schedule : *schedules) {
        const auto expression = CronExpression::parse(schedule.expression);
        if (!expression)
            continue;
        const auto last = settled->constFind(schedule.task);
        entries.append({schedule.task, *expression, schedule.isEnabled, schedule.since,
                        last == settled->constEnd() ? std::nullopt : std::optional(*last)});
    }
    return entries;
}

namespace {

TaskSchedule shown(const StoredSchedule &schedule, const QTimeZone &zone, Instant now)
{
    const auto expression = CronExpression::parse(schedule.expression);
    TaskSchedule row;
    row.task = schedule.task;
    row.title = findTask(schedule.task)->description().title;
    row.expression = schedule.expression;
    row.isEnabled = schedule.isEnabled;
    row.isDefault = schedule.updatedBy.isEmpty();
    if (expression) {
        row.sentence = sentenceFor(*expression);
        if (schedule.isEnabled)
            row.next = nextOccurrence(*expression, zone, now);
    }
    return row;
}

/// Its canonical form, where there is such a task and the expression can be read.
Result<ScheduleChange> accepted(ScheduleChange change)
{
    if (!findTask(change.task))
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("There is no task \"%1\"; \"caretaker tasks\" lists them.")
                         .arg(printable(change.task)),
                     {}};
    if (!change.expression)
        return change;
    const auto parsed = CronExpression::parse(*change.expression);
    if (!parsed)
        return parsed.error();
    change.expression = parsed->text();
    return change;
}

/// What changes nothing leaves no trace.
Status store(const Connection &connection, const StoredSchedule &before,
             const ScheduleChange &change, Instant now)
{
    auto schedule = before;
    schedule.expression = change.expression.value_or(before.expression);
    schedule.isEnabled = change.isEnabled.value_or(before.isEnabled);
    if (schedule.expression == before.expression && schedule.isEnabled == before.isEnabled)
        return Done{};
    schedule.since = now;
    schedule.updatedAt = now;
    schedule.updatedBy = currentUser() + u'@' + currentHost();
    return storeSchedule(connection, schedule);
}

} // namespace

Result<Schedules> readSchedules(const DatabaseUrl &url, Instant now)
{
    const auto database = openWithSettings(url);
    if (!database)
        return database.error();
    const auto &[connection, found, settings] = *database;
    const auto schedules = effectiveSchedules(connection);
    if (!schedules)
        return schedules.error();
    const auto last = lastMoments(connection, now);
    if (!last)
        return last.error();
    Schedules all{
        {}, settings.timeZone(), settings.moment(QStringLiteral("schedule.paused_until")), found};
    if (all.pausedUntil && *all.pausedUntil <= now)
        all.pausedUntil.reset();
    for (const auto &schedule : *schedules) {
        auto row = shown(schedule, all.zone, now);
        if (const auto moment = last->constFind(schedule.task); moment != last->constEnd())
            row.last = *moment;
        all.tasks.append(row);
    }
    return all;
}

QList<UpcomingMoment> upcomingMoments(const Schedules &schedules, Instant after, qsizetype count)
{
    QList<UpcomingMoment> moments;
    for (const auto &schedule : schedules.tasks) {
        const auto expression = CronExpression::parse(schedule.expression);
        if (!schedule.isEnabled || !expression)
            continue;
        for (const auto moment :
             occurrencesBetween(*expression, schedules.zone, after, Instant::max(), count))
            moments.append({schedule.task, moment});
    }
    std::stable_sort(
        moments.begin(), moments.end(),
        [](const UpcomingMoment &a, const UpcomingMoment &b) { return a.moment < b.moment; });
    return moments.mid(0, count);
}

Status changeSchedules(const DatabaseUrl &url, const QList<ScheduleChange> &changes,
                       const QMap<QString, QString> &settings, Instant now)
{
    QMap<QString, ScheduleChange> byTask;
    for (const auto &change : changes) {
        const auto canonical = accepted(change);
        if (!canonical)
            return canonical.error();
        byTask.insert(canonical->task, *canonical);
    }
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = makeReady(*connection, now); !ready)
        return ready;
    auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto schedules = effectiveSchedules(*connection);
    if (!schedules)
        return schedules.error();
    for (const auto &schedule : *schedules) {
        const auto change = byTask.constFind(schedule.task);
        if (change == byTask.constEnd())
            continue;
        if (auto stored = store(*connection, schedule, *change, now); !stored)
            return stored;
    }
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        if (auto stored = changeSetting(*connection, setting.key(), *setting, now); !stored)
            return stored;
    }
    return transaction->commit();
}

Status enableSchedule(const DatabaseUrl &url, const QString &task, bool isEnabled, Instant now)
{
    return changeSchedules(url, {{task, {}, isEnabled}}, {}, now);
}

Status setSchedule(const DatabaseUrl &url, const QString &task, const QString &expression,
                   Instant now)
{
    return changeSchedules(url, {{task, expression, {}}}, {}, now);
}

} // namespace caretaker
