// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <chrono>
#include <optional>

namespace caretaker {

/// The pace at which all who send from one database may send, together.
struct MailPace
{
    std::optional<Instant> nextSlotAt;
    std::optional<Instant> pausedUntil;
    std::chrono::seconds pause{0}; ///< how long the present pause is, or the last one was
};

Result<MailPace> readMailPace(const Connection &connection);

/// Takes the right to send one message now, the next one `interval` later. False where another has
/// taken it or its time has not come.
Result<bool> takeMailSlot(const Connection &connection, Instant now,
                          std::chrono::microseconds interval);

/// A server asked for fewer messages.
Status pauseMail(const Connection &connection, std::chrono::seconds pause, Instant now);

/// A server takes messages again.
Status endMailPause(const Connection &connection);

/// A random name of this database, the same ever after, for Message-IDs.
Result<QString> databaseName(const Connection &connection);

} // namespace caretaker
