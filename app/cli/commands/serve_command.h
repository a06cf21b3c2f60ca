// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker serve`: the scheduler without a window, until SIGTERM or SIGINT. A second one cancels
/// the run under way. SIGHUP reads schedules and settings anew.
[[nodiscard]] Command serveCommand();

} // namespace caretaker
