// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/agenda.h"

namespace caretaker {

/// Why a moment is seen to later than at its time.
enum class Lateness { NotRunning, Asleep, Paused, Queued };

/// What a late run, or a skipped moment, says about it. Empty where the moment is on time and
/// stands for no other.
[[nodiscard]] QString lateNote(const DueMoment &due, Lateness why, const QTimeZone &zone,
                               Instant now);

} // namespace caretaker
