// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/database_url.h"

namespace caretaker {

/// For how long a person wants no scheduled runs.
enum class Pause {
    OneHour,
    UntilTomorrow, ///< the next day in the database's time zone
    UntilResumed,
};

/// Writes schedule.paused_until, which every scheduler on this database heeds. With a connection
/// of its own, for a worker thread.
Status pauseScheduling(const DatabaseUrl &url, Pause pause, Instant now);

/// Takes it back. What was missed meanwhile is made up for as the settings say.
Status resumeScheduling(const DatabaseUrl &url, Instant now);

/// Whether a pause has no end but being resumed.
[[nodiscard]] bool isUntilResumed(Instant pausedUntil);

} // namespace caretaker
