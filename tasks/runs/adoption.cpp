// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/adoption.h"

namespace caretaker {

Result<QList<AdoptionStep>> readAdoption(const DatabaseUrl &url, const AdoptionOptions &options)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return planAdoption(*connection, options);
}

Status adoptDatabase(const DatabaseUrl &url, const AdoptionOptions &options, Instant now)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return adopt(*connection, options, now);
}

} // namespace caretaker
