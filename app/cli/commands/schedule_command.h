// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker schedule`: when tasks run by themselves.
[[nodiscard]] Command scheduleCommand();

} // namespace caretaker
