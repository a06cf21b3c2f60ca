// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "records/outbox_entry.h"

#include <QList>

namespace caretaker {

/// What a person does with the outbox; for the thread that calls it, each with a connection of its
/// own.

/// Newest first, without their bodies; none on a database that was never adopted. Reads only.
Result<QList<OutboxEntry>> readOutbox(const DatabaseUrl &url);

/// One entry with everything; an error where there is none of that id. Reads only.
Result<OutboxEntry> readOutboxEntry(const DatabaseUrl &url, qint64 id);

/// Why an entry cannot be cancelled, or tried anew; empty where it can.
[[nodiscard]] QString refusalToCancel(const OutboxEntry &entry);
[[nodiscard]] QString refusalToRetry(const OutboxEntry &entry);

/// Whether the database has an outbox as this program writes it. Reads only.
Result<bool> hasOutbox(const DatabaseUrl &url);

/// What became of several entries.
struct OutboxReport
{
    qsizetype done = 0;
    QStringList refusals; ///< one for each that was left as it is
};

/// Cancels an entry that has not gone; Failed where it has, is in a mail
/// server's hands at this moment, or is cancelled already.
Status cancelOutboxEntry(const DatabaseUrl &url, qint64 id, Instant now);

/// Queues a deferred or failed entry anew, to be tried at once and as long as a new one. Failed for
/// any other.
Status retryOutboxEntry(const DatabaseUrl &url, qint64 id, Instant now);

/// The same for several, each by itself.
Result<OutboxReport> cancelOutboxEntries(const DatabaseUrl &url, const QList<qint64> &ids,
                                         Instant now);
Result<OutboxReport> retryOutboxEntries(const DatabaseUrl &url, const QList<qint64> &ids,
                                        Instant now);

} // namespace caretaker
