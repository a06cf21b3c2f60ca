// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/output.h"

#include <functional>

namespace caretaker {

/// A word of the command line with what it takes and does. Registered in commands/command_list.cpp.
struct Command
{
    QString name;
    QStringList usage; ///< what follows "caretaker NAME", a line each
    QString summary;   ///< one sentence
    QList<OptionSpec> options;
    int maximumWords = 0; ///< words that may follow the name
    std::function<ExitCode(const Arguments &, Output &)> run;
    bool needsDatabase = true;
};

/// The options that every command takes.
[[nodiscard]] const QList<OptionSpec> &commonOptions();

} // namespace caretaker
