// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"

#include <chrono>

namespace caretaker {

/// How values are written for people, in the language of the program.

[[nodiscard]] QString formatNumber(qint64 number);

/// "$1,262,201.62", as the program's language writes numbers.
[[nodiscard]] QString formatMoney(Money amount, const QString &currencySymbol);

/// "848 KiB", "12.3 MiB".
[[nodiscard]] QString formatSize(qint64 bytes);

/// The title of a tab with the number of what is in it: "Changes  7".
[[nodiscard]] QString counted(const QString &title, qint64 count);

/// "22 Nov 2026".
[[nodiscard]] QString formatDate(QDate date);

/// "22 Nov 2026 14:30", in the system's zone.
[[nodiscard]] QString formatMoment(Instant moment);

/// "Sun 22 Nov 2026 14:30", in a zone that is named elsewhere.
[[nodiscard]] QString formatMoment(Instant moment, const QTimeZone &zone);

/// A moment to come: "today 06:00", "tomorrow 06:00", "Fri 27 Nov 06:00", in the system's zone.
[[nodiscard]] QString formatComing(Instant moment, Instant now);

/// "just now", "12 min ago", "in 3 h", "2 days ago".
[[nodiscard]] QString formatRelative(Instant moment, Instant now);

/// "0.4 s", "2 min 05 s".
[[nodiscard]] QString formatDuration(std::chrono::milliseconds duration);

/// A longer one, to the unit that matters: "25 min", "3 h", "2 days".
[[nodiscard]] QString formatSpan(Instant::duration span);

} // namespace caretaker
