// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

namespace caretaker {

/// All tasks in the order in which they are shown. They live as long as the program.
[[nodiscard]] const QList<const Task *> &allTasks();

/// Null where there is no task of that name.
[[nodiscard]] const Task *findTask(QStringView name);

} // namespace caretaker
