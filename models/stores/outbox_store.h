// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "records/outbox_entry.h"

#include <QList>

#include <chrono>
#include <optional>

namespace caretaker {

/// The outbox's states; each step is one guarded statement, so that of several senders, and of a
/// sender and a person who cancels, one wins and the other learns of it. Nothing here is a
/// transaction of several statements, so none is open while a mail server is talked to.

/// How long a sender may have one message in hand before others count it as gone; longer than
/// any exchange with a server takes. One whose process has ended on this machine is noticed at
/// once.
inline constexpr std::chrono::minutes outboxLease{15};

/// A sender, as entries in its hands name it.
struct OutboxSenderId
{
    QString token; ///< of this sender alone
    QString host;
    qint64 processId = 0;
};

/// Why an entry has not gone.
struct OutboxSetback
{
    QString error;  ///< in plain words
    QString answer; ///< the server's own
};

/// The entries that wait for an attempt, oldest first; with `dueBy` only those whose time has come.
Result<QList<qint64>> waitingEntries(const Connection &connection, const OutboxScope &scope,
                                     std::optional<Instant> dueBy);

/// How many have neither gone nor come to another end: queued, deferred or sending.
Result<qint64> countUnfinished(const Connection &connection, const OutboxScope &scope);

/// When the next entry can be tried or taken over; nothing where none waits.
Result<std::optional<Instant>> nextDue(const Connection &connection, Instant now);

/// Takes one waiting entry in hand, counts the attempt, and gives the entry its Message-ID if it
/// has none. Nothing where it no longer waits: another sender has it, or it was cancelled.
Result<std::optional<OutboxEntry>> claimEntry(const Connection &connection, qint64 id,
                                              const OutboxSenderId &sender,
                                              const QString &messageId, Instant now);

/// The server has taken it. That is a fact, whoever holds the lease meanwhile.
Status markSent(const Connection &connection, qint64 id, Instant now);

/// These take the entry out of `sender`'s hands; nothing happens where the lease was lost.
Status deferEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                  const OutboxSetback &setback, Instant nextAttempt, Instant now);
Status failEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                 const OutboxSetback &setback, Instant now);

/// As deferEntry(), but the attempt does not count: the server had nothing against this message.
Status returnEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                   const OutboxSetback &setback, Instant nextAttempt, Instant now);

/// One failed attempt for all that wait (with `dueBy`: and are due), because no server can be
/// reached. How many of them were tried since before `triedBefore` and so have failed.
Result<qint64> deferWaiting(const Connection &connection, const OutboxScope &scope,
                            std::optional<Instant> dueBy, const OutboxSetback &setback,
                            Instant nextAttempt, Instant triedBefore, Instant now);

/// Puts back into the queue what a sender had in hand that is gone: its process has ended
/// (`isAlive` is asked for those of `host`), or its lease is over.
Status releaseAbandoned(const Connection &connection, const QString &host, Instant now,
                        bool (*isAlive)(qint64 processId));

/// Cancels an entry that has not gone; false where it has, or is in a server's hands.
Result<bool> cancelEntry(const Connection &connection, qint64 id, Instant now);

/// Queues a deferred or failed entry anew, at once and with all its time; true also where it is
/// queued. False for the other states.
Result<bool> requeueEntry(const Connection &connection, qint64 id, Instant now);

/// Newest first, without their bodies.
Result<QList<OutboxEntry>> listOutbox(const Connection &connection);
Result<std::optional<OutboxEntry>> findOutboxEntry(const Connection &connection, qint64 id);

} // namespace caretaker
