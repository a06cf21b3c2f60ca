// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/housekeeping.h"

#include "database/inspection.h"
#include "runs/process.h"
#include "settings/settings.h"
#include "stores/moment_store.h"
#include "stores/run_store.h"

namespace caretaker {

Status tidyHistory(const Connection &connection, const Settings &settings, Instant now)
{
    if (auto marked = markInterruptedRuns(connection, currentHost(), now, isProcessAlive); !marked)
        return marked.error();
    const auto kept = std::chrono::days(settings.number(QStringLiteral("runs.keep_days")));
    if (auto forgotten = forgetRunsBefore(connection, now - kept); !forgotten)
        return forgotten.error();
    if (auto forgotten = forgetMomentsBefore(connection, now - kept, now); !forgotten)
        return forgotten.error();
    return Done{};
}

Status tidyHistory(const DatabaseUrl &url, const TimeSource &now)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto found = inspect(*connection);
    if (!found)
        return found.error();
    if (!found->isUpToDate())
        return Done{};
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    return tidyHistory(*connection, *settings, now());
}

} // namespace caretaker
