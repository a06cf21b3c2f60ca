// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/week.h"

#include <algorithm>

namespace caretaker {

namespace {

/// More than a week with a long day has minutes.
constexpr qsizetype mostMoments = (Week::length + 1) * 24 * 60;

int dayOf(const Week &week, Instant moment)
{
    // A zone may leave a day out altogether, so it is looked up.
    return int(week.days.indexOf(dateIn(week.zone, moment)));
}

void place(Week &week, const UpcomingMoment &due)
{
    const auto day = dayOf(week, due.moment);
    if (day >= 0)
        week.tasks[due.task][day].moments.append(due.moment);
}

/// The moments that are due together, from `from` on; one past the last of them.
qsizetype endOfGroup(const QList<UpcomingMoment> &moments, qsizetype from)
{
    auto end = from + 1;
    while (end < moments.size() && moments.at(end).moment - moments.at(from).moment < punctual)
        ++end;
    return end;
}

void record(Week &week, const QStringList &tasks, Instant moment)
{
    const auto known = std::find_if(week.collisions.begin(), week.collisions.end(),
                                    [&](const Collision &each) { return each.tasks == tasks; });
    if (known == week.collisions.end())
        week.collisions.append({tasks, moment, 1});
    else
        ++known->count;
}

void findCollisions(Week &week, const QList<UpcomingMoment> &moments, const QStringList &order)
{
    for (qsizetype from = 0; from < moments.size();) {
        const auto end = endOfGroup(moments, from);
        QStringList together;
        for (auto i = from; i < end; ++i) {
            if (!together.contains(moments.at(i).task))
                together.append(moments.at(i).task);
        }
        if (together.size() > 1) {
            std::sort(together.begin(), together.end(), [&](const auto &a, const auto &b) {
                return order.indexOf(a) < order.indexOf(b);
            });
            record(week, together, moments.at(from).moment);
            for (auto i = from; i < end; ++i) {
                if (const auto day = dayOf(week, moments.at(i).moment); day >= 0)
                    week.tasks[moments.at(i).task][day].collides = true;
            }
        }
        from = end;
    }
}

} // namespace

bool Week::isEmpty() const
{
    return std::all_of(tasks.begin(), tasks.end(), [](const QList<DayOfTask> &row) {
        return std::all_of(row.begin(), row.end(),
                           [](const DayOfTask &day) { return day.moments.isEmpty(); });
    });
}

Week weekFrom(const Schedules &schedules, Instant now)
{
    Week week{schedules.zone, {}, {}, {}};
    const auto today = dateIn(week.zone, now);
    for (int day = 0; day < Week::length; ++day)
        week.days.append(today.addDays(day));
    const auto end = startOfDay(week.zone, today.addDays(Week::length));
    const auto from = std::max(now, schedules.pausedUntil.value_or(now));
    QList<UpcomingMoment> moments;
    QStringList order;
    for (const auto &schedule : schedules.tasks) {
        const auto expression = CronExpression::parse(schedule.expression);
        if (!schedule.isEnabled || !expression)
            continue;
        order.append(schedule.task);
        week.tasks.insert(schedule.task, QList<DayOfTask>(Week::length));
        for (const auto moment : occurrencesBetween(
                 *expression, week.zone, from, end - std::chrono::microseconds(1), mostMoments))
            moments.append({schedule.task, moment});
    }
    std::stable_sort(
        moments.begin(), moments.end(),
        [](const UpcomingMoment &a, const UpcomingMoment &b) { return a.moment < b.moment; });
    for (const auto &due : std::as_const(moments))
        place(week, due);
    findCollisions(week, moments, order);
    return week;
}

} // namespace caretaker
