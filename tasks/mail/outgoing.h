// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"
#include "records/outbox_entry.h"

namespace caretaker {

struct MailSettings;

/// An entry of the outbox as it leaves us; without an id before its first attempt.
[[nodiscard]] Message messageOf(const OutboxEntry &entry, const MailSettings &mail);

} // namespace caretaker
