// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

namespace caretaker {

/// How a preview speaks of its plan, each in one line.

/// "3 jobs will be cancelled · 5 notifications · 5 e-mails · 1 warning".
[[nodiscard]] QString planInWords(const Task &task, const Plan &plan);

/// "3 jobs cancelled · 5 e-mails in the outbox". E-mails are not called sent: they have gone as far
/// as the outbox.
[[nodiscard]] QString resultInWords(const Task &task, const Plan &applied);

/// That the task has sent e-mails on the plan's day already, and whether these are the same again.
/// Empty where it has not.
[[nodiscard]] QString earlierRunInWords(const Plan &plan);

} // namespace caretaker
