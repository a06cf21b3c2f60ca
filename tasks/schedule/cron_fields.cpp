// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_fields.h"

using namespace std::chrono;

namespace caretaker {

namespace {

constexpr int saturday = 6;
constexpr int sunday = 0;

/// One month's calendar.
struct Sheet
{
    explicit Sheet(year_month month)
        : length(int(unsigned((month / std::chrono::last).day())))
        , firstWeekday(int(weekday(sys_days(month / 1)).c_encoding()))
    {
    }

    [[nodiscard]] int weekdayOf(int day) const { return (firstWeekday + day - 1) % 7; }

    int length;
    int firstWeekday;
};

/// The weekday nearest to a day in the same month.
int nearestWeekday(const Sheet &sheet, int day)
{
    if (sheet.weekdayOf(day) == saturday)
        return day == 1 ? day + 2 : day - 1;
    if (sheet.weekdayOf(day) == sunday)
        return day == sheet.length ? day - 2 : day + 1;
    return day;
}

/// 0 where the month has no such day.
int dayOf(const MovingDay &moving, const Sheet &sheet)
{
    const auto day = moving.isFromEnd ? sheet.length - moving.day : moving.day;
    if (day < 1 || day > sheet.length)
        return 0;
    return moving.isNearestWeekday ? nearestWeekday(sheet, day) : day;
}

/// 0 where the month has no such day.
int dayOf(const WeekdayOfMonth &wanted, const Sheet &sheet)
{
    const auto first = 1 + (wanted.weekday - sheet.firstWeekday + 7) % 7;
    if (wanted.place == WeekdayOfMonth::last)
        return first + (sheet.length - first) / 7 * 7;
    const auto day = first + 7 * (wanted.place - 1);
    return day <= sheet.length ? day : 0;
}

template<typename Days>
std::uint64_t bitsOf(const Days &days, const Sheet &sheet)
{
    std::uint64_t bits = 0;
    for (const auto &day : days)
        bits |= std::uint64_t(1) << dayOf(day, sheet);
    return bits;
}

/// The days that fall on some weekdays: the week's pattern, turned to the first day and repeated.
std::uint64_t daysOn(std::uint64_t weekdays, const Sheet &sheet)
{
    const auto week = weekdays >> sheet.firstWeekday | weekdays << (7 - sheet.firstWeekday);
    std::uint64_t bits = 0;
    for (int shift = 1; shift <= sheet.length; shift += 7)
        bits |= (week & 0x7f) << shift;
    return bits;
}

} // namespace

std::uint32_t matchingDays(const CronFields &fields, year_month month)
{
    if (!fields.months.contains(int(unsigned(month.month()))))
        return 0;
    const Sheet sheet(month);
    const auto byDate = fields.daysOfMonth.values | bitsOf(fields.movingDays, sheet);
    const auto byWeekday =
        daysOn(fields.weekdays.values, sheet) | bitsOf(fields.weekdaysOfMonth, sheet);
    const bool needsBoth = fields.daysOfMonth.isStarred || fields.weekdays.isStarred;
    const auto days = needsBoth ? byDate & byWeekday : byDate | byWeekday;
    const auto ofThisMonth = (std::uint64_t(2) << sheet.length) - 2;
    return std::uint32_t(days & ofThisMonth);
}

bool hasMatchingDay(const CronFields &fields)
{
    for (year_month month = year(2000) / 1; month.year() < year(2400); month += months(1)) {
        if (matchingDays(fields, month) != 0)
            return true;
    }
    return false;
}

} // namespace caretaker
