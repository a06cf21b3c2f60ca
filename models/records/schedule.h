// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>

namespace caretaker {

/// When a task is due, where that differs from the task's own default.
struct StoredSchedule
{
    QString task;
    QString expression; ///< canonical cron text
    bool isEnabled = false;
    Instant since; ///< no earlier moment counts
    Instant updatedAt;
    QString updatedBy;
};

/// How far a scheduled moment has come. Stored by name: see toStored(MomentState).
enum class MomentState {
    Claimed, ///< somebody is at it, or died over it
    Done,    ///< its run has succeeded
    Failed,  ///< its run has failed, or was interrupted and a later moment stands for it
    Skipped, ///< it was missed and not made up for
    Waiting, ///< its run needs approval
};

[[nodiscard]] QString toStored(MomentState state);

/// A word that is not known counts as Claimed, which nobody touches while its lease lasts.
[[nodiscard]] MomentState momentStateFromStored(const QString &stored);

/// A moment that somebody has taken.
struct Moment
{
    QString task;
    Instant at;
    MomentState state = MomentState::Claimed;
    QString token;
    QString host;
    qint64 processId = 0;
    Instant leaseUntil;
    Instant claimedAt;
    std::optional<qint64> runId;
    QString note; ///< why it was late or skipped; empty where there is nothing to say
};

/// A moment that is ours: proof for beginRun() and releaseMoment(). It holds until another takes it
/// over, which the token tells.
struct MomentClaim
{
    QString task;
    Instant moment;
    QString token;
    QString takenFrom = {}; ///< host and process that had died over it; empty where none had
};

} // namespace caretaker
