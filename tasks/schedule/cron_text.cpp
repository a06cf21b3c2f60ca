// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_text.h"

#include <QStringList>

namespace caretaker {

namespace {

/// The parts of a list: runs of three or more as ranges, all else as single values.
QStringList listOf(std::uint64_t values, CronRange range)
{
    QStringList parts;
    const auto isIn = [&](int value) {
        return value <= range.highest && (values >> value & 1) != 0;
    };
    for (int value = range.lowest; value <= range.highest; ++value) {
        if (!isIn(value))
            continue;
        auto end = value;
        while (isIn(end + 1))
            ++end;
        if (end - value < 2) {
            parts.append(QString::number(value));
            continue;
        }
        parts.append(QStringLiteral("%1-%2").arg(value).arg(end));
        value = end;
    }
    return parts;
}

/// The smallest step whose values are all among those of the field.
int smallestStep(std::uint64_t values, CronRange range)
{
    int step = 1;
    while ((range.every(step) & ~values) != 0)
        ++step;
    return step;
}

QStringList partsOf(const CronField &field, CronRange range)
{
    if (!field.isStarred)
        return listOf(field.values, range);
    const auto step = smallestStep(field.values, range);
    const auto star = step == 1 ? QStringLiteral("*") : QStringLiteral("*/%1").arg(step);
    return QStringList(star) + listOf(field.values & ~range.every(step), range);
}

QString textOf(const MovingDay &moving)
{
    auto text = moving.isFromEnd ? QStringLiteral("L") : QString::number(moving.day);
    if (moving.isFromEnd && moving.day > 0)
        text += QStringLiteral("-%1").arg(moving.day);
    return moving.isNearestWeekday ? text + u'W' : text;
}

QString textOf(const WeekdayOfMonth &day)
{
    if (day.place == WeekdayOfMonth::last)
        return QStringLiteral("%1L").arg(day.weekday);
    return QStringLiteral("%1#%2").arg(day.weekday).arg(day.place);
}

template<typename Days>
QString fieldText(const CronField &field, CronRange range, const Days &further)
{
    auto parts = partsOf(field, range);
    for (const auto &day : further)
        parts.append(textOf(day));
    return parts.join(u',');
}

} // namespace

std::uint64_t CronRange::every(int step) const
{
    std::uint64_t values = 0;
    for (int value = lowest; value <= highest; value += step)
        values |= std::uint64_t(1) << value;
    return values;
}

int pureStep(const CronField &field, CronRange range)
{
    if (!field.isStarred)
        return 0;
    const auto step = smallestStep(field.values, range);
    return range.every(step) == field.values ? step : 0;
}

QString cronText(const CronFields &fields)
{
    using namespace cron_ranges;
    return QStringList{partsOf(fields.minutes, minutes).join(u','),
                       partsOf(fields.hours, hours).join(u','),
                       fieldText(fields.daysOfMonth, daysOfMonth, fields.movingDays),
                       partsOf(fields.months, months).join(u','),
                       fieldText(fields.weekdays, weekdays, fields.weekdaysOfMonth)}
        .join(u' ');
}

} // namespace caretaker
