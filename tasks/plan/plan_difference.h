// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "stores/stored_row.h"

namespace caretaker {

/// One thing about which two plans differ: only in the shown one, only in the current one, or in
/// both and not alike.
template<typename T>
struct Difference
{
    std::optional<T> shown;
    std::optional<T> current;

    [[nodiscard]] bool isGone() const { return !current; }
    [[nodiscard]] bool isNew() const { return !shown; }
};

/// What has become of a plan that a person has seen: it beside one made later. What only tells of
/// a row that is gone or new goes with that row and is not listed by itself.
struct PlanDifference
{
    QList<Difference<PlannedChange>> changes;
    QList<Difference<PlannedEmail>> emails;
    QList<Difference<PlannedNotification>> notifications;

    /// How many there are in each plan in all.
    struct Counts
    {
        qsizetype shown = 0;
        qsizetype current = 0;
    };
    Counts changeCounts;
    Counts emailCounts;
    Counts notificationCounts;

    /// The rows that are no longer part as they are stored by now, by table and id; compare()
    /// leaves it empty.
    StoredRows stored;

    [[nodiscard]] bool isNone() const
    {
        return changes.isEmpty() && emails.isEmpty() && notifications.isEmpty();
    }
};

/// In the order of the shown plan, followed by what is new. A row differs where its values, old or
/// new, or the moment of its last change do.
[[nodiscard]] PlanDifference compare(const Plan &shown, const Plan &current);

} // namespace caretaker
