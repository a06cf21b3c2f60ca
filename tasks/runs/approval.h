// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_task.h"

namespace caretaker {

/// What a person decides about a scheduled run that needs approval. Both fail with a message where
/// the run does not wait (any more).

/// Applies a fresh preview in its place, exactly as it was shown; see applyPreview(). The run that
/// waited becomes Approved, and its moment is done.
Result<RunReport> approveRun(const DatabaseUrl &url, qint64 runId, const Plan &plan,
                             const TimeSource &now, RunTrigger trigger, const Progress &progress);

/// The run becomes Rejected, and its moment is skipped.
Status rejectRun(const DatabaseUrl &url, qint64 runId, Instant now);

} // namespace caretaker
