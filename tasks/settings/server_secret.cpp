// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/server_secret.h"

#include "database/postgresql/server_password.h"
#include "mail/keychain.h"

namespace caretaker {

namespace {

QString entryOf(const ServerAddress &server)
{
    return QStringLiteral("postgresql:%1@%2:%3").arg(server.user, server.host).arg(server.port);
}

} // namespace

void useKeychainForServers()
{
    setPasswordSource([](const ServerAddress &server) {
        // Without a keychain the server's own refusal says what else there is.
        const auto found = readKeychain(entryOf(server), [] { return false; });
        return found ? *found : QString();
    });
}

Status storeServerPassword(const ServerAddress &server, const QString &password)
{
    auto stored = writeKeychain(entryOf(server), password);
    if (stored)
        return stored;
    return Error{ErrorCode::Failed,
                 QStringLiteral("The keychain did not take the password (%1). Unlock it, or put "
                                "the password into the file that PGPASSFILE names (default: "
                                "~/.pgpass, with mode 0600).")
                     .arg(stored.error().detail),
                 {}};
}

} // namespace caretaker
