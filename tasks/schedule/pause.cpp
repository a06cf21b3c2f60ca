// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/pause.h"

#include "settings/settings.h"

using namespace std::chrono;

namespace caretaker {

namespace {

const auto key = QStringLiteral("schedule.paused_until");

/// The last year of four digits, which is what ISO 8601 takes without further agreement.
constexpr Instant never = sys_days(year(9999) / 12 / 31);

Result<Instant> endOf(Pause pause, const DatabaseUrl &url, Instant now)
{
    switch (pause) {
    case Pause::OneHour:
        return Instant(ceil<seconds>(now + hours(1)));
    case Pause::UntilTomorrow: {
        const auto settings = readSettings(url);
        if (!settings)
            return settings.error();
        const auto zone = settings->timeZone();
        return startOfDay(zone, dateIn(zone, now).addDays(1));
    }
    case Pause::UntilResumed:
        return never;
    }
    Q_UNREACHABLE();
}

} // namespace

Status pauseScheduling(const DatabaseUrl &url, Pause pause, Instant now)
{
    const auto end = endOf(pause, url, now);
    if (!end)
        return end.error();
    return changeSettings(url, {{key, toIso(*end)}}, now);
}

Status resumeScheduling(const DatabaseUrl &url, Instant now)
{
    return changeSettings(url, {{key, QString()}}, now);
}

bool isUntilResumed(Instant pausedUntil)
{
    return pausedUntil >= never;
}

} // namespace caretaker
