// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker {

/// The parts of Connection::open() for an SQLite file, in their order. None of them may open a file
/// that SQLite can use: closing it would end all locks that this process has on it, those of other
/// threads too (https://www.sqlite.org/howtocorrupt.html, 2.2).

Status checkSqliteFile(const DatabaseUrl &url, Access access);

[[nodiscard]] QString sqliteConnectOptions(Access access, std::chrono::milliseconds lockWait);

/// Makes the session what Connection promises, and finds out whether the file is a whole database.
Status settleSqlite(const Connection &connection);

} // namespace caretaker
