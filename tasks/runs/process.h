// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// Who runs this program, for the history.
[[nodiscard]] QString currentUser();
[[nodiscard]] QString currentHost();
[[nodiscard]] qint64 currentProcessId();

/// Whether a process of this machine still runs. Where that cannot be told, it counts as alive.
[[nodiscard]] bool isProcessAlive(qint64 processId);

} // namespace caretaker
