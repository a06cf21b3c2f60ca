// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schedule/cron_fields.h"

#include <QString>

namespace caretaker {

/// What a clock on the wall shows, to the minute; not a moment until a zone is known.
using WallTime = std::chrono::local_time<std::chrono::minutes>;

/// When something is due, as crontab(5) writes it: minute, hour, day of month, month, day of week,
/// or one of `@hourly`, `@daily`, `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`.
/// A value; moments in a time zone are Occurrences' part.
///
/// The fields are read as Vixie cron reads them, in the form of Debian's cron 3.0pl1 (crontab(5)):
/// - `*`, lists `1,5`, ranges `8-17`, steps `*/15` and `8-17/2`, names `JAN` and `MON` of three
///   letters in any case. A step needs a range: cron refuses `5/15`, which others read differently.
/// - Sunday is 0 and 7.
/// - Day of month and day of week: a day has to match either field if both are restricted, else
///   both. A field counts as unrestricted if its first character is `*`. The manual says only
///   "aren't
///   *"; cron's source sets DOM_STAR and DOW_STAR by that character, so `*/2` counts as well.
/// - A `*` in front of the minute or hour field makes an interval (MIN_STAR, HR_STAR); cron(8)
///   promises another treatment of changed clocks for those.
///
/// Beyond cron, where cron would refuse the line:
/// - reversed ranges wrap around: `22-2`, `FRI-MON`, `NOV-FEB`
/// - day of month: `L` the last day, `L-3` three days before it, `15W` the weekday (Monday to
/// Friday)
///   nearest to the 15th in the same month, `LW` and `L-3W`
/// - day of week: `5L` or `FRIL` the last Friday, `1#2` or `MON#2` the second Monday
class CronExpression
{
public:
    /// An InvalidArgument error names the field, the character (counted from 1) and what is
    /// allowed. Refused as well: an expression that no day ever matches, such as 30 February.
    [[nodiscard]] static Result<CronExpression> parse(const QString &text);

    /// The canonical text: the same for expressions that mean the same, and parsed it gives an
    /// equal one. Numbers instead of names, sorted, no `@daily`.
    [[nodiscard]] QString text() const;

    [[nodiscard]] const CronFields &fields() const { return m_fields; }

    /// Whether it follows real time rather than the clock on the wall: a `*` in front of the minute
    /// or the hour.
    [[nodiscard]] bool isInterval() const
    {
        return m_fields.minutes.isStarred || m_fields.hours.isStarred;
    }

    /// The first matching minute at or after `from`: there always is one.
    [[nodiscard]] WallTime firstMatch(WallTime from) const;

    bool operator==(const CronExpression &) const = default;

private:
    explicit CronExpression(CronFields fields) : m_fields(std::move(fields)) {}

    CronFields m_fields;
};

} // namespace caretaker
