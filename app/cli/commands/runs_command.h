// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker runs`: the history.
[[nodiscard]] Command runsCommand();

} // namespace caretaker
