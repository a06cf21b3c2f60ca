// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

namespace caretaker {

/// Our own embedded database comes into being when it is first needed; one that was named does not.
Status createDefaultIfMissing(const DatabaseUrl &url);

} // namespace caretaker
