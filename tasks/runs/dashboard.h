// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"
#include "queries/trends.h"
#include "records/run.h"
#include "schedule/schedules.h"

namespace caretaker {

/// How things stand on a database.
struct Dashboard
{
    AttentionLimits limits;
    Attention attention;
    QList<UpcomingMoment> next; ///< of the tasks that are on; empty: none is
    QTimeZone zone;             ///< in which they are due
    std::optional<Instant> pausedUntil;
    QList<Run> last; ///< the newest first
};

/// How long a task takes.
struct TaskDuration
{
    QString task;
    int runs = 0;                        ///< that the figures are of
    std::chrono::milliseconds typical{}; ///< half of them took longer
    std::chrono::milliseconds longest{};
};

/// How things have gone and will go.
struct DashboardTrends
{
    QDate today;
    Weeks expiryWeeks; ///< this one and the next
    QList<qint64> expiringDocuments;
    QList<int> ageLimits; ///< in days, ending the groups of openJobs but the last
    QList<AgeGroup> openJobs;
    Weeks payoutWeeks; ///< past, this one and to come
    PayoutsByWeek payouts;
    QList<TaskDuration> durations; ///< of the tasks that have succeeded, in their order
};

/// All are in the configured zone's day at `now`, and for worker threads. They read only.
Result<Dashboard> readDashboard(const DatabaseUrl &url, Instant now);
Result<DashboardTrends> readDashboardTrends(const DatabaseUrl &url, Instant now);
Result<Attention> readAttention(const DatabaseUrl &url, Instant now);

} // namespace caretaker
