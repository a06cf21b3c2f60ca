// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "schedule/cron_expression.h"
#include "schedule/zone_table.h"

#include <QList>

#include <optional>

namespace caretaker {

/// The moments of a cron expression in a time zone, in the years 1 to 9999.
///
/// When clocks are changed, it keeps what cron(8) promises and Cronos implements:
/// - A job at fixed times whose moment is skipped runs at the first moment after the gap, once
///   however many of its times are skipped; one whose moment is repeated runs in the first pass
///   only. In other words: it runs when the clock on the wall first reaches or passes its time.
/// - An interval (CronExpression::isInterval()) follows real time: it runs in both passes of a
///   repeated hour, and nothing is made up for inside a gap.
/// cron(8) takes a change of more than three hours for a correction of the clock; here the zone's
/// data tells, so a skipped day (Pacific/Apia, 30 December 2011) is a gap like any other.
///
/// A value that keeps the zone's changes between calls: each thread takes a copy.
class Occurrences
{
public:
    Occurrences(CronExpression expression, const QTimeZone &zone)
        : m_expression(std::move(expression))
        , m_zone(zone)
    {
    }

    /// The first moment strictly after `after`; nothing where none comes in the next 400 years, as
    /// for an interval that would only ever fall into a gap.
    [[nodiscard]] std::optional<Instant> next(Instant after);

    /// Those after `after` up to and including `upTo`, at most `limit`, the earliest first.
    [[nodiscard]] QList<Instant> between(Instant after, Instant upTo, qsizetype limit);

private:
    CronExpression m_expression;
    ZoneTable m_zone;
};

/// For a single answer; who asks more than once keeps an Occurrences.
[[nodiscard]] std::optional<Instant> nextOccurrence(const CronExpression &expression,
                                                    const QTimeZone &zone, Instant after);

/// See Occurrences::between().
[[nodiscard]] QList<Instant> occurrencesBetween(const CronExpression &expression,
                                                const QTimeZone &zone, Instant after, Instant upTo,
                                                qsizetype limit);

} // namespace caretaker
