// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/default_database.h"

#include "cli/arguments.h"
#include "clock.h"
#include "database/preparation.h"

#include <QFileInfo>

namespace caretaker {

Status createDefaultIfMissing(const DatabaseUrl &url)
{
    if (url != defaultDatabase() || QFileInfo::exists(url.path()))
        return Done{};
    return createEmbedded(url, systemNow());
}

} // namespace caretaker
