// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <functional>

namespace caretaker {

struct DemoOptions
{
    qint64 jobs = 2000; ///< everything else is made in proportion
    quint64 seed = 1;
};

/// What filling tells and asks while it works; either may be empty.
struct DemoProgress
{
    std::function<void(qint64 done, qint64 total)> report;
    std::function<bool()> isCancelled;
};

/// Fills an embedded database with the records of a facility-maintenance company as they would be
/// at `now`: every task finds something to do. The same options and moment give the same rows.
///
/// Whole or not at all, in one transaction. Fails, and changes nothing, on the web application's
/// database and where there are jobs or other records already; users and workspaces may be there.
Status fillWithDemoData(const Connection &connection, const DemoOptions &options, Instant now,
                        const DemoProgress &progress = {});

} // namespace caretaker
