// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/output.h"

#include <functional>

namespace caretaker {

/// Starts of the console, as the command line asks for them.
struct ConsoleRequest
{
    bool demo = false;
    bool isHidden = false; ///< in the tray, without its window
    Arguments arguments;
};

/// Whether the arguments (with the program's name first) ask for the console. Needs no application
/// object, so main() can choose which kind to make.
[[nodiscard]] bool isConsoleRequest(const QStringList &arguments);

/// Runs what the arguments (with the program's name first) ask for. A request for the console is
/// handed to `openConsole`.
ExitCode runCommandLine(const QStringList &arguments, Output &output,
                        const std::function<ExitCode(const ConsoleRequest &)> &openConsole);

} // namespace caretaker
