// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/snapshot.h"

namespace caretaker {

/// How much there is of what needs a person.
struct Attention
{
    qint64 failedRuns = 0;  ///< see RunSelection::Failed
    qint64 waitingRuns = 0; ///< that need approval
    qint64 failedEmails = 0;
    qint64 waitingEmails = 0; ///< for their first attempt or another one
    qint64 stuckEmails = 0;   ///< of those, tried in vain since before the limit
    qint64 expiredDocuments = 0;
    qint64 expiringDocuments = 0; ///< marked as expiring soon
    qint64 lapsedDocuments = 0;   ///< past their date, but not yet marked as expired
    qint64 overdueJobs = 0;       ///< pending or in progress, due before today
    qint64 unassignedJobs = 0;    ///< pending, without an assignee
    qint64 jobsToSee = 0;         ///< overdue or unassigned or both
    qint64 oldRequests = 0;       ///< for a payout, pending since before the limit

    friend bool operator==(const Attention &, const Attention &) = default;
};

/// What the days and moments of the counts are.
struct AttentionLimits
{
    QDate today;
    Instant oldRequest; ///< older is old
    Instant stuckEmail; ///< first tried before it, and deferred, is stuck
};

/// Without our own tables there are neither runs nor e-mails. Counts in the background: on a large
/// database it takes its time, one pass over the open jobs.
Result<Attention> readAttention(const Snapshot &snapshot, const AttentionLimits &limits,
                                bool hasOwnTables);

} // namespace caretaker
