// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/history.h"
#include "runs/process.h"
#include "runs/run_task.h"
#include "settings/settings.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Runs from the lease to the record: what is written, what is left alone, and that a run is whole.
class RunTaskTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    Result<RunReport> run(const TemporaryDatabase &database, const Progress &progress = {}) const
    {
        return runTask(database.url(), m_task, {}, m_now, RunTrigger::CommandLine, progress);
    }

    /// Everything that a run may change.
    static QStringList contents(TemporaryDatabase &database)
    {
        return database.rows("SELECT * FROM jobs ORDER BY id") +
               database.rows("SELECT * FROM job_notifications ORDER BY id") +
               database.rows("SELECT * FROM caretaker_outbox") +
               database.rows("SELECT * FROM caretaker_notifications") +
               database.rows("SELECT * FROM caretaker_reminders") +
               database.rows("SELECT * FROM caretaker_changes") +
               database.rows("SELECT * FROM caretaker_runs");
    }

    static void addStaleJobs(TemporaryDatabase &database, int count)
    {
        const auto user = database.addUser();
        for (int i = 0; i < count; ++i)
            database.addJob(at("2026-01-01T00:00:00Z"), {{"assigned_to_id", user}});
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void writesRowsNotificationsOutboxAndRecord()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser({{"email", "worker@example.com"}});
        const auto job =
            database.addJob(at("2026-01-01T00:00:00Z"),
                            {{"job_number", "JOB-9"}, {"assigned_to_id", user}, {"notes", "n"}});
        const auto report = run(database);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));

        QCOMPARE(
            database.rows("SELECT id, status, updated_at, notes FROM jobs"),
            QStringList{QString("%1|CANCELLED|2026-11-22 14:30:00|n\n\nAuto-closed on 2026-11-22 "
                                "due to 325 days of inactivity (previous status: PENDING)")
                            .arg(job)});
        QCOMPARE(
            database.rows("SELECT recipient_id, job_id, notification_type, title, is_read, "
                          "created_at FROM job_notifications"),
            QStringList{QString("%1|%2|REVISION_REQUIRED|Job Auto-Closed|0|2026-11-22 14:30:00")
                            .arg(user)
                            .arg(job)});
        QCOMPARE(
            database.rows("SELECT run_id, to_address, subject, state FROM caretaker_outbox"),
            QStringList{
                QString("%1|worker@example.com|Job JOB-9 Auto-Closed|queued").arg(report->runId)});

        const auto details = readRun(database.url(), report->runId);
        QVERIFY(details);
        QCOMPARE(details->run.outcome, "succeeded");
        QCOMPARE(details->run.trigger, "command_line");
        QCOMPARE(details->run.changeCount, 1);
        QCOMPARE(details->run.options.value("days").toInt(), 90);
        QCOMPARE(details->changes.size(), 1);
        QCOMPARE(details->changes.first().fields.value("status").toArray(),
                 (QJsonArray{"PENDING", "CANCELLED"}));
        QCOMPARE(*instantFromStored(details->changes.first().updatedAtBefore),
                 at("2026-01-01T00:00:00Z"));
        QCOMPARE(details->emails.size(), 1);
    }

    void aSecondRunFindsNothing()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 3);
        QCOMPARE(run(database)->applied.plan.changes.size(), 3);
        const auto again = run(database);
        QVERIFY(again->applied.plan.isEmpty());
        QCOMPARE(readRuns(database.url())->size(), 2);
    }

    void optionsComeFromTheSettingsUnlessGiven()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-11-10T00:00:00Z"));
        QCOMPARE(planTask(database.url(), m_task, {}, m_now)->changes.size(), 0);
        QVERIFY(changeSetting(*Connection::open(database.url(), Access::ReadWrite),
                              "stale_jobs.days", "10", m_now()));
        QCOMPARE(planTask(database.url(), m_task, {}, m_now)->changes.size(), 1);
        QCOMPARE(planTask(database.url(), m_task, {{"days", 30}}, m_now)->changes.size(), 0);
    }

    void theZoneComesFromTheSettings()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QVERIFY(changeSetting(*Connection::open(database.url(), Access::ReadWrite), "timezone",
                              "Asia/Karachi", m_now()));
        QCOMPARE(planTask(database.url(), m_task, {}, m_now)->timezone, "Asia/Karachi");
    }

    void aRowThatChangedSinceItWasPlannedIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("touched")
            << "UPDATE jobs SET updated_at = '2026-11-22 14:29:00' WHERE job_number = 'B'";
        QTest::newRow("status only")
            << "UPDATE jobs SET status = 'COMPLETED' WHERE job_number = 'B'";
        QTest::newRow("notes only")
            << "UPDATE jobs SET notes = 'still wanted' WHERE job_number = 'B'";
        QTest::newRow("deleted") << "DELETE FROM jobs WHERE job_number = 'B'";
    }
    void aRowThatChangedSinceItWasPlannedIsNotOverwritten()
    {
        QFETCH(QString, change);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        for (const auto *number : {"A", "B", "C"})
            database.addJob(at("2026-01-01T00:00:00Z"),
                            {{"job_number", number}, {"assigned_to_id", user}});
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        database.execute(change);
        const auto rowB = database.rows("SELECT * FROM jobs WHERE job_number = 'B'");

        // A preview is applied exactly as it was shown, or not at all …
        const auto before = contents(database);
        const auto refused =
            applyPreview(database.url(), m_task, *plan, m_now, RunTrigger::Console, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QVERIFY(refused.error().message.contains("B"));
        QCOMPARE(contents(database), before);

        // … while a run that plans and applies in one go leaves the row and does the rest.
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto id = beginRun(
            *connection, {m_task.description().name, RunTrigger::CommandLine, "u", "h", 1, {}},
            m_now(), isProcessAlive);
        const auto applied = applyPlan(*connection, *id, *plan, OnConflict::LeaveRow, m_now(), {});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        QCOMPARE(applied->left, QStringList{"B"});
        QCOMPARE(applied->plan.changes.size(), 2);
        QCOMPARE(applied->plan.emails.size(), 2);
        QCOMPARE(applied->plan.warnings.size(), 1);
        QCOMPARE(database.rows("SELECT * FROM jobs WHERE job_number = 'B'"), rowB);
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED'").toInt(), 2);
        QCOMPARE(
            database.value("SELECT skipped_count FROM caretaker_runs WHERE id = ?", {*id}).toInt(),
            1);
    }

    void aRowIsGuardedAndKeptToTheMicrosecond()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00.123456Z"));
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        const auto touch = QStringLiteral("UPDATE jobs SET updated_at = ?");
        database.execute(touch, {"2026-01-01 00:00:00.123457"});
        const auto refused =
            applyPreview(database.url(), m_task, *plan, m_now, RunTrigger::Console, {});
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        database.execute(touch, {"2026-01-01 00:00:00.123456"});
        const auto report =
            applyPreview(database.url(), m_task, *plan, m_now, RunTrigger::Console, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));

        // What the history keeps gives the row back exactly.
        const auto change = readRun(database.url(), report->runId)->changes.first();
        QCOMPARE(
            database
                .value("SELECT count(*) FROM jobs WHERE updated_at = ?", {change.updatedAtAfter})
                .toInt(),
            1);
        database.execute(touch, {change.updatedAtBefore});
        QCOMPARE(database.rows("SELECT updated_at FROM jobs"),
                 QStringList{"2026-01-01 00:00:00.123456"});
    }

    void aPreviewOfYesterdayIsStale()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 1);
        QVERIFY(changeSetting(*Connection::open(database.url(), Access::ReadWrite), "timezone",
                              "UTC", m_now()));
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        const auto before = contents(database);
        const auto refused =
            applyPreview(database.url(), m_task, *plan, [] { return at("2026-11-23T00:00:01Z"); },
                         RunTrigger::Console, {});
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(contents(database), before);
    }

    void cancelBeforeTheCommitLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("asks");
        QTest::newRow("at the first question") << 1;
        QTest::newRow("in the middle") << 3;
        QTest::newRow("at the last, with all rows written") << 5;
    }
    void cancelBeforeTheCommitLeavesNothingBehind()
    {
        QFETCH(int, asks);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 160); // asked every 50 rows and before the commit
        const auto before = contents(database);
        int asked = 0;
        Progress progress;
        progress.isCancelled = [&] { return ++asked >= asks; };
        const auto report = run(database, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, asks);
        QCOMPARE(contents(database), before);
    }

    void progressReachesTheEnd()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 120);
        QList<qsizetype> steps;
        Progress progress;
        progress.report = [&](qsizetype done, qsizetype total) {
            QCOMPARE(total, 120);
            steps.append(done);
        };
        QVERIFY(run(database, progress));
        QCOMPARE(steps, (QList<qsizetype>{0, 50, 100, 120}));
    }

    /// Whatever statement of the transaction fails, the rows stay as they were and the run is
    /// recorded as failed.
    void anErrorRollsEverythingBack_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("when");
        QTest::newRow("second row") << "UPDATE"
                                    << "jobs"
                                    << "OLD.id = 2";
        QTest::newRow("notification") << "INSERT"
                                      << "job_notifications"
                                      << "NEW.job_id = 3";
        QTest::newRow("outbox") << "INSERT"
                                << "caretaker_outbox"
                                << "";
        QTest::newRow("recorded change") << "INSERT"
                                         << "caretaker_changes"
                                         << "NEW.row_id = 3";
        QTest::newRow("the run's notification") << "INSERT"
                                                << "caretaker_notifications"
                                                << "NEW.job_id = 3";
        QTest::newRow("run record") << "UPDATE"
                                    << "caretaker_runs"
                                    << "NEW.outcome = 'succeeded'";
    }
    void anErrorRollsEverythingBack()
    {
        QFETCH(QString, event);
        QFETCH(QString, table);
        QFETCH(QString, when);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 3);
        database.failOn(event, table, when);
        const auto rows = database.rows("SELECT * FROM jobs");
        const auto report = run(database);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Failed);
        QCOMPARE(database.rows("SELECT * FROM jobs"), rows);
        QCOMPARE(database.value("SELECT count(*) FROM job_notifications").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_changes").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_notifications").toInt(), 0);
        const auto runs = readRuns(database.url());
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().outcome, "failed");
        QVERIFY(!runs->first().error.isEmpty());
    }

    void aTaskRunsOnceAtATime()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 1);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const RunStart other{m_task.description().name,
                             RunTrigger::Console,
                             "someone",
                             currentHost(),
                             currentProcessId(),
                             {}};
        QVERIFY(beginRun(*connection, other, m_now(), isProcessAlive));
        const auto refused = run(database);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TaskBusy);
        QVERIFY(refused.error().message.contains("someone"));
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED'").toInt(), 0);
    }

    void ofManyThatAskAtOnceOneGetsTheLease()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        constexpr int count = 8;
        QSemaphore start;
        std::atomic_int held = 0, busy = 0;
        const auto ask = [&] {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            start.acquire();
            const RunStart mine{m_task.description().name,
                                RunTrigger::Schedule,
                                "u",
                                currentHost(),
                                currentProcessId(),
                                {}};
            const auto id = beginRun(*connection, mine, m_now(), isProcessAlive);
            if (id)
                ++held;
            else if (id.error().code == ErrorCode::TaskBusy)
                ++busy;
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create(ask));
            threads.back()->start();
        }
        start.release(count);
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(held, 1);
        QCOMPARE(busy, count - 1);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_runs").toInt(), 1);
    }

    void aRunWhoseProcessDiedIsMarkedAsInterrupted_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("isTakenOver");
        QTest::newRow("dead process of this machine") << currentHost() << 0 << true;
        QTest::newRow("another machine, within its lease") << "elsewhere" << 9 << false;
        QTest::newRow("another machine, after its lease") << "elsewhere" << 11 << true;
    }
    void aRunWhoseProcessDiedIsMarkedAsInterrupted()
    {
        QFETCH(QString, host);
        QFETCH(int, minutesLater);
        QFETCH(bool, isTakenOver);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QProcess ended;
        ended.start("true", {});
        QVERIFY(ended.waitForStarted());
        const auto deadProcess = ended.processId();
        QVERIFY(ended.waitForFinished());

        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const RunStart start{
            m_task.description().name, RunTrigger::Console, "u", host, deadProcess, {}};
        const auto first = beginRun(*connection, start, m_now(), isProcessAlive);
        QVERIFY(first);
        const auto later = m_now() + std::chrono::minutes(minutesLater);
        const auto report =
            runTask(database.url(), m_task, {}, [=] { return later; }, RunTrigger::CommandLine, {});
        QCOMPARE(report.isOk(), isTakenOver);
        QCOMPARE(readRun(database.url(), *first)->run.outcome,
                 isTakenOver ? "interrupted" : "running");
    }

    void aRunThatLostItsLeaseWritesNothing()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 1);
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto id =
            beginRun(*connection, {m_task.description().name, RunTrigger::Console, "u", "h", 1, {}},
                     m_now(), isProcessAlive);
        database.execute("UPDATE caretaker_runs SET outcome = 'interrupted'");
        const auto rows = database.rows("SELECT * FROM jobs");
        const auto applied = applyPlan(*connection, *id, *plan, OnConflict::LeaveRow, m_now(), {});
        QCOMPARE(applied.error().code, ErrorCode::TaskBusy);
        QCOMPARE(database.rows("SELECT * FROM jobs"), rows);
    }

    void aRunKeepsItsNotifications()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 2);
        const auto report = run(database);
        const auto kept = readRun(database.url(), report->runId)->notifications;
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().title, "Job Auto-Closed");
        QVERIFY(kept.first().job.startsWith("JOB-"));
        QVERIFY(kept.first().recipient.endsWith("@example.com"));
        QVERIFY(kept.first().isInApp);
    }

    void theFirstVersionOfOurTablesCanBeReadAndBroughtUpToDate()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database, 1);
        const auto report = run(database);
        addStaleJobs(database, 1);
        for (const auto *table :
             {"notifications", "reminders", "acknowledgements", "keep_open", "mail"})
            database.execute(QStringLiteral("DROP TABLE caretaker_%1").arg(table));
        for (const auto *column :
             {"message_id", "next_attempt_at", "tried_since", "sent_at", "last_answer",
              "lease_owner", "lease_host", "lease_process_id", "lease_until"})
            database.execute(
                QStringLiteral("ALTER TABLE caretaker_outbox DROP COLUMN %1").arg(column));
        database.execute("DROP INDEX caretaker_runs_undoes");
        database.execute("ALTER TABLE caretaker_runs DROP COLUMN undoes_run_id");
        database.execute("DELETE FROM caretaker_migrations WHERE version >= 2");
        QCOMPARE(planTask(database.url(), m_task, {}, m_now)->changes.size(), 1);
        QVERIFY(readRun(database.url(), report->runId)->notifications.isEmpty());
        QCOMPARE(run(database).error().code, ErrorCode::NotAdopted);
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(adopt(*connection, {}, m_now()));
        }
        QCOMPARE(run(database)->applied.plan.changes.size(), 1);
    }

    void aDryRunLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<TemporaryDatabase::Content>("content");
        QTest::newRow("embedded") << Content::Embedded;
        QTest::newRow("web application, never adopted") << Content::WebApplication;
        QTest::newRow("adopted") << Content::Adopted;
    }
    void aDryRunLeavesTheFileAsItWas()
    {
        QFETCH(TemporaryDatabase::Content, content);
        TemporaryDatabase database(content, currentBackend());
        const auto before = database.bytes();
        QVERIFY(planTask(database.url(), m_task, {}, m_now));
        QCOMPARE(database.bytes(), before);
    }

    void aRunNeedsAnAdoptedDatabase()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        const auto refused = run(database);
        QCOMPARE(refused.error().code, ErrorCode::NotAdopted);
        QVERIFY(refused.error().message.contains("database adopt"));
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(RunTaskTest)
#include "tst_run_task.moc"
