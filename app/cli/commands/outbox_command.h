// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker outbox`: the e-mails, and what a person does with them.
[[nodiscard]] Command outboxCommand();

} // namespace caretaker
