// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/occurrences.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

constexpr sys_seconds earliest = sys_days(year(1) / 1 / 1);
constexpr sys_seconds latest = sys_days(year(9999) / 12 / 31) + hours(23) + minutes(59);
constexpr days searched(146097); // 400 years, after which the calendar repeats

WallTime firstMatch(const CronExpression &expression, local_seconds from)
{
    return expression.firstMatch(ceil<minutes>(from));
}

/// Runs when the clock on the wall first shows or passes a matching time.
sys_seconds nextOfFixed(const CronExpression &expression, ZoneTable &zone, sys_seconds after)
{
    auto period = zone.at(after);
    const auto time =
        firstMatch(expression, std::max(period.highWater, period.toLocal(after) + seconds(1)));
    while (time >= period.toLocal(period.until))
        period = zone.at(period.until);
    return std::max(period.from, period.toUtc(time)); // period.from: the end of a gap
}

/// Runs whenever the clock on the wall shows a matching time.
std::optional<sys_seconds> nextOfInterval(const CronExpression &expression, ZoneTable &zone,
                                          sys_seconds after)
{
    auto period = zone.at(after);
    auto time = firstMatch(expression, period.toLocal(after) + seconds(1));
    while (time >= period.toLocal(period.until)) {
        if (period.until > after + searched)
            return {};
        const auto boundary = period.until;
        const auto before = period.toLocal(boundary);
        period = zone.at(boundary);
        const auto now = period.toLocal(boundary);
        if (now < before || now > time)
            time = firstMatch(expression, now);
    }
    return period.toUtc(time);
}

} // namespace

std::optional<Instant> Occurrences::next(Instant after)
{
    const auto from = std::max(floor<seconds>(after), earliest - seconds(1));
    if (from >= latest)
        return {};
    const auto found = m_expression.isInterval()
                           ? nextOfInterval(m_expression, m_zone, from)
                           : std::optional(nextOfFixed(m_expression, m_zone, from));
    return found && *found <= latest ? std::optional<Instant>(*found) : std::nullopt;
}

QList<Instant> Occurrences::between(Instant after, Instant upTo, qsizetype limit)
{
    QList<Instant> moments;
    auto moment = next(after);
    while (moment && *moment <= upTo && moments.size() < limit) {
        moments.append(*moment);
        moment = next(*moment);
    }
    return moments;
}

std::optional<Instant> nextOccurrence(const CronExpression &expression, const QTimeZone &zone,
                                      Instant after)
{
    return Occurrences(expression, zone).next(after);
}

QList<Instant> occurrencesBetween(const CronExpression &expression, const QTimeZone &zone,
                                  Instant after, Instant upTo, qsizetype limit)
{
    return Occurrences(expression, zone).between(after, upTo, limit);
}

} // namespace caretaker
