// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/related_records.h"

#include "database/inspection.h"
#include "database/migrations.h"
#include "database/snapshot.h"
#include "database/statement.h"
#include "tables/tables.h"

namespace caretaker {

namespace {

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

/// What the row is tied to.
struct Ties
{
    QString table;
    qint64 id = 0;
    std::optional<qint64> job;
    QVariantList contractors; ///< ids
    QVariantList people;      ///< the contractors' users

    [[nodiscard]] bool isJob() const { return table == QLatin1String("jobs"); }
};

/// Some of a table's rows, with the columns of a RelatedRecord in their order.
struct Source
{
    RelatedKind kind;
    QString columns;
    QString from;
    QString where;
    QVariantList values;
    QString order;
};

/// A condition that the column is one of the values; false where there are none.
QString isOneOf(const QString &column, const QVariantList &values)
{
    return column + QStringLiteral(" IN (") +
           QStringList(values.size(), QStringLiteral("?")).join(u',') + u')';
}

/// Leaves out the row that the others belong to.
void leaveOut(Source &source, const Ties &ties, const char *table)
{
    if (ties.table != QLatin1String(table))
        return;
    source.where += QStringLiteral(" AND t.id <> ?");
    source.values.append(ties.id);
}

/// Of the job where there is one, else of the contractors.
void ofJobOrContractors(Source &source, const Ties &ties)
{
    if (ties.job) {
        source.where = QStringLiteral("t.job_id = ?");
        source.values = {*ties.job};
    } else {
        source.where = isOneOf(QStringLiteral("t.contractor_id"), ties.contractors);
        source.values = ties.contractors;
    }
}

Source jobs(const Ties &ties)
{
    Source source{RelatedKind::Jobs,
                  sql("t.job_number, t.title, t.status, '', CAST(t.due_date AS text), ''"),
                  sql("jobs t"),
                  {},
                  {},
                  sql("t.updated_at DESC, t.id DESC")};
    if (ties.job) {
        source.where = sql("t.id = ?");
        source.values = {*ties.job};
    } else {
        source.where = sql("t.id IN (SELECT job_id FROM job_assignments WHERE ") +
                       isOneOf(sql("contractor_id"), ties.contractors) + sql(") OR ") +
                       isOneOf(sql("t.assigned_to_id"), ties.people);
        source.values = ties.contractors + ties.people;
    }
    return source;
}

Source documents(const Ties &ties)
{
    Source source{RelatedKind::Documents,
                  sql("t.document_name, t.compliance_type, t.status, '', "
                      "CAST(t.expiry_date AS text), ''"),
                  sql("compliance_data t"),
                  isOneOf(sql("t.contractor_id"), ties.contractors),
                  ties.contractors,
                  sql("t.expiry_date IS NULL, t.expiry_date, t.id")};
    leaveOut(source, ties, "compliance_data");
    return source;
}

Source payoutRequests(const Ties &ties)
{
    Source source{RelatedKind::PayoutRequests,
                  sql("t.request_number, '', t.status, CAST(t.amount AS text), '', "
                      "CAST(t.created_at AS text)"),
                  sql("payout_requests t"),
                  isOneOf(sql("t.contractor_id"), ties.contractors),
                  ties.contractors,
                  sql("t.created_at DESC, t.id DESC")};
    leaveOut(source, ties, "payout_requests");
    return source;
}

Source readyPayouts(const Ties &ties)
{
    Source source{RelatedKind::ReadyPayouts,
                  sql("j.job_number, j.title, t.status, CAST(t.amount AS text), '', "
                      "CAST(t.created_at AS text)"),
                  sql("job_payout_eligibility t LEFT JOIN jobs j ON j.id = t.job_id"),
                  {},
                  {},
                  sql("t.created_at DESC, t.id DESC")};
    ofJobOrContractors(source, ties);
    leaveOut(source, ties, "job_payout_eligibility");
    return source;
}

Source payouts(const Ties &ties)
{
    Source source{RelatedKind::Payouts,
                  sql("t.payout_number, '', t.status, CAST(t.amount AS text), "
                      "CAST(coalesce(t.paid_date, t.scheduled_date) AS text), ''"),
                  sql("payouts t"),
                  {},
                  {},
                  sql("coalesce(t.paid_date, t.scheduled_date) IS NULL, "
                      "coalesce(t.paid_date, t.scheduled_date) DESC, t.id DESC")};
    ofJobOrContractors(source, ties);
    leaveOut(source, ties, "payouts");
    return source;
}

Source notifications(const Ties &ties, int version)
{
    const auto &definition = notificationsTable(version >= notificationsVersion);
    return {RelatedKind::Notifications,
            sql("t.title, ") + personNameSql(sql("u")) +
                sql(", t.state, '', '', CAST(t.created_at AS text)"),
            definition.table + sql(" t LEFT JOIN users u ON u.id = t.recipient_id"),
            ties.job ? sql("t.job_id = ?") : isOneOf(sql("t.recipient_id"), ties.people),
            ties.job ? QVariantList{*ties.job} : ties.people,
            sql("t.created_at DESC, t.id DESC")};
}

Source runs(const Ties &ties, int version)
{
    const auto outcome =
        version < undoVersion
            ? sql("t.outcome")
            : sql("CASE WHEN EXISTS (SELECT 1 FROM caretaker_runs u WHERE u.undoes_run_id = t.id) "
                  "THEN 'undone' ELSE t.outcome END");
    return {RelatedKind::Runs,
            QStringLiteral("t.id, t.task, %1, '', '', t.started_at").arg(outcome),
            sql("caretaker_runs t"),
            sql("t.id IN (SELECT run_id FROM caretaker_changes WHERE table_name = ? AND "
                "row_id = ?)"),
            {ties.table, ties.id},
            sql("t.id DESC")};
}

Result<RelatedGroup> read(const Connection &connection, const Source &source, int limit)
{
    const auto rest = QStringLiteral(" FROM %1 WHERE %2").arg(source.from, source.where);
    auto records = readAll<RelatedRecord>(
        connection,
        QStringLiteral("SELECT ") + source.columns + rest +
            QStringLiteral(" ORDER BY %1 LIMIT %2").arg(source.order).arg(limit),
        source.values, [](const Statement &row) {
            return RelatedRecord{row.text(0), row.text(1), row.text(2),
                                 row.text(3), row.text(4), row.text(5)};
        });
    if (!records)
        return records.error();
    RelatedGroup group{source.kind, std::move(records).value(), 0};
    group.count = group.records.size();
    if (group.count == limit) {
        const auto count =
            readOne(connection, QStringLiteral("SELECT count(*)") + rest, source.values);
        if (!count)
            return count.error();
        group.count = count->toLongLong();
    }
    return group;
}

struct Contractor
{
    qint64 id;
    QString name;
    qint64 userId;
    QString person;
};

/// `where`: over contractors under the alias c.
Result<QList<Contractor>> readContractors(const Connection &connection, const QString &where,
                                          const QVariantList &values)
{
    return readAll<Contractor>(
        connection,
        QStringLiteral("SELECT c.id, %1, c.user_id, %2 FROM contractors c "
                       "LEFT JOIN users u ON u.id = c.user_id WHERE %3 ORDER BY c.id")
            .arg(contractorNameSql(), personNameSql(sql("u")), where),
        values, [](const Statement &row) {
            return Contractor{row.integer(0), row.text(1), row.integer(2), row.text(3)};
        });
}

/// The job, and who does it.
Result<QList<Contractor>> tieToJob(const Connection &connection, Ties &ties)
{
    ties.job = ties.id;
    return readContractors(
        connection,
        sql("c.id IN (SELECT contractor_id FROM job_assignments WHERE job_id = ?) OR EXISTS "
            "(SELECT 1 FROM jobs j WHERE j.id = ? AND j.assigned_to_id = c.user_id AND "
            "j.workspace_id = c.workspace_id)"),
        {ties.id, ties.id});
}

/// The contractor of a row that has one and, where `hasJob`, its job.
Result<QList<Contractor>> tieToContractor(const Connection &connection, Ties &ties, bool hasJob)
{
    if (hasJob) {
        const auto job = readOne(
            connection, QStringLiteral("SELECT job_id FROM %1 WHERE id = ?").arg(ties.table),
            {ties.id});
        if (!job)
            return job.error();
        if (!job->isNull())
            ties.job = job->toLongLong();
    }
    return readContractors(
        connection,
        QStringLiteral("c.id = (SELECT contractor_id FROM %1 WHERE id = ?)").arg(ties.table),
        {ties.id});
}

Status tie(const Connection &connection, Ties &ties, RelatedRecords &records)
{
    const bool hasJob =
        ties.table == QLatin1String("payouts") || ties.table == readyPayoutsTable().table;
    const auto contractors =
        ties.isJob() ? tieToJob(connection, ties) : tieToContractor(connection, ties, hasJob);
    if (!contractors)
        return contractors.error();
    for (const auto &each : *contractors) {
        ties.contractors.append(each.id);
        ties.people.append(each.userId);
        records.contractors.append(each.name);
    }
    if (contractors->size() == 1)
        records.person = contractors->first().person;
    if (ties.job) {
        const auto number =
            readOne(connection, sql("SELECT job_number FROM jobs WHERE id = ?"), {*ties.job});
        if (!number)
            return number.error();
        records.job = number->toString();
    }
    return Done{};
}

QList<Source> sourcesOf(const Ties &ties, int version)
{
    QList<Source> sources;
    const bool hasContractor = !ties.contractors.isEmpty();
    if (!ties.isJob() && (ties.job || hasContractor))
        sources.append(jobs(ties));
    if (hasContractor)
        sources << documents(ties) << payoutRequests(ties);
    if (ties.job || hasContractor)
        sources << readyPayouts(ties) << payouts(ties) << notifications(ties, version);
    if (version > 0)
        sources.append(runs(ties, version));
    return sources;
}

} // namespace

Result<RelatedRecords> readRelatedRecords(const DatabaseUrl &url, const QString &table, qint64 id,
                                          int limit)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto &[connection, found] = *database;
    const auto snapshot = Snapshot::take(connection);
    if (!snapshot)
        return snapshot.error();
    Ties ties{table, id, {}, {}, {}};
    RelatedRecords records;
    if (auto tied = tie(connection, ties, records); !tied)
        return tied.error();
    for (const auto &source : sourcesOf(ties, found.version)) {
        auto group = read(connection, source, limit);
        if (!group)
            return group.error();
        if (group->count > 0)
            records.groups.append(std::move(group).value());
    }
    return records;
}

} // namespace caretaker
