// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/dashboard.h"

#include "database/inspection.h"
#include "settings/settings.h"
#include "stores/run_store.h"

namespace caretaker {

Result<Dashboard> readDashboard(const DatabaseUrl &url, Instant now)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto found = inspect(*connection);
    if (!found)
        return found.error();
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    const auto snapshot = Snapshot::take(*connection);
    if (!snapshot)
        return snapshot.error();
    const auto overview =
        readOverview(*snapshot, dateIn(settings->timeZone(), now), found->isAdopted());
    if (!overview)
        return overview.error();
    if (!found->isAdopted())
        return Dashboard{*overview, {}};
    const auto runs = listRuns(*connection, 1);
    if (!runs)
        return runs.error();
    return Dashboard{*overview, runs->isEmpty() ? std::nullopt : std::optional(runs->first())};
}

} // namespace caretaker
