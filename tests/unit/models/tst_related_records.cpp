// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/related_records.h"
#include "shown_table.h"
#include "tables/tables.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What belongs to a job, a document, a payout.
class RelatedRecordsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    std::unique_ptr<TemporaryDatabase> m_database;
    qint64 m_job = 0;
    qint64 m_other = 0;
    qint64 m_document = 0;
    qint64 m_request = 0;
    qint64 m_payout = 0;

    [[nodiscard]] RelatedRecords related(const char *table, qint64 id, int limit = 10) const
    {
        return expectOk(readRelatedRecords(m_database->url(), QLatin1String(table), id, limit));
    }

    /// "kind: keys", for comparing.
    static QStringList summary(const RelatedRecords &records)
    {
        static const QMap<RelatedKind, QString> names{{RelatedKind::Jobs, "jobs"},
                                                      {RelatedKind::Documents, "documents"},
                                                      {RelatedKind::PayoutRequests, "requests"},
                                                      {RelatedKind::ReadyPayouts, "ready"},
                                                      {RelatedKind::Payouts, "payouts"},
                                                      {RelatedKind::Notifications, "notifications"},
                                                      {RelatedKind::Runs, "runs"}};
        QStringList lines;
        for (const auto &group : records.groups) {
            QStringList keys;
            for (const auto &record : group.records)
                keys.append(record.key);
            lines.append(names.value(group.kind) + ": " + keys.join(", "));
        }
        return lines;
    }

    qint64 addRun(const char *table, qint64 row)
    {
        const auto run =
            m_database->insert("caretaker_runs", {{"task", "auto_close_stale_jobs"},
                                                  {"started_from", "schedule"},
                                                  {"started_by", "u@h"},
                                                  {"host", "h"},
                                                  {"process_id", 1},
                                                  {"lease_until", "2026-11-02 00:10:00"},
                                                  {"started_at", "2026-11-02 00:00:00"},
                                                  {"options", "{}"},
                                                  {"outcome", "succeeded"}});
        m_database->insert("caretaker_changes", {{"run_id", run},
                                                 {"table_name", table},
                                                 {"row_id", row},
                                                 {"row_key", "k"},
                                                 {"label", "l"},
                                                 {"reason", "r"},
                                                 {"fields", "{}"},
                                                 {"updated_at_before", ""},
                                                 {"updated_at_after", ""}});
        return run;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void init()
    {
        m_database = std::make_unique<TemporaryDatabase>(Content::Embedded, currentBackend());
        auto &database = *m_database;
        const auto contractor =
            database.addContractor({{"first_name", "Ada"}, {"last_name", "Lovelace"}});
        const auto stranger = database.addContractor();
        const auto ada =
            database.value("SELECT user_id FROM contractors WHERE id = ?", {contractor});
        m_job = database.addJob(at("2026-01-01T00:00:00Z"),
                                {{"job_number", "JOB-1"}, {"assigned_to_id", ada}});
        m_other = database.addJob(at("2026-01-02T00:00:00Z"), {{"job_number", "JOB-2"}});
        database.insert("job_assignments", {{"status", "ACCEPTED"},
                                            {"assigned_at", "2026-01-01 00:00:00"},
                                            {"contractor_id", stranger},
                                            {"job_id", m_other}});
        database.addDocument(contractor, {}, {{"document_name", "no end"}});
        m_document = database.addDocument(contractor, "2026-12-01", {{"document_name", "late"}});
        database.addDocument(contractor, "2026-11-01", {{"document_name", "soon"}});
        database.addDocument(stranger, "2026-11-01", {{"document_name", "stranger's"}});
        m_request = database.addPayoutRequest(contractor, {{"request_number", "REQ-1"}});
        database.insert("job_payout_eligibility", {{"amount", "10.50"},
                                                   {"status", "READY"},
                                                   {"created_at", "2026-01-03 00:00:00"},
                                                   {"contractor_id", contractor},
                                                   {"job_id", m_job}});
        const auto addPayout = [&](const char *number, qint64 of, QVariant job, QVariant paid) {
            return database.insert("payouts", {{"payout_number", number},
                                               {"amount", "99.00"},
                                               {"status", "PENDING"},
                                               {"paid_date", paid},
                                               {"contractor_id", of},
                                               {"job_id", job}});
        };
        m_payout = addPayout("PAY-1", contractor, m_job, "2026-02-01");
        addPayout("PAY-2", contractor, m_job, QVariant());
        addPayout("PAY-3", contractor, QVariant(), "2026-03-01");
        const auto notify = [&](const QVariant &job, const char *title) {
            database.insert("job_notifications", {{"recipient_id", ada},
                                                  {"notification_type", "REVISION_REQUIRED"},
                                                  {"title", title},
                                                  {"message", "m"},
                                                  {"is_read", false},
                                                  {"job_id", job},
                                                  {"created_at", "2026-01-04 00:00:00"}});
        };
        notify(m_job, "about the job");
        notify(QVariant(), "about a document");
        addRun("jobs", m_other);
    }
    void cleanup() { m_database.reset(); }

    void ofAJob()
    {
        const auto run = addRun("jobs", m_job);
        const auto records = related("jobs", m_job);
        QCOMPARE(records.job, "JOB-1");
        QCOMPARE(records.contractors.size(), 1);
        QCOMPARE(summary(records),
                 (QStringList{"documents: soon, late, no end", "requests: REQ-1", "ready: JOB-1",
                              "payouts: PAY-1, PAY-2", "notifications: about the job",
                              "runs: " + QString::number(run)}));
        QCOMPARE(records.groups.at(2).records.first().amount.toDouble(), 10.5);
        QCOMPARE(records.groups.at(0).records.first().date, "2026-11-01");
        QCOMPARE(records.groups.at(4).records.first().title, "Ada Lovelace");
        QCOMPARE(records.groups.at(5).records.first().title, "auto_close_stale_jobs");
    }

    void ofAJobThatIsAssignedToAContractor()
    {
        const auto records = related("jobs", m_other);
        QCOMPARE(records.groups.first().kind, RelatedKind::Documents);
        QCOMPARE(records.groups.first().records.first().key, "stranger's");
    }

    void ofADocument()
    {
        const auto records = related("compliance_data", m_document);
        QCOMPARE(summary(records),
                 (QStringList{"jobs: JOB-1", "documents: soon, no end", "requests: REQ-1",
                              "ready: JOB-1", "payouts: PAY-3, PAY-1, PAY-2",
                              "notifications: about a document, about the job"}));
        QCOMPARE(records.person, "Ada Lovelace");
        QVERIFY(records.job.isEmpty());
    }

    void theTableShowsTheJobsOfAContractor()
    {
        m_database->execute("UPDATE contractors SET company_name = 'O''Ada Ltd' WHERE id = (SELECT "
                            "contractor_id FROM compliance_data WHERE id = ?)",
                            {m_document});
        for (const auto id : {m_job, m_other}) {
            const auto of = id == m_job ? related("compliance_data", m_document)
                                        : related("jobs", m_other); // is assigned to a stranger
            ShownTable table(*m_database, jobsTable());
            table.model().setFilter("contractor", of.contractors.first());
            table.read();
            QCOMPARE(table.texts(table.column("Job")),
                     QStringList{id == m_job ? "JOB-1" : "JOB-2"});
        }
    }

    void ofAPayoutRequest()
    {
        const auto records = related("payout_requests", m_request);
        QVERIFY(!summary(records).join(u' ').contains("REQ-1"));
        QCOMPARE(summary(records).at(1), "documents: soon, late, no end");
    }

    void ofAPayout()
    {
        const auto records = related("payouts", m_payout);
        QCOMPARE(records.job, "JOB-1");
        QCOMPARE(summary(records),
                 (QStringList{"jobs: JOB-1", "documents: soon, late, no end", "requests: REQ-1",
                              "ready: JOB-1", "payouts: PAY-2", "notifications: about the job"}));
    }

    void tellsHowManyThereAreBeyondTheLimit()
    {
        const auto documents = related("jobs", m_job, 2).groups.first();
        QCOMPARE(documents.records.size(), 2);
        QCOMPARE(documents.count, 3);
    }

    void ofARowThatIsGoneThereIsNothing()
    {
        for (const auto *table :
             {"jobs", "compliance_data", "payout_requests", "job_payout_eligibility", "payouts"}) {
            const auto records = related(table, 987654321);
            QVERIFY2(summary(records).filter("documents").isEmpty(), table);
            QVERIFY(records.contractors.isEmpty());
        }
    }

    void aRunThatWasUndoneSaysSo()
    {
        const auto first = addRun("jobs", m_job);
        const auto undo = addRun("jobs", m_job);
        m_database->execute("UPDATE caretaker_runs SET undoes_run_id = ? WHERE id = ?",
                            {first, undo});
        const auto runs = related("jobs", m_job).groups.last();
        QCOMPARE(runs.kind, RelatedKind::Runs);
        QCOMPARE(runs.records.value(0).status, "succeeded");
        QCOMPARE(runs.records.value(1).status, "undone");
    }

    void aDatabaseThatWasNeverAdoptedHasNoRuns()
    {
        if (currentBackend() == Backend::Postgres)
            QSKIP("the same query");
        TemporaryDatabase database(Content::WebApplication);
        const auto id = database.value("SELECT min(job_id) FROM job_assignments").toLongLong();
        const auto records = expectOk(readRelatedRecords(database.url(), "jobs", id, 5));
        QVERIFY(!records.contractors.isEmpty());
        QVERIFY(summary(records).filter("runs").isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelatedRecordsTest)
#include "tst_related_records.moc"
