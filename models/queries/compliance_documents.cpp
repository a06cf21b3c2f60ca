// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/compliance_documents.h"

#include "queries/person_columns.h"

#include <QHash>

namespace caretaker {

namespace {

struct LatestJob
{
    qint64 contractorId = 0;
    qint64 id = 0;
    QString number;
};

/// The job of the latest assignment of each contractor who has such a document: looked up once for
/// each contractor, however many documents there are.
Result<QHash<qint64, LatestJob>> latestJobs(const Snapshot &snapshot, const QString &condition,
                                            const QVariantList &values)
{
    const auto rows = readAll<LatestJob>(
        snapshot.connection(),
        QStringLiteral(
            "SELECT latest.contractor_id, j.id, j.job_number FROM ("
            "SELECT c.id AS contractor_id, (SELECT a.job_id FROM job_assignments a "
            "WHERE a.contractor_id = c.id ORDER BY a.assigned_at DESC, a.id DESC LIMIT 1) AS "
            "job_id "
            "FROM contractors c WHERE c.id IN (SELECT d.contractor_id FROM compliance_data d "
            "WHERE %1)) latest JOIN jobs j ON j.id = latest.job_id")
            .arg(condition),
        values, [](const Statement &row) {
            return LatestJob{row.integer(0), row.integer(1), row.text(2)};
        });
    if (!rows)
        return rows.error();
    QHash<qint64, LatestJob> jobs;
    for (const auto &job : *rows)
        jobs.insert(job.contractorId, job);
    return jobs;
}

Result<QList<ComplianceDocument>> documentsWhere(const Snapshot &snapshot, const QString &condition,
                                                 const QVariantList &values)
{
    auto documents = readAll<ComplianceDocument>(
        snapshot.connection(),
        QStringLiteral(
            "SELECT d.id, d.contractor_id, d.compliance_type, d.document_name, d.status, "
            "CAST(d.expiry_date AS text), CAST(d.updated_at AS text), %1 FROM compliance_data d "
            "LEFT JOIN contractors c ON c.id = d.contractor_id "
            "LEFT JOIN users u ON u.id = c.user_id WHERE %2 ORDER BY d.expiry_date, d.id")
            .arg(personColumns(QStringLiteral("u")), condition),
        values, [](const Statement &row) {
            return ComplianceDocument{row.integer(0),
                                      row.integer(1),
                                      row.text(2),
                                      row.text(3),
                                      row.text(4),
                                      QDate::fromString(row.text(5), Qt::ISODate),
                                      row.text(6),
                                      personAt(row, 7),
                                      {},
                                      {}};
        });
    if (!documents || documents->isEmpty())
        return documents;
    const auto jobs = latestJobs(snapshot, condition, values);
    if (!jobs)
        return jobs.error();
    for (auto &document : documents.value()) {
        const auto job = jobs->constFind(document.contractorId);
        if (job == jobs->constEnd())
            continue;
        document.jobId = job->id;
        document.jobNumber = job->number;
    }
    return documents;
}

} // namespace

Result<QList<ComplianceDocument>> approvedDocumentsExpiring(const Snapshot &snapshot, QDate first,
                                                            QDate last)
{
    return documentsWhere(
        snapshot,
        QStringLiteral("d.status = 'APPROVED' AND d.expiry_date >= ? AND d.expiry_date <= ?"),
        {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

Result<QList<ComplianceDocument>> unmarkedExpiredDocuments(const Snapshot &snapshot, QDate today)
{
    return documentsWhere(snapshot, QStringLiteral("d.status <> 'EXPIRED' AND d.expiry_date < ?"),
                          {today.toString(Qt::ISODate)});
}

Result<QList<ComplianceDocument>> documentsMarkedExpiring(const Snapshot &snapshot, QDate first)
{
    return documentsWhere(snapshot,
                          QStringLiteral("d.status = 'EXPIRING_SOON' AND d.expiry_date >= ?"),
                          {first.toString(Qt::ISODate)});
}

} // namespace caretaker
