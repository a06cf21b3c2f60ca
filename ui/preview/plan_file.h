// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace caretaker {

/// Writes a plan to a file as JSON, as the command line prints it; whole or not at all.
Status savePlan(const Plan &plan, const QString &path);

} // namespace caretaker
