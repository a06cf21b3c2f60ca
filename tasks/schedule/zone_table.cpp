// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/zone_table.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace std::chrono;

namespace caretaker {

namespace {

constexpr days keptBefore(366);
constexpr days keptAfter(8 * 366);
/// What is read beyond, so that the high water is right from the first kept moment: no zone has
/// ever put its clocks back by more than a day.
constexpr days leadIn(7);

QDateTime toDateTime(sys_seconds moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

struct Change
{
    sys_seconds at;
    seconds offset{};
};

std::optional<Change> changeAfter(const QTimeZone &zone, sys_seconds moment)
{
    // Not exactly at the moment: asked at the last change that the zone's file lists (in 2037),
    // Qt 6.4 says that there is none after it, and so does transitions(); asked later it knows.
    const auto change = zone.nextTransition(toDateTime(moment).addMSecs(1));
    if (!change.atUtc.isValid())
        return {};
    return Change{sys_seconds(seconds(change.atUtc.toSecsSinceEpoch())),
                  seconds(change.offsetFromUtc)};
}

} // namespace

const ZonePeriod &ZoneTable::at(sys_seconds moment)
{
    if (m_periods.isEmpty() || moment < m_from || moment >= m_periods.constLast().until)
        readAround(moment);
    const auto later = std::upper_bound(
        m_periods.cbegin(), m_periods.cend(), moment,
        [](sys_seconds time, const ZonePeriod &period) { return time < period.from; });
    return *std::prev(later);
}

void ZoneTable::readAround(sys_seconds moment)
{
    m_from = moment - keptBefore;
    const auto start = m_from - leadIn;
    const auto end = moment + keptAfter;
    m_periods.clear();
    ZonePeriod period{start, end, seconds(m_zone.offsetFromUtc(toDateTime(start))), {}};
    period.highWater = period.toLocal(start);
    for (auto change = changeAfter(m_zone, start); change && change->at < end;
         change = changeAfter(m_zone, change->at)) {
        if (change->offset == period.offset) // another abbreviation only
            continue;
        period.until = change->at;
        m_periods.append(period);
        period = {change->at, end, change->offset,
                  std::max(period.highWater, period.toLocal(change->at))};
    }
    m_periods.append(period);
}

} // namespace caretaker
