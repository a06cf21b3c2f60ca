// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "runs/approval.h"
#include "runs/history.h"
#include "runs/process.h"
#include "schedule/round.h"
#include "schedule/schedules.h"
#include "schedules.h"
#include "settings/settings.h"
#include "stores/moment_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// Runs that nobody watches: what they do at their limit, whom they tell, and who gets a moment
/// that several ask for.
class ScheduledRunsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const QString m_name = m_task.description().name;
    const Instant m_moment = at("2026-11-22T02:00:00Z"); // a Sunday, by the default schedule
    const TimeSource m_now = [] { return at("2026-11-22T02:00:10Z"); };

    static constexpr qint64 deadProcess = 0x7ffffffe; // above any process id of Linux

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        expectOk(changeSettings(database.url(), {{key, value}}, at("2026-11-01T00:00:00Z")));
    }

    /// With stale jobs and an administrator, in UTC, and only this task's schedule on.
    std::unique_ptr<TemporaryDatabase> databaseWith(int staleJobs) const
    {
        auto database = std::make_unique<TemporaryDatabase>(Content::Embedded, currentBackend());
        set(*database, "timezone", "UTC");
        setSchedules(*database, {{m_name, m_task.description().schedule}}, "2026-11-21T00:00:00Z");
        for (int i = 0; i < staleJobs; ++i)
            database->addJob(at("2026-01-01T00:00:00Z"));
        return database;
    }

    MomentClaim claim(const TemporaryDatabase &database) const
    {
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        return expectOk(claimMoment(connection, m_name, m_moment,
                                    {currentHost(), currentProcessId()}, {}, m_now(),
                                    isProcessAlive))
            .value();
    }

    Result<ScheduledRun> run(const TemporaryDatabase &database, const QString &note = {},
                             const Progress &progress = {}) const
    {
        return runScheduled(database.url(), m_task, claim(database), note, m_now, progress);
    }

    Result<RunReport> runFromCron(const TemporaryDatabase &database) const
    {
        return runFromCommandLine(database.url(), m_task, {}, m_now, {});
    }

    static int closed(TemporaryDatabase &database)
    {
        return database.value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED'").toInt();
    }

    static QString state(TemporaryDatabase &database)
    {
        return database.rows("SELECT state FROM caretaker_moments").join(',');
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aRunWithinTheLimitIsDone()
    {
        const auto database = databaseWith(3);
        set(*database, "runs.max_changes", "3");
        const auto done = expectOk(run(*database, "Late by an hour."));
        QCOMPARE(done.outcome, RunOutcome::Succeeded);
        QCOMPARE(done.moment, m_moment);
        QCOMPARE(done.message, "Found 3 stale jobs");
        QCOMPARE(closed(*database), 3);
        QCOMPARE(state(*database), "done");
        const auto details = expectOk(readRun(database->url(), done.runId));
        QCOMPARE(details.run.scheduledFor, m_moment);
        QCOMPARE(details.run.trigger, "schedule");
        QCOMPARE(details.log.at(1).message, "Late by an hour.");
        QCOMPARE(details.log.at(1).level, LogLevel::Warning);
    }

    void aRunOverTheLimitChangesNothingAndWaits()
    {
        const auto database = databaseWith(4);
        database->execute("UPDATE users SET email = 'boss@example.com' WHERE id = 1");
        database->addUser({{"role", "ADMIN"}, {"email", "gone@example.com"}, {"is_active", false}});
        set(*database, "runs.max_changes", "3");
        const auto waiting = expectOk(run(*database));
        QCOMPARE(waiting.outcome, RunOutcome::NeedsApproval);
        QCOMPARE(closed(*database), 0);
        QCOMPARE(state(*database), "waiting");
        const auto details = expectOk(readRun(database->url(), waiting.runId));
        QCOMPARE(details.run.outcome, "needs_approval");
        QCOMPARE(details.run.changeCount, 4);
        QCOMPARE(details.run.summary, QStringList{"Found 4 stale jobs"});
        QVERIFY(details.run.finishedAt);
        QVERIFY(details.changes.isEmpty());
        QCOMPARE(details.emails.size(), 1); // about the wait, not about the jobs
        QCOMPARE(details.emails.first().to, "boss@example.com");
        QCOMPARE(details.emails.first().subject, "Caretaker: auto_close_stale_jobs needs approval");
        QVERIFY(
            details.emails.first().body.contains("would change 4 rows, more than the limit of 3"));
        QVERIFY(details.emails.first().body.contains("Found 4 stale jobs"));
        QVERIFY(details.log.last().message.contains("needs approval"));
    }

    void aPersonWhoStartsARunHasNoLimit()
    {
        const auto database = databaseWith(4);
        set(*database, "runs.max_changes", "3");
        QCOMPARE(expectOk(runTask(database->url(), m_task, {}, m_now, RunTrigger::CommandLine, {}))
                     .outcome,
                 RunOutcome::Succeeded);
        QCOMPARE(closed(*database), 4);
    }

    void aWaitingRunIsApprovedByAFreshPreview()
    {
        const auto database = databaseWith(4);
        set(*database, "runs.max_changes", "3");
        const auto waiting = expectOk(run(*database));
        database->addJob(at("2026-01-01T00:00:00Z"));
        const auto plan = expectOk(planTask(database->url(), m_task, {}, m_now));
        const auto report = expectOk(
            approveRun(database->url(), waiting.runId, plan, m_now, RunTrigger::Console, {}));
        QCOMPARE(closed(*database), 5);
        QCOMPARE(state(*database), "done");
        const auto details = expectOk(readRun(database->url(), waiting.runId));
        QCOMPARE(details.run.outcome, "approved");
        QVERIFY(details.log.last().message.contains(QString("run %1").arg(report.runId)));
        const auto again =
            approveRun(database->url(), waiting.runId, plan, m_now, RunTrigger::Console, {});
        QVERIFY(again.error().message.contains("does not wait"));
        QVERIFY(!rejectRun(database->url(), waiting.runId, m_now()));
    }

    void aStalePreviewApprovesNothing()
    {
        const auto database = databaseWith(4);
        set(*database, "runs.max_changes", "3");
        const auto waiting = expectOk(run(*database));
        const auto plan = expectOk(planTask(database->url(), m_task, {}, m_now));
        database->execute("UPDATE jobs SET status = 'COMPLETED' WHERE id = 1");
        const auto refused =
            approveRun(database->url(), waiting.runId, plan, m_now, RunTrigger::Console, {});
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(closed(*database), 0);
        QCOMPARE(expectOk(readRun(database->url(), waiting.runId)).run.outcome, "needs_approval");
    }

    void aWaitingRunIsRejected()
    {
        const auto database = databaseWith(4);
        set(*database, "runs.max_changes", "3");
        const auto waiting = expectOk(run(*database));
        expectOk(rejectRun(database->url(), waiting.runId, m_now()));
        QCOMPARE(expectOk(readRun(database->url(), waiting.runId)).run.outcome, "rejected");
        QCOMPARE(state(*database), "skipped");
        QCOMPARE(closed(*database), 0);
    }

    void aFailedRunIsToldOnce()
    {
        const auto database = databaseWith(2);
        set(*database, "alerts.email", "ops@example.com,night@example.com");
        database->failOn("UPDATE", "jobs");
        const auto failed = expectOk(run(*database));
        QCOMPARE(failed.outcome, RunOutcome::Failed);
        QVERIFY(!failed.message.isEmpty());
        QCOMPARE(state(*database), "failed");
        const auto details = expectOk(readRun(database->url(), failed.runId));
        QCOMPARE(details.run.outcome, "failed");
        QCOMPARE(details.emails.size(), 2);
        QCOMPARE(details.emails.at(0).to, "ops@example.com");
        QCOMPARE(details.emails.at(1).to, "night@example.com");
        QCOMPARE(details.emails.at(0).subject, "Caretaker: auto_close_stale_jobs failed");
        QVERIFY(details.emails.at(0).body.contains("due on 22 Nov 2026 at 02:00 (UTC)"));
        QVERIFY(details.emails.at(0).body.contains(failed.message));
        // The next rounds leave the moment alone.
        const auto round = runRound(database->url(), m_now, {m_now()}, {});
        QVERIFY(!round.problem);
        QVERIFY(round.ended.isEmpty());
        QCOMPARE(database->value("SELECT count(*) FROM caretaker_outbox").toInt(), 2);
    }

    void aPersonsFailedRunIsNotMailed()
    {
        const auto database = databaseWith(2);
        database->failOn("UPDATE", "jobs");
        QVERIFY(!runTask(database->url(), m_task, {}, m_now, RunTrigger::CommandLine, {}));
        QCOMPARE(database->value("SELECT count(*) FROM caretaker_outbox").toInt(), 0);
    }

    void aRunThatLeavesNoRecordGivesItsMomentBack_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::newRow("cancelled") << false;
        QTest::newRow("busy") << true;
    }
    void aRunThatLeavesNoRecordGivesItsMomentBack()
    {
        QFETCH(bool, isBusy);
        const auto database = databaseWith(2);
        if (isBusy)
            expectOk(
                beginRun(expectOk(Connection::open(database->url(), Access::ReadWrite)),
                         {m_name, RunTrigger::Console, "u", currentHost(), currentProcessId(), {}},
                         m_now(), isProcessAlive));
        Progress progress;
        progress.isCancelled = [] { return true; };
        const auto round = runRound(database->url(), m_now, {m_now()}, {progress});
        QVERIFY(!round.problem);
        QVERIFY(round.ended.isEmpty());
        QVERIFY(round.unreleased.isEmpty());
        QCOMPARE(state(*database), QString());
        QCOMPARE(closed(*database), 0);
    }

    void aMomentThatCannotBeGivenBackIsInTheNextRound()
    {
        const auto database = databaseWith(2);
        database->failOn("DELETE", "caretaker_moments", "OLD.state = 'claimed'");
        Progress cancelled;
        cancelled.isCancelled = [] { return true; };
        const auto first = runRound(database->url(), m_now, {m_now()}, {cancelled});
        QCOMPARE(first.unreleased.size(), 1);
        QCOMPARE(state(*database), "claimed");

        RoundStart next{m_now()};
        next.unreleased = first.unreleased;
        const auto second = runRound(database->url(), m_now, next, {});
        QVERIFY(second.ended.isEmpty());
        QCOMPARE(second.unreleased.size(), 1);

        database->execute(database->url().kind() == DatabaseUrl::Kind::Sqlite
                              ? "DROP TRIGGER obstacle"
                              : "DROP TRIGGER obstacle ON caretaker_moments");
        const auto third = runRound(database->url(), m_now, next, {});
        QVERIFY(third.unreleased.isEmpty());
        QCOMPARE(third.ended.size(), 1);
        QCOMPARE(third.ended.first().outcome, RunOutcome::Succeeded);
        QCOMPARE(closed(*database), 2);
        QCOMPARE(state(*database), "done");
    }

    void aMomentIsTakenOverFromADeadProcess()
    {
        const auto database = databaseWith(2);
        const auto connection = expectOk(Connection::open(database->url(), Access::ReadWrite));
        const auto dead =
            expectOk(claimMoment(connection, m_name, m_moment, {currentHost(), deadProcess}, {},
                                 m_moment, isProcessAlive));
        const auto first = expectOk(beginRun(
            connection, {m_name, RunTrigger::Schedule, "u", currentHost(), deadProcess, {}, dead},
            m_moment, [](qint64) { return true; }));
        const auto round = runRound(database->url(), m_now, {m_now()}, {});
        QVERIFY(!round.problem);
        QCOMPARE(round.ended.size(), 1);
        QCOMPARE(round.ended.first().outcome, RunOutcome::Succeeded);
        QCOMPARE(closed(*database), 2);
        QCOMPARE(state(*database), "done");
        QCOMPARE(expectOk(readRun(database->url(), first)).run.outcome, "interrupted");
        const auto log = expectOk(readRun(database->url(), round.ended.first().runId)).log;
        QVERIFY2(
            log.at(1).message.startsWith(QString("Taken over from process %1").arg(deadProcess)),
            qPrintable(log.at(1).message));
    }

    void aCronLineInTheSameMinuteSharesTheMoment()
    {
        const auto database = databaseWith(2);
        const auto report = expectOk(runFromCron(*database));
        QCOMPARE(closed(*database), 2);
        QCOMPARE(state(*database), "done");
        const auto shown = expectOk(readRun(database->url(), report.runId)).run;
        QCOMPARE(shown.scheduledFor, m_moment);
        QCOMPARE(shown.trigger, "command_line");

        const auto round = runRound(database->url(), m_now, {m_now()}, {});
        QVERIFY(round.ended.isEmpty());
        const auto again = runFromCron(*database);
        QCOMPARE(again.error().code, ErrorCode::TaskBusy);
        QVERIFY(again.error().message.contains("2026-11-22T02:00:00Z"));
        QVERIFY(again.error().message.contains(QString("run %1").arg(report.runId)));
        QCOMPARE(expectOk(readRuns(database->url())).size(), 1);
    }

    void aCronLineFindsTheMomentTaken_data()
    {
        QTest::addColumn<MomentState>("state");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("under way") << MomentState::Claimed << true;
        QTest::newRow("done") << MomentState::Done << true;
        QTest::newRow("waiting") << MomentState::Waiting << true;
        QTest::newRow("failed: another try") << MomentState::Failed << false;
        QTest::newRow("skipped: a run of its own") << MomentState::Skipped << false;
    }
    void aCronLineFindsTheMomentTaken()
    {
        QFETCH(MomentState, state);
        QFETCH(bool, isRefused);
        const auto database = databaseWith(2);
        claim(*database);
        database->execute("UPDATE caretaker_moments SET state = ?", {toStored(state)});
        const auto report = runFromCron(*database);
        QCOMPARE(!report, isRefused);
        if (isRefused)
            QCOMPARE(report.error().code, ErrorCode::TaskBusy);
        QCOMPARE(closed(*database), isRefused ? 0 : 2);
    }

    void aCommandIsARunOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("in another minute") << QByteArray("2026-11-22T02:01:00Z") << true;
        QTest::newRow("with the schedule off") << QByteArray("2026-11-22T02:00:10Z") << false;
    }
    void aCommandIsARunOfItsOwn()
    {
        QFETCH(QByteArray, now);
        QFETCH(bool, isOn);
        const auto database = databaseWith(2);
        expectOk(enableSchedule(database->url(), m_name, isOn, at("2026-11-21T00:00:00Z")));
        const auto time = [&] { return at(now.constData()); };
        for (int i = 0; i < 2; ++i)
            expectOk(runFromCommandLine(database->url(), m_task, {}, time, {}));
        QCOMPARE(state(*database), QString());
    }

    void schedulesOfAnEmbeddedDatabaseAreOnAndOthersOff()
    {
        TemporaryDatabase embedded(Content::Embedded), adopted(Content::Adopted, currentBackend());
        for (const auto &schedule : expectOk(readSchedules(embedded.url(), m_now())).tasks) {
            QVERIFY(schedule.isEnabled);
            QVERIFY(schedule.isDefault);
            QVERIFY(schedule.next > m_now());
            QVERIFY(!schedule.sentence.isEmpty());
        }
        for (const auto &schedule : expectOk(readSchedules(adopted.url(), m_now())).tasks) {
            QVERIFY(!schedule.isEnabled);
            QVERIFY(!schedule.next);
        }
    }

    void aScheduleIsChanged()
    {
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const auto scheduleOf = [&] {
            return expectOk(readSchedules(database.url(), m_now())).tasks.last();
        };
        expectOk(setSchedule(database.url(), m_name, "@daily", m_now()));
        QCOMPARE(scheduleOf().expression, "0 0 * * *");
        QVERIFY(!scheduleOf().isEnabled);
        expectOk(enableSchedule(database.url(), m_name, true, m_now()));
        QVERIFY(scheduleOf().isEnabled);
        QVERIFY(!scheduleOf().isDefault);
        const auto rows = database.rows("SELECT * FROM caretaker_schedules");
        expectOk(enableSchedule(database.url(), m_name, true, m_now() + 1h));
        expectOk(setSchedule(database.url(), m_name, "0 0 * * *", m_now() + 1h));
        QCOMPARE(database.rows("SELECT * FROM caretaker_schedules"), rows);
        QCOMPARE(setSchedule(database.url(), m_name, "61 * * * *", m_now()).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(setSchedule(database.url(), "no_task", "@daily", m_now()).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(database.rows("SELECT * FROM caretaker_schedules"), rows);
    }

    void aScheduleThatCannotBeReadIsNeverDue()
    {
        const auto database = databaseWith(2);
        database->execute("UPDATE caretaker_schedules SET expression = '\x1b[2J' WHERE task = ?",
                          {m_name});
        const auto schedule = expectOk(readSchedules(database->url(), m_now())).tasks.last();
        QVERIFY(!schedule.next);
        QVERIFY(schedule.sentence.isEmpty());
        QVERIFY(!runRound(database->url(), m_now, {m_now()}, {}).problem);
        QCOMPARE(state(*database), QString());
    }
};

QTEST_GUILESS_MAIN(ScheduledRunsTest)
#include "tst_scheduled_runs.moc"
