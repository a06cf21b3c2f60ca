// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker mail test ADDRESS`.
[[nodiscard]] Command mailCommand();

} // namespace caretaker
