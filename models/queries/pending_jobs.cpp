// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/pending_jobs.h"

#include "database/statement.h"

namespace caretaker {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// `rest`: conditions and order, one of our constants.
Result<QList<PendingJob>> pendingJobs(const Snapshot &snapshot, const QString &rest,
                                      const QVariantList &values)
{
    return readAll<PendingJob>(
        snapshot.connection(),
        QStringLiteral("SELECT j.id, j.job_number, j.title, CAST(j.due_date AS text) FROM jobs j "
                       "WHERE j.status = 'PENDING' AND %1 LIMIT ?")
            .arg(rest),
        values, [](const Statement &row) {
            return PendingJob{row.integer(0), row.text(1), row.text(2),
                              QDate::fromString(row.text(3), Qt::ISODate)};
        });
}

} // namespace

Result<PendingJobCounts> countPendingJobs(const Snapshot &snapshot, QDate today, QDate lastDay)
{
    const auto counts = readAll<PendingJobCounts>(
        snapshot.connection(),
        QStringLiteral("SELECT count(*) FILTER (WHERE j.assigned_to_id IS NULL), "
                       "count(*) FILTER (WHERE j.due_date >= ? AND j.due_date <= ?), "
                       "count(*) FILTER (WHERE j.due_date < ?) "
                       "FROM jobs j WHERE j.status = 'PENDING'"),
        {iso(today), iso(lastDay), iso(today)}, [](const Statement &row) {
            return PendingJobCounts{row.integer(0), row.integer(1), row.integer(2)};
        });
    if (!counts)
        return counts.error();
    return counts->first();
}

Result<QList<PendingJob>> firstUnassignedJobs(const Snapshot &snapshot, int limit)
{
    return pendingJobs(snapshot,
                       QStringLiteral("j.assigned_to_id IS NULL ORDER BY CASE j.priority "
                                      "WHEN 'URGENT' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN "
                                      "2 WHEN 'LOW' THEN 3 ELSE 4 END, j.created_at, j.id"),
                       {limit});
}

Result<QList<PendingJob>> firstApproachingJobs(const Snapshot &snapshot, QDate today, QDate lastDay,
                                               int limit)
{
    return pendingJobs(
        snapshot, QStringLiteral("j.due_date >= ? AND j.due_date <= ? ORDER BY j.due_date, j.id"),
        {iso(today), iso(lastDay), limit});
}

Result<QList<PendingJob>> firstOverdueJobs(const Snapshot &snapshot, QDate today, int limit)
{
    return pendingJobs(snapshot, QStringLiteral("j.due_date < ? ORDER BY j.due_date, j.id"),
                       {iso(today), limit});
}

} // namespace caretaker
