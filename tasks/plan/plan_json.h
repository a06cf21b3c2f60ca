// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QJsonObject>

namespace caretaker {

/// The plan as the command line prints it. updated_at is left out of a change's
/// fields: it always becomes the moment of the run.
[[nodiscard]] QJsonObject toJson(const Plan &plan);

/// A change's fields: name -> [old, new].
[[nodiscard]] QJsonObject fieldsToJson(const RowUpdate &update);

[[nodiscard]] QJsonObject toJson(const TaskOptions &options);

} // namespace caretaker
