// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/result.h"
#include "database/snapshot.h"

#include <QDate>
#include <QList>

namespace caretaker {

/// Calendar weeks in a row, from Monday to Sunday.
struct Weeks
{
    QDate begin; ///< a Monday
    int count = 0;

    /// `before` weeks before the week of `day`, that week, and `after` weeks.
    [[nodiscard]] static Weeks around(QDate day, int before, int after);

    [[nodiscard]] QDate end() const
    {
        return begin.addDays(qint64(7) * count);
    } ///< the day after the last
    [[nodiscard]] QDate monday(int index) const { return begin.addDays(qint64(7) * index); }
    [[nodiscard]] int indexOf(QDate day) const; ///< -1 where it is in none of them
};

/// How many valid documents (approved, or marked as expiring soon) expire in each week, counted
/// from `today`.
Result<QList<qint64>> documentsExpiringByWeek(const Snapshot &snapshot, const Weeks &weeks,
                                              QDate today);

/// Jobs that were created at or after `since`, and before that of the group before.
struct AgeGroup
{
    Instant since; ///< Instant::min() for the oldest
    qint64 pending = 0;
    qint64 inProgress = 0;

    friend bool operator==(const AgeGroup &, const AgeGroup &) = default;
};

/// The open jobs by age: `limits`, the newest first, divide one group from the next, so that there
/// is one group more than limits. One pass over the open jobs.
Result<QList<AgeGroup>> openJobsByAge(const Snapshot &snapshot, const QList<Instant> &limits);

/// Payouts and what they come to.
struct PayoutSum
{
    qint64 count = 0;
    Money amount;

    friend bool operator==(const PayoutSum &, const PayoutSum &) = default;
};

struct PayoutsByWeek
{
    QList<PayoutSum> pending; ///< pending or being processed, by the week they are scheduled for
    QList<PayoutSum> paid;    ///< by the week they were paid in
    PayoutSum pendingOutside; ///< pending, and scheduled for none of these weeks or not at all
};

Result<PayoutsByWeek> payoutsByWeek(const Snapshot &snapshot, const Weeks &weeks);

/// How long the newest successful runs of a task took, the newest first. Needs our own tables.
Result<QList<std::chrono::milliseconds>> runDurations(const Snapshot &snapshot, const QString &task,
                                                      int limit);

} // namespace caretaker
