// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/zone_table.h"

#include <QDateTime>

#include <algorithm>

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
    for (const auto &change : m_zone.transitions(toDateTime(start), toDateTime(end))) {
        const sys_seconds changed(seconds(change.atUtc.toSecsSinceEpoch()));
        // Some only change the zone's abbreviation.
        if (changed <= start || changed >= end || seconds(change.offsetFromUtc) == period.offset)
            continue;
        period.until = changed;
        m_periods.append(period);
        period = {changed, end, seconds(change.offsetFromUtc),
                  std::max(period.highWater, period.toLocal(changed))};
    }
    m_periods.append(period);
}

} // namespace caretaker
