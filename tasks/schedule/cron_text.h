// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/cron_fields.h"

#include <QString>

namespace caretaker {

/// A field's lowest and highest value.
struct CronRange
{
    int lowest = 0;
    int highest = 0;

    [[nodiscard]] int size() const { return highest - lowest + 1; }
    [[nodiscard]] std::uint64_t every(int step) const;
    [[nodiscard]] std::uint64_t all() const { return every(1); }
};

namespace cron_ranges {
inline constexpr CronRange minutes{0, 59};
inline constexpr CronRange hours{0, 23};
inline constexpr CronRange daysOfMonth{1, 31};
inline constexpr CronRange months{1, 12};
inline constexpr CronRange weekdays{0, 6}; ///< 7 is read as 0
} // namespace cron_ranges

/// The step of a field that is `*/n` and nothing else; 1 for `*`, 0 where it is not of this form.
[[nodiscard]] int pureStep(const CronField &field, CronRange range);

/// The five fields in their canonical form; see CronExpression::text().
[[nodiscard]] QString cronText(const CronFields &fields);

} // namespace caretaker
