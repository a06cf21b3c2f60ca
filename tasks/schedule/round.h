// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduled_run.h"

#include <QUrl>

namespace caretaker {

/// Why nobody saw to a moment at its time.
enum class Absence { NotRunning, Asleep };

/// What a scheduler knows when a round begins.
struct RoundStart
{
    Instant watchedSince;                 ///< the scheduler's start, or the end of a sleep
    Absence before = Absence::NotRunning; ///< what was until then
    std::optional<Instant> wokeAt = {};   ///< schedule.wake_delay_seconds count from here
    QList<MomentClaim> unreleased = {};   ///< RoundReport::unreleased of the round before
};

/// What the rounds report to while they work. Called from the thread that works.
struct RoundControl
{
    Progress progress; ///< of the run under way; cancels it
    std::function<void(const QString &task)> starting = [](const QString &) {};
    std::function<bool()> isStopping = [] { return false; }; ///< start no further run
};

/// What a round has done, and what comes next.
struct RoundReport
{
    QList<ScheduledRun> ended;
    std::optional<Instant> next;        ///< the first moment to come; it may have come meanwhile
    QString nextTask;                   ///< whose moment that is
    std::optional<Instant> pausedUntil; ///< schedule.paused_until, where it is still to come
    std::optional<Instant> heldUntil;   ///< nothing was run before, because the machine woke up
    bool isQuiet = false;               ///< nothing was due, ran or was in the way
    QUrl webhook;                       ///< alerts.webhook_url and alerts.ping_url
    QUrl ping;
    std::optional<QMap<QString, QString>> taskProblems; ///< by task; not where they are unknown
    std::optional<Error> problem; ///< what kept the round from seeing to everything
    /// Claims of runs that have left no record and that could not be given back either, as when the
    /// server was lost. They keep everybody away until their lease ends, unless the next round
    /// succeeds with them.
    QList<MomentClaim> unreleased;
};

/// Sees to everything that is due: skips what is to be skipped, then claims and runs one task after
/// the other, each claimed just before it runs so that others can take their share. What others
/// have is left to them, and what was left undone comes again in the next round. For a worker
/// thread; opens its own connections.
RoundReport runRound(const DatabaseUrl &url, const TimeSource &now, const RoundStart &start,
                     const RoundControl &control);

} // namespace caretaker
