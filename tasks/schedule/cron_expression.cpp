// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_expression.h"

#include "schedule/cron_parser.h"
#include "schedule/cron_text.h"

#include <bit>
#include <optional>

using namespace std::chrono;

namespace caretaker {

namespace {

/// The lowest value of a set that is not below `from`.
std::optional<int> firstOf(std::uint64_t values, int from)
{
    const auto rest = from < 64 ? values >> from << from : 0;
    return rest == 0 ? std::nullopt : std::optional(std::countr_zero(rest));
}

/// The first matching time of a day that is not before `from`.
std::optional<minutes> firstTime(const CronFields &fields, minutes from)
{
    const auto hour = int(from / hours(1));
    if (fields.hours.contains(hour)) {
        if (const auto minute = firstOf(fields.minutes.values, int((from % hours(1)).count())))
            return hours(hour) + minutes(*minute);
    }
    if (const auto later = firstOf(fields.hours.values, hour + 1))
        return hours(*later) + minutes(std::countr_zero(fields.minutes.values));
    return {};
}

/// The first matching day that is not before `from`.
local_days firstDay(const CronFields &fields, local_days from)
{
    const year_month_day date(from);
    auto month = date.year() / date.month();
    auto day = firstOf(matchingDays(fields, month), int(unsigned(date.day())));
    while (!day) {
        month += months(1);
        day = firstOf(matchingDays(fields, month), 1);
    }
    return local_days(month / *day);
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    auto fields = parseCron(text);
    if (!fields)
        return fields.error();
    return CronExpression(std::move(*fields));
}

QString CronExpression::text() const
{
    return cronText(m_fields);
}

WallTime CronExpression::firstMatch(WallTime from) const
{
    const auto today = floor<days>(from);
    auto day = firstDay(m_fields, today);
    auto time = firstTime(m_fields, day == today ? from - today : minutes(0));
    if (!time) {
        day = firstDay(m_fields, day + days(1));
        time = firstTime(m_fields, minutes(0));
    }
    return day + *time;
}

} // namespace caretaker
