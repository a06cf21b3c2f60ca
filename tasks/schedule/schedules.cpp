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

template<typename Change>
Status changeSchedule(const DatabaseUrl &url, const QString &task, Instant now, Change change)
{
    if (!findTask(task))
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("There is no task \"%1\"; \"caretaker tasks\" lists them.")
                         .arg(printable(task)),
                     {}};
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
    auto schedule = *std::find_if(schedules->begin(), schedules->end(),
                                  [&](const StoredSchedule &each) { return each.task == task; });
    if (!change(schedule))
        return Done{};
    schedule.since = now;
    schedule.updatedAt = now;
    schedule.updatedBy = currentUser() + u'@' + currentHost();
    if (auto stored = storeSchedule(*connection, schedule); !stored)
        return stored;
    return transaction->commit();
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

Status enableSchedule(const DatabaseUrl &url, const QString &task, bool isEnabled, Instant now)
{
    return changeSchedule(url, task, now, [isEnabled](StoredSchedule &schedule) {
        return std::exchange(schedule.isEnabled, isEnabled) != isEnabled;
    });
}

Status setSchedule(const DatabaseUrl &url, const QString &task, const QString &expression,
                   Instant now)
{
    const auto parsed = CronExpression::parse(expression);
    if (!parsed)
        return parsed.error();
    const auto text = parsed->text();
    return changeSchedule(url, task, now, [&text](StoredSchedule &schedule) {
        return std::exchange(schedule.expression, text) != text;
    });
}

} // namespace caretaker
