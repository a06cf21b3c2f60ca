// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker tasks`: the tasks with their options.
[[nodiscard]] Command tasksCommand();

} // namespace caretaker
