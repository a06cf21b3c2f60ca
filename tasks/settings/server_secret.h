// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/postgresql/server_address.h"

namespace caretaker {

/// Has the keychain asked where a database server wants a password that libpq does not find. Once,
/// at the start of the program.
void useKeychainForServers();

/// Keeps the password of a server's user in the keychain, for every start from now on. Blocks; for
/// a worker thread.
Status storeServerPassword(const ServerAddress &server, const QString &password);

} // namespace caretaker
