// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace caretaker {

/// `caretaker database`: make, check, adopt, back up and fill a database.
[[nodiscard]] Command databaseCommand();

} // namespace caretaker
