// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "queries/open_jobs.h"
#include "settings/settings.h"

namespace caretaker {

/// An open job that has not been touched for long.
struct StaleJob
{
    OpenJob job;
    Instant lastTouched;
    qint64 daysInactive = 0; ///< whole days
};

/// The settings that decide about stale jobs.
struct StaleJobRules
{
    StaleJobRules(int maximumDays, const Settings &settings);

    /// Whether a job stays open whatever its age: for its priority or its workspace.
    [[nodiscard]] bool protects(const OpenJob &job) const;

    std::chrono::days maxAge{0};
    std::chrono::days warnBefore{0}; ///< zero: jobs are closed without a warning
    QStringList neverPriorities;
    QStringList neverWorkspaces; ///< names or ids
};

/// What is to be done, the oldest first.
struct StaleJobs
{
    QList<StaleJob> toClose;
    QList<StaleJob> toWarnOf;
    QStringList warnings;
};

/// A job is stale strictly after `maxAge`: one that was touched exactly so long ago stays open.
/// Where warnings are wanted, a job is warned of so many days before it is stale, and closed only
/// when that many calendar days have passed since; calendar days, because a weekly run does not
/// start at the same second each time. A job that was touched since its warning is warned of anew.
Result<StaleJobs> findStaleJobs(const Snapshot &snapshot, const StaleJobRules &rules,
                                const Clock &clock);

/// What remembers that a job was warned of; it no longer holds once the job was touched.
[[nodiscard]] ReminderOccasion warningOccasion(const OpenJob &job);

} // namespace caretaker
