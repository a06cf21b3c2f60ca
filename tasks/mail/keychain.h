// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace caretaker {

/// The system's keychain (Secret Service, KWallet, Keychain, Credential Store). Its jobs run on the
/// application's main thread, whose event loop they need; any thread may ask and is blocked
/// meanwhile. They need a QCoreApplication.

/// The name under which the password of a user of a mail server is kept.
[[nodiscard]] QString keychainEntry(const QString &host, const QString &user);

/// Empty where there is no such entry. An Error, whose detail is the keychain's own words, where
/// there is no keychain at hand (on a server, from cron), where it refuses, or does not answer for
/// half a minute.
Result<QString> readKeychain(const QString &entry, const std::function<bool()> &isCancelled);

/// Stores a secret; an empty one removes the entry.
Status writeKeychain(const QString &entry, const QString &secret);

} // namespace caretaker
