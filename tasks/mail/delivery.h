// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace caretaker {

/// How far e-mails have come.
struct Delivery
{
    qint64 sent = 0;
    qint64 queued = 0; ///< still in the outbox: queued, deferred, or in another sender's hands
    qint64 failed = 0;
    bool isEnabled = true; ///< mail.enabled: off, they are meant to stay in the outbox
    QString obstacle =
        {}; ///< why what is queued could not go now; empty where nothing is in the way
    QString setting = {}; ///< the key of the setting that is in the way, where it is one
    std::optional<Instant> nextAttempt = {}; ///< none: nothing waits, or somebody has to act first
};

} // namespace caretaker
