// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

#include <QStringList>

namespace caretaker {

/// The statements that make job_notifications.job_id nullable, from the table's own definition.
/// SQLite cannot alter a column, so the table is made anew and its rows copied:
/// https://www.sqlite.org/lang_altertable.html#otheralter
Result<QStringList> statementsThatRemakeNotifications(const Connection &connection);

} // namespace caretaker
