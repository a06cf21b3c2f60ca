// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"
#include "queries/overview.h"
#include "records/run.h"

namespace caretaker {

/// How things stand on a database.
struct Dashboard
{
    Overview overview;
    std::optional<Run> lastRun;
};

/// Counts in the configured zone's day at `now`. Reads only.
Result<Dashboard> readDashboard(const DatabaseUrl &url, Instant now);

} // namespace caretaker
