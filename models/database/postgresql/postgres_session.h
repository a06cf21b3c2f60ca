// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

namespace caretaker {

/// The parts of Connection::open() for a database on a PostgreSQL server, in their order.

/// In libpq's words, as Qt's driver takes them.
[[nodiscard]] QString postgresConnectOptions(const ServerAddress &server);

/// Makes the session what Connection promises. DatabaseUnusable where it is to write and may not.
Status settlePostgres(const Connection &connection, Access access,
                      std::chrono::milliseconds lockWait);

} // namespace caretaker
