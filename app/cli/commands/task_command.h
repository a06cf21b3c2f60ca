// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "task.h"

namespace caretaker {

/// `caretaker TASK`: the cron job's replacement, with its options and its output.
[[nodiscard]] Command taskCommand(const Task &task);

} // namespace caretaker
