// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/overview.h"

#include "database/statement.h"

namespace caretaker {

Result<Overview> readOverview(const Snapshot &snapshot, QDate today, bool hasOutbox)
{
    struct Count
    {
        qint64 Overview::*field;
        const char *sql;
        bool needsToday = false;
        bool needsOutbox = false;
    };
    static constexpr Count counts[] = {
        {&Overview::unassignedJobs,
         "SELECT count(*) FROM jobs WHERE status = 'PENDING' AND assigned_to_id IS NULL"},
        {&Overview::overdueJobs,
         "SELECT count(*) FROM jobs WHERE status IN ('PENDING', 'IN_PROGRESS') AND due_date < ?",
         true},
        {&Overview::pendingJobs, "SELECT count(*) FROM jobs WHERE status = 'PENDING'"},
        {&Overview::activeJobs, "SELECT count(*) FROM jobs WHERE status = 'IN_PROGRESS'"},
        {&Overview::expiredDocuments,
         "SELECT count(*) FROM compliance_data WHERE status = 'EXPIRED'"},
        {&Overview::expiringDocuments,
         "SELECT count(*) FROM compliance_data WHERE status = 'EXPIRING_SOON'"},
        {&Overview::pendingRequests,
         "SELECT count(*) FROM payout_requests WHERE status = 'PENDING'"},
        {&Overview::queuedEmails,
         "SELECT count(*) FROM caretaker_outbox WHERE state IN ('queued', 'deferred')", false,
         true},
    };
    Overview overview;
    for (const auto &count : counts) {
        if (count.needsOutbox && !hasOutbox)
            continue;
        const auto rows =
            readOne(snapshot.connection(), QString::fromLatin1(count.sql),
                    count.needsToday ? QVariantList{today.toString(Qt::ISODate)} : QVariantList{});
        if (!rows)
            return rows.error();
        overview.*count.field = rows->toLongLong();
    }
    return overview;
}

} // namespace caretaker
