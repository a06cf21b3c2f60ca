// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker settings`: what is configured in the database.
[[nodiscard]] Command settingsCommand();

} // namespace caretaker
