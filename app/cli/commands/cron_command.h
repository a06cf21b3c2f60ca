// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker cron EXPR`: the next moments of a cron expression. Needs no database.
[[nodiscard]] Command cronCommand();

} // namespace caretaker
