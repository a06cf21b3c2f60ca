// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace caretaker {

/// Where an e-mail of the outbox stands:
///
///     queued ──→ sending ──→ sent
///       ↑           ├──────→ failed      the server will never take it, or took too long to
///       │           └──────→ deferred ──→ sending …
///     queued, deferred, failed ──→ cancelled
///
/// Sending means that one sender has it in hand and holds its lease.
enum class OutboxState { Queued, Sending, Sent, Deferred, Failed, Cancelled };

[[nodiscard]] QString toStored(OutboxState state);

/// An e-mail of the outbox.
struct OutboxEntry
{
    qint64 id = 0;
    std::optional<qint64> runId; ///< none where the run is forgotten
    QString toAddress;
    QString toName;
    QString subject;
    QString body;
    QString state; ///< as stored
    int attempts = 0;
    QString lastError; ///< what went wrong and what to do, in plain words
    Instant createdAt;
    QString lastAnswer; ///< the server's own words
    QString messageId;  ///< without angle brackets; empty before the first attempt
    std::optional<Instant> nextAttemptAt; ///< none: at once
    std::optional<Instant> triedSince; ///< the first attempt, or the first since a person's retry
    std::optional<Instant> sentAt;
};

/// The part of the outbox that is looked at: everything, a run's, or one entry.
struct OutboxScope
{
    std::optional<qint64> runId = {};
    std::optional<qint64> entryId = {};
};

} // namespace caretaker
