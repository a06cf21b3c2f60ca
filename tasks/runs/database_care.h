// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/facts.h"
#include "runs/apply.h"

namespace caretaker {

/// Work on a database as a whole, each with a connection of its own, for a worker thread.

Result<DatabaseFacts> factsOf(const DatabaseUrl &url);

/// Thorough, see DatabaseCheck.
Result<DatabaseCheck> checkOf(const DatabaseUrl &url);

/// See backup() in database/preparation.h.
Status backUpTo(const DatabaseUrl &url, const QString &path);

/// Where a backup of an SQLite file may go: beside it, with the day in its name, where
/// isFree().
[[nodiscard]] QString proposedBackup(const DatabaseUrl &url, Instant now);

/// Our own empty database, or one with example data; where there is a file already it is left as it
/// is. Whole or not at all.
Status makeEmbedded(const DatabaseUrl &url, Instant now);
Status makeDemo(const DatabaseUrl &url, Instant now, const Progress &progress);

} // namespace caretaker
