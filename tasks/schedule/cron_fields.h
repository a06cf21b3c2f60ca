// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <compare>
#include <cstdint>

namespace caretaker {

/// Some values of one field, as bits.
struct CronField
{
    std::uint64_t values = 0; ///< bit v stands for the value v
    bool isStarred = false;   ///< written with a `*` in front, also `*/2`

    [[nodiscard]] bool contains(int value) const { return (values >> value & 1) != 0; }
    bool operator==(const CronField &) const = default;
};

/// `L`, `L-3`, `15W` and `LW`: a day whose number depends on the month.
struct MovingDay
{
    bool isFromEnd = false;        ///< `L`
    int day = 0;                   ///< its number, or how many days before the last one
    bool isNearestWeekday = false; ///< `W`: moved from a weekend to a weekday of the same month

    auto operator<=>(const MovingDay &) const = default;
};

/// `1#2`, the second Monday, and `5L`, the last Friday of a month.
struct WeekdayOfMonth
{
    static constexpr int last = 6; ///< after the fifth

    int weekday = 0; ///< 0: Sunday
    int place = 1;   ///< 1 to 5, or last

    auto operator<=>(const WeekdayOfMonth &) const = default;
};

/// What the five fields of a cron expression mean.
struct CronFields
{
    CronField minutes;
    CronField hours;
    CronField daysOfMonth;
    CronField months;
    CronField weekdays;                    ///< 0 (Sunday) to 6
    QList<MovingDay> movingDays;           ///< of the field daysOfMonth, sorted
    QList<WeekdayOfMonth> weekdaysOfMonth; ///< of the field weekdays, sorted

    bool operator==(const CronFields &) const = default;
};

/// The days of a month that the day-of-month, month and weekday fields ask for, as bits from 1.
[[nodiscard]] std::uint32_t matchingDays(const CronFields &fields, std::chrono::year_month month);

/// Whether there is any such day at all. The calendar repeats after 400 years.
[[nodiscard]] bool hasMatchingDay(const CronFields &fields);

} // namespace caretaker
