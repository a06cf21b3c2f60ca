// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/snapshot.h"

#include <QDate>

namespace caretaker {

/// How much there is of what needs a person.
struct Overview
{
    qint64 unassignedJobs = 0; ///< pending, without an assignee
    qint64 overdueJobs = 0;    ///< pending or in progress, due before today
    qint64 pendingJobs = 0;
    qint64 activeJobs = 0; ///< in progress
    qint64 expiredDocuments = 0;
    qint64 expiringDocuments = 0; ///< marked as expiring soon
    qint64 pendingRequests = 0;   ///< for a payout
    qint64 queuedEmails = 0;      ///< in the outbox
};

/// Counts in the background: on a large database without indexes it takes its time.
Result<Overview> readOverview(const Snapshot &snapshot, QDate today, bool hasOutbox);

} // namespace caretaker
