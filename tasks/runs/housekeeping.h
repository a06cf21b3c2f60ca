// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "clock.h"
#include "database/database_url.h"

namespace caretaker {

class Connection;
class Settings;

/// Marks runs that were interrupted, and forgets those that are older than the setting
/// runs.keep_days. Done at each start of the console and before each run. Needs our own tables.
Status tidyHistory(const Connection &connection, const Settings &settings, Instant now);

/// The same with a connection of its own, for a worker thread; nothing where the database was never
/// adopted.
Status tidyHistory(const DatabaseUrl &url, const TimeSource &now);

} // namespace caretaker
