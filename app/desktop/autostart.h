// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

namespace caretaker {

/// Starting the console hidden with the person's session, by an entry of their own for each
/// database (https://specifications.freedesktop.org/autostart-spec/). Linux only.

[[nodiscard]] bool canStartWithSession();
[[nodiscard]] bool startsWithSession(const DatabaseUrl &url);
Status startWithSession(const DatabaseUrl &url, bool starts);

/// The entry's Exec line: a program and its arguments, quoted as the desktop entry specification
/// wants it.
[[nodiscard]] QString execLine(const QStringList &command);

} // namespace caretaker
