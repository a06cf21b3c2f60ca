// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "records/schedule.h"

#include <QMap>

namespace caretaker {

/// The schedules that were changed, by task. None where our tables are missing or older.
Result<QMap<QString, StoredSchedule>> storedSchedules(const Connection &connection);

/// Since when the database has schedules: for a task without a stored one no earlier moment
/// counts. Nothing where our tables are missing or older.
Result<std::optional<Instant>> schedulesSince(const Connection &connection);

/// Stores one in place of what there was. NotAdopted where our tables are missing or older.
Status storeSchedule(const Connection &connection, const StoredSchedule &schedule);

} // namespace caretaker
