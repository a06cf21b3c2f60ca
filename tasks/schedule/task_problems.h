// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QMap>
#include <QString>

namespace caretaker {

/// What a person should see to, in words, by task: its last run failed, was interrupted or waits
/// for approval, or its last moment passed without one. From the database, so that it survives the
/// program and all consoles agree; a task that has gone well since has none.
Result<QMap<QString, QString>> readTaskProblems(const Connection &connection, Instant now);

} // namespace caretaker
