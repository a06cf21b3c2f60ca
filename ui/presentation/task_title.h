// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// What people call a task, by the name that runs and schedules have of it; one that is not known
/// is shown by that name.
[[nodiscard]] QString taskTitle(const QString &name);

} // namespace caretaker
