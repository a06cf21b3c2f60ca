// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "database/database_url.h"

#include <QSqlError>

namespace caretaker {

/// PostgreSQL's errors in words; see Dialect.
[[nodiscard]] Error describePostgresError(const DatabaseUrl &url, const QSqlError &error,
                                          bool isConnected);
[[nodiscard]] Error describePostgresOpening(const DatabaseUrl &url, const QSqlError &error);

} // namespace caretaker
