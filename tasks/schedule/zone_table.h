// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimeZone>

#include <chrono>

namespace caretaker {

/// A stretch of time in which a zone's clocks are not changed.
struct ZonePeriod
{
    std::chrono::sys_seconds from;
    std::chrono::sys_seconds until; ///< not included
    std::chrono::seconds offset{};  ///< of local time from UTC
    std::chrono::local_seconds
        highWater; ///< the latest that the zone's clocks showed before `from`

    [[nodiscard]] std::chrono::local_seconds toLocal(std::chrono::sys_seconds moment) const
    {
        return std::chrono::local_seconds((moment + offset).time_since_epoch());
    }
    [[nodiscard]] std::chrono::sys_seconds toUtc(std::chrono::local_seconds time) const
    {
        return std::chrono::sys_seconds((time - offset).time_since_epoch());
    }
};

/// What QTimeZone knows of a zone, kept for some years around the moment that was last asked for: a
/// lookup takes nanoseconds where QTimeZone takes more than a microsecond. Past and future rules
/// are the system's. A value: threads take a copy each.
class ZoneTable
{
public:
    explicit ZoneTable(const QTimeZone &zone) : m_zone(zone) {}

    /// The period around a moment. It may end before the clocks change, where the kept years end;
    /// the next one then has the same offset. Valid until the next call. Reads from the system
    /// where the moment is outside of the kept years.
    [[nodiscard]] const ZonePeriod &at(std::chrono::sys_seconds moment);

private:
    void readAround(std::chrono::sys_seconds moment);

    QTimeZone m_zone;
    QList<ZonePeriod> m_periods;
    std::chrono::sys_seconds m_from; ///< of what at() may give; periods start earlier
};

} // namespace caretaker
