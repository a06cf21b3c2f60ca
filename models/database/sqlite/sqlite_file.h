// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker {

/// The parts of Connection::open() for an SQLite file, in their order.

/// Looks at the file before SQLite does, because SQLite takes an empty file for an empty database
/// and notices a cut-off one only when it first needs a missing page.
Status checkSqliteFile(const DatabaseUrl &url, Access access);

[[nodiscard]] QString sqliteConnectOptions(Access access, std::chrono::milliseconds lockWait);

/// Makes the session what Connection promises.
Status settleSqlite(const Connection &connection);

} // namespace caretaker
