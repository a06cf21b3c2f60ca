// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attention.h"

#include "database/migrations.h"
#include "database/statement.h"
#include "stores/run_store.h"

namespace caretaker {

namespace {

/// Runs a query of one row and puts its columns into the fields.
Status readCounts(const Snapshot &snapshot, const char *sql, const QVariantList &values,
                  std::initializer_list<qint64 *> fields)
{
    auto row = Statement::run(snapshot.connection(), QString::fromLatin1(sql), values);
    if (!row)
        return row.error();
    const auto more = row->next();
    if (!more)
        return more.error();
    int column = 0;
    for (auto *field : fields)
        *field = row->integer(column++);
    return Done{};
}

Status readOwnCounts(const Snapshot &snapshot, const AttentionLimits &limits, Attention &attention)
{
    const auto failed = countRuns(snapshot.connection(), RunSelection::Failed);
    if (!failed)
        return failed.error();
    const auto waiting = countRuns(snapshot.connection(), RunSelection::Waiting);
    if (!waiting)
        return waiting.error();
    attention.failedRuns = *failed;
    attention.waitingRuns = *waiting;
    auto read = readCounts(snapshot,
                           "SELECT count(*) FILTER (WHERE state = 'failed'), "
                           "count(*) FILTER (WHERE state <> 'failed') FROM caretaker_outbox "
                           "WHERE state IN ('failed', 'queued', 'deferred')",
                           {}, {&attention.failedEmails, &attention.waitingEmails});
    const auto version = schemaVersion(snapshot.connection());
    if (!read || !version || *version < retriesVersion)
        return read;
    return readCounts(snapshot,
                      "SELECT count(*) FROM caretaker_outbox WHERE state = 'deferred' AND "
                      "tried_since < ?",
                      {toStored(limits.stuckEmail)}, {&attention.stuckEmails});
}

} // namespace

Result<Attention> readAttention(const Snapshot &snapshot, const AttentionLimits &limits,
                                bool hasOwnTables)
{
    Attention attention;
    if (hasOwnTables) {
        if (auto read = readOwnCounts(snapshot, limits, attention); !read)
            return read.error();
    }
    const auto today = limits.today.toString(Qt::ISODate);
    auto read = readCounts(
        snapshot,
        "SELECT count(*) FILTER (WHERE status = 'EXPIRED'), "
        "count(*) FILTER (WHERE status = 'EXPIRING_SOON'), "
        "count(*) FILTER (WHERE status <> 'EXPIRED' AND expiry_date < ?) "
        "FROM compliance_data",
        {today},
        {&attention.expiredDocuments, &attention.expiringDocuments, &attention.lapsedDocuments});
    if (!read)
        return read.error();
    read = readCounts(
        snapshot,
        "SELECT count(*) FILTER (WHERE due_date < ?), "
        "count(*) FILTER (WHERE status = 'PENDING' AND assigned_to_id IS NULL), "
        "count(*) FILTER (WHERE due_date < ? OR (status = 'PENDING' AND assigned_to_id IS NULL)) "
        "FROM jobs WHERE status IN ('PENDING', 'IN_PROGRESS')",
        {today, today}, {&attention.overdueJobs, &attention.unassignedJobs, &attention.jobsToSee});
    if (!read)
        return read.error();
    read = readCounts(
        snapshot,
        "SELECT count(*) FROM payout_requests WHERE status = 'PENDING' AND created_at < ?",
        {toStored(limits.oldRequest)}, {&attention.oldRequests});
    if (!read)
        return read.error();
    return attention;
}

} // namespace caretaker
