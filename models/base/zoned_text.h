// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace caretaker {

/// ISO 8601 in the local time of `zone` with its offset, `+00:00` in UTC; the fraction left out
/// where it is zero. Where the offset has seconds, as before standard time, it shows them.
[[nodiscard]] QString toIso(Instant instant, const QTimeZone &zone);

} // namespace caretaker
