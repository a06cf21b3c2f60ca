// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/preparation.h"
#include "runs/apply.h"

namespace caretaker {

/// planAdoption() and adopt() of models, each with a connection of its own, for a worker thread.
/// Cancelling changes nothing.
Result<QList<AdoptionStep>> readAdoption(const DatabaseUrl &url, const AdoptionOptions &options);
Status adoptDatabase(const DatabaseUrl &url, const AdoptionOptions &options, Instant now,
                     const Progress &progress);

/// Adopts a file only once there is a copy of it at `backup`.
Status adoptAfterBackup(const DatabaseUrl &url, const QString &backup,
                        const AdoptionOptions &options, Instant now, const Progress &progress);

} // namespace caretaker
