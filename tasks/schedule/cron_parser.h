// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schedule/cron_fields.h"

#include <QString>

namespace caretaker {

/// Reads the text of a cron expression; see CronExpression::parse().
[[nodiscard]] Result<CronFields> parseCron(const QString &text);

} // namespace caretaker
