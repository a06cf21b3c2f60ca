// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "database/inspection.h"
#include "records/schedule.h"
#include "schedule/agenda.h"

namespace caretaker {

class Connection;

/// When a task is due, as a person sees it.
struct TaskSchedule
{
    QString task;
    QString title;
    QString expression; ///< as it is stored; one that cannot be read is never due
    QString sentence;   ///< empty where it cannot be read
    bool isEnabled = false;
    bool isDefault = true;       ///< nobody has changed it
    std::optional<Instant> next; ///< nothing where it is off
    std::optional<Moment> last;  ///< the newest moment that somebody has taken
};

struct Schedules
{
    QList<TaskSchedule> tasks;          ///< all, in their order
    QTimeZone zone;                     ///< in which the expressions are read
    std::optional<Instant> pausedUntil; ///< where that is still to come
    Inspection database;                ///< whose they are
};

/// For worker threads: each opens its own connection.

/// Reads only. On a database without our tables: the defaults, all off.
Result<Schedules> readSchedules(const DatabaseUrl &url, Instant now);

/// A task's moment that is to come.
struct UpcomingMoment
{
    QString task;
    Instant moment;
};

/// The next moments of all tasks that are on, the earliest first.
[[nodiscard]] QList<UpcomingMoment> upcomingMoments(const Schedules &schedules, Instant after,
                                                    qsizetype count);

/// Turn a task's schedule on or off, or give it another expression (InvalidArgument where that
/// cannot be read). Moments before `now` count no more. What changes nothing leaves no trace.
Status enableSchedule(const DatabaseUrl &url, const QString &task, bool isEnabled, Instant now);
Status setSchedule(const DatabaseUrl &url, const QString &task, const QString &expression,
                   Instant now);

/// What is to be different about a task's schedule.
struct ScheduleChange
{
    QString task;
    std::optional<QString> expression; ///< as CronExpression takes it
    std::optional<bool> isEnabled;
};

/// The same for several tasks, together with settings by key: all or nothing.
Status changeSchedules(const DatabaseUrl &url, const QList<ScheduleChange> &changes,
                       const QMap<QString, QString> &settings, Instant now);

/// Every task's schedule: what is stored, else the task's default. That is on in an embedded
/// database, for which there cannot be a crontab, and off in the web application's, where the old
/// cron jobs may still be at work until an admin turns it on here.
Result<QList<StoredSchedule>> effectiveSchedules(const Connection &connection);

/// The agenda's entries of those that can be read, with their last settled moments.
Result<QList<AgendaEntry>> agendaEntries(const Connection &connection, Instant now);

} // namespace caretaker
