// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/inspection.h"
#include "settings/settings.h"

namespace caretaker {

/// What most who look at a database begin with.
struct OpenedDatabase
{
    Connection connection;
    Inspection found;
    Settings settings;
};

/// Opens read-only, for the thread that calls it.
Result<OpenedDatabase> openWithSettings(const DatabaseUrl &url);

} // namespace caretaker
