// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/snapshot.h"

#include <QDate>
#include <QList>

namespace caretaker {

/// A job that waits to be begun.
struct PendingJob
{
    qint64 id = 0;
    QString number;
    QString title;
    QDate due; ///< invalid without one
};

/// How many pending jobs need attention. A job may count more than once.
struct PendingJobCounts
{
    qint64 unassigned = 0;
    qint64 approaching = 0;
    qint64 overdue = 0;
};

/// Approaching: due from `today` to `lastDay`, both included. Overdue: due before `today`.
Result<PendingJobCounts> countPendingJobs(const Snapshot &snapshot, QDate today, QDate lastDay);

/// The first `limit` of each list. Unassigned: the most urgent first, then the oldest.
Result<QList<PendingJob>> firstUnassignedJobs(const Snapshot &snapshot, int limit);
/// The soonest due first.
Result<QList<PendingJob>> firstApproachingJobs(const Snapshot &snapshot, QDate today, QDate lastDay,
                                               int limit);
/// The most overdue first.
Result<QList<PendingJob>> firstOverdueJobs(const Snapshot &snapshot, QDate today, int limit);

} // namespace caretaker
