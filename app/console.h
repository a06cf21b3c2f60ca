// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace caretaker {

/// Why no window can be shown here; empty where one can.
[[nodiscard]] QString displayProblem();

/// The console from its start to its end: opens or makes the database, shows the window. Needs a
/// QApplication.
ExitCode runConsole(const ConsoleRequest &request);

} // namespace caretaker
