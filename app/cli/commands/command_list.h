// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// Every command in the order in which --help shows them: first the tasks.
[[nodiscard]] const QList<Command> &allCommands();

} // namespace caretaker
