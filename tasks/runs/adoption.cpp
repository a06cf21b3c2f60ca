// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/adoption.h"

#include "base/printable.h"
#include "runs/database_care.h"
#include "runs/run_text.h"

namespace caretaker {

Result<QList<AdoptionStep>> readAdoption(const DatabaseUrl &url, const AdoptionOptions &options)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return planAdoption(*connection, options);
}

Status adoptDatabase(const DatabaseUrl &url, const AdoptionOptions &options, Instant now,
                     const Progress &progress)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto adopted = adopt(*connection, options, now, progress.isCancelled);
    if (!adopted && adopted.error().code == ErrorCode::Cancelled)
        return Error{ErrorCode::Cancelled, RunText::tr("Cancelled; nothing was changed."), {}};
    return adopted;
}

Status adoptAfterBackup(const DatabaseUrl &url, const QString &backup,
                        const AdoptionOptions &options, Instant now, const Progress &progress)
{
    if (auto copied = backUpTo(url, backup); !copied)
        return copied;
    const auto adopted = adoptDatabase(url, options, now, progress);
    if (!adopted && adopted.error().code == ErrorCode::Cancelled)
        return Error{ErrorCode::Cancelled,
                     RunText::tr("Cancelled; nothing was changed. The backup is in %1.")
                         .arg(printable(backup)),
                     {}};
    return adopted;
}

} // namespace caretaker
