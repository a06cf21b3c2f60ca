// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker runs undo ID`.
[[nodiscard]] ExitCode undoFromCommandLine(const Arguments &arguments, Output &output);

} // namespace caretaker
