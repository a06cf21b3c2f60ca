// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/undo.h"

namespace caretaker {

/// planUndo() on an open connection, within the caller's transaction; our own tables are there.
Result<UndoPlan> readUndoPlan(const Connection &connection, qint64 runId);

/// A recorded change as the guarded update that does it once more.
[[nodiscard]] RowUpdate updateOf(const RunChange &change);

} // namespace caretaker
