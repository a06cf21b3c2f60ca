// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/cron_expression.h"

namespace caretaker {

/// What a cron expression says, for people, in the program's language and on a 24-hour clock: "At
/// 08:00 on Monday to Friday". Every expression has one, and all its fields are in it.
[[nodiscard]] QString sentenceFor(const CronExpression &expression);

} // namespace caretaker
