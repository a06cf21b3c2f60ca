// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/result.h"
#include "database/snapshot.h"
#include "records/person.h"

#include <QList>

#include <optional>

namespace caretaker {

/// Money that a contractor waits for: a pending request (its number) or a job that is ready for
/// payout (the job's number).
struct PayoutDue
{
    qint64 id = 0;
    QString number;
    Money amount;
    QString createdAt; ///< as stored
    std::optional<Person> contractor;
};

struct PayoutCounts
{
    qint64 pendingRequests = 0;
    qint64 readyJobs = 0;
};

Result<PayoutCounts> countPayoutsDue(const Snapshot &snapshot);

/// The first `limit`, the oldest first, then by id.
Result<QList<PayoutDue>> firstPendingRequests(const Snapshot &snapshot, int limit);
Result<QList<PayoutDue>> firstReadyJobs(const Snapshot &snapshot, int limit);

/// The pending requests made on the UTC day of `moment` or before it, in no particular order: a
/// superset of those made before `moment`, for the caller to compare exactly. See
/// openJobsTouchedUpToDayOf().
Result<QList<PayoutDue>> pendingRequestsUpToDayOf(const Snapshot &snapshot, Instant moment);

} // namespace caretaker
