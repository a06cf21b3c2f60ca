// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/snapshot.h"

namespace caretaker {

/// Those of the names and numbers that are no workspace's; names in capitals or not.
Result<QStringList> unknownWorkspaces(const Snapshot &snapshot, const QStringList &namesOrNumbers);

} // namespace caretaker
