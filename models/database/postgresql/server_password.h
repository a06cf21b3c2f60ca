// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/postgresql/server_address.h"

#include <functional>

namespace caretaker {

/// The passwords of database users that this process knows besides what libpq finds by itself
/// (PGPASSWORD, PGPASSFILE). They are in memory only. A user of a server has one for all of its
/// databases. For any thread.

/// Gives the password of a server's user, or an empty text.
using PasswordSource = std::function<QString(const ServerAddress &)>;

/// Asked when a server does not let a user in without a password, or with the one it was given; on
/// the thread that opens the connection, which waits for the answer.
void setPasswordSource(PasswordSource source);

/// The password for connections from now on; empty: libpq's.
[[nodiscard]] QString serverPassword(const ServerAddress &server);
void setServerPassword(const ServerAddress &server, const QString &password);

/// Asks the source. Whether there is another password now than before.
[[nodiscard]] bool findServerPassword(const ServerAddress &server);

} // namespace caretaker
