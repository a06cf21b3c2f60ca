// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"
#include "database/transaction.h"
#include "stores/moment_store.h"
#include "stores/schedule_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// Schedules, and the claims on their moments: who gets one, who takes it over, what ends it.
class MomentStoreTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    using Claim = std::optional<MomentClaim>;

    static constexpr auto task = "send_daily_summary";
    const Instant m_moment = at("2026-11-22T09:00:00Z");
    const Instant m_now = at("2026-11-22T09:00:01Z");
    const Claimant m_mine{"here", 1}, m_other{"here", 2}, m_elsewhere{"elsewhere", 3};

    static bool allAlive(qint64) { return true; }
    static bool allDead(qint64) { return false; }

    static Connection open(const TemporaryDatabase &database)
    {
        return expectOk(Connection::open(database.url(), Access::ReadWrite));
    }

    Claim claim(const Connection &connection, const Claimant &claimant, Instant now,
                IsAlive isAlive = allAlive) const
    {
        return expectOk(claimMoment(connection, task, m_moment, claimant, "note", now, isAlive));
    }

    qint64 begin(const Connection &connection, const Claim &claim, Instant now) const
    {
        return expectOk(beginRun(
            connection, {task, RunTrigger::Schedule, "u", "here", 1, {}, claim}, now, allAlive));
    }

    /// The result of a run, as applyPlan() records it.
    Status finish(const Connection &connection, qint64 id) const
    {
        auto transaction = expectOk(Transaction::begin(connection, Transaction::Kind::Write));
        Run run;
        run.id = id;
        run.finishedAt = run.asOf = m_now;
        if (auto finished = finishRun(connection, run); !finished)
            return finished;
        return transaction.commit();
    }

    static QStringList moments(const TemporaryDatabase &database)
    {
        return database.rows("SELECT task, moment, state, run_id FROM caretaker_moments "
                             "ORDER BY task, moment");
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aScheduleIsKept()
    {
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const auto connection = open(database);
        QVERIFY(expectOk(storedSchedules(connection)).isEmpty());
        QCOMPARE(expectOk(schedulesSince(connection)), at("2026-01-01T00:00:00Z"));
        const auto moment = at("2026-11-22T09:00:00.123456Z");
        StoredSchedule schedule{task, "0 9 * * *", true, moment, moment, "u@h"};
        expectOk(storeSchedule(connection, schedule));
        schedule.expression = "0 10 * * *";
        schedule.isEnabled = false;
        expectOk(storeSchedule(connection, schedule));
        const auto stored = expectOk(storedSchedules(connection));
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.value(task).expression, "0 10 * * *");
        QVERIFY(!stored.value(task).isEnabled);
        QCOMPARE(stored.value(task).since, moment);
        QCOMPARE(stored.value(task).updatedBy, "u@h");
    }

    void aDatabaseThatWasNeverAdoptedHasNone()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto connection = open(database);
        QVERIFY(expectOk(storedSchedules(connection)).isEmpty());
        QVERIFY(!expectOk(schedulesSince(connection)));
        QVERIFY(expectOk(lastMoments(connection, m_now)).isEmpty());
        QCOMPARE(storeSchedule(connection, {}).error().code, ErrorCode::NotAdopted);
    }

    void oneGetsAMoment()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto mine = claim(connection, m_mine, m_now);
        QVERIFY(mine);
        QVERIFY(mine->takenFrom.isEmpty());
        QVERIFY(!claim(connection, m_other, m_now));
        QVERIFY(!claim(connection, m_mine, m_now)); // not even the same process twice
        const auto found = expectOk(findMoment(connection, task, m_moment));
        QCOMPARE(found->token, mine->token);
        QCOMPARE(found->note, "note");
        QCOMPARE(found->leaseUntil, m_now + momentLease);
    }

    void ofManyThatAskAtOnceOneGetsIt_data()
    {
        QTest::addColumn<bool>("isAbandoned");
        QTest::newRow("a new one") << false;
        QTest::newRow("one to take over") << true;
    }
    void ofManyThatAskAtOnceOneGetsIt()
    {
        QFETCH(bool, isAbandoned);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        if (isAbandoned)
            QVERIFY(claim(open(database), m_elsewhere, m_now - momentLease));
        constexpr int count = 8;
        QSemaphore start;
        std::atomic_int got = 0, none = 0;
        const auto ask = [&] {
            const auto connection = open(database);
            start.acquire();
            if (claim(connection, m_mine, m_now))
                ++got;
            else
                ++none;
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create(ask));
            threads.back()->start();
        }
        start.release(count);
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60000));
        QCOMPARE(got, 1);
        QCOMPARE(none, count - 1);
    }

    void anAbandonedOneIsTakenOver_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isAlive");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<bool>("isTakenOver");
        QTest::newRow("a live process of this machine") << "here" << true << 1 << false;
        QTest::newRow("a dead process of this machine") << "here" << false << 0 << true;
        QTest::newRow("another machine within its lease") << "elsewhere" << false << 14 << false;
        QTest::newRow("another machine after its lease") << "elsewhere" << false << 15 << true;
        QTest::newRow("a live process after its lease") << "here" << true << 15 << true;
    }
    void anAbandonedOneIsTakenOver()
    {
        QFETCH(QString, host);
        QFETCH(bool, isAlive);
        QFETCH(int, minutesLater);
        QFETCH(bool, isTakenOver);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto first = claim(connection, {host, 7}, m_now);
        const auto later = m_now + std::chrono::minutes(minutesLater);
        const auto alive = isAlive ? allAlive : allDead;
        QCOMPARE(expectOk(abandonedMoments(connection, "here", later, alive)).size(),
                 isTakenOver ? 1 : 0);
        const auto second = claim(connection, m_mine, later, alive);
        QCOMPARE(second.has_value(), isTakenOver);
        if (!second)
            return;
        QCOMPARE(second->takenFrom, "process 7 on " + host);
        // The first has lost it for good.
        expectOk(releaseMoment(connection, *first));
        QCOMPARE(moments(database).size(), 1);
        const auto late = beginRun(
            connection, {task, RunTrigger::Schedule, "u", host, 7, {}, first}, later, allAlive);
        QCOMPARE(late.error().code, ErrorCode::TaskBusy);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
    }

    void whatIsOverIsNotTakenAgain_data()
    {
        QTest::addColumn<MomentState>("state");
        for (const auto state :
             {MomentState::Done, MomentState::Failed, MomentState::Skipped, MomentState::Waiting})
            QTest::addRow("%s", qPrintable(toStored(state))) << state;
    }
    void whatIsOverIsNotTakenAgain()
    {
        QFETCH(MomentState, state);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto mine = claim(connection, m_mine, m_now);
        database.execute("UPDATE caretaker_moments SET state = ?", {toStored(state)});
        QVERIFY(!claim(connection, m_other, m_now + 24h, allDead));
        expectOk(releaseMoment(connection, *mine));
        QCOMPARE(moments(database).size(), 1);
        QCOMPARE(expectOk(lastSettledMoments(connection, m_now)).value(task), m_moment);
    }

    void oneThatIsGivenBackIsFree()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        expectOk(releaseMoment(connection, *claim(connection, m_mine, m_now)));
        QVERIFY(claim(connection, m_other, m_now));
    }

    void aSkippedOneDoesNotPushAsideOneThatIsTaken()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        QVERIFY(claim(connection, m_mine, m_now));
        expectOk(skipMoment(connection, task, m_moment, m_other, "missed", m_now));
        expectOk(skipMoment(connection, task, m_moment + 24h, m_other, "missed", m_now));
        QCOMPARE(moments(database),
                 (QStringList{"send_daily_summary|2026-11-22 09:00:00|claimed|",
                              "send_daily_summary|2026-11-23 09:00:00|skipped|"}));
    }

    void aRunMarksItsMomentAsDone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto id = begin(connection, claim(connection, m_mine, m_now), m_now);
        QCOMPARE(moments(database),
                 QStringList{QString("send_daily_summary|2026-11-22 09:00:00|claimed|%1").arg(id)});
        expectOk(finish(connection, id));
        QCOMPARE(moments(database),
                 QStringList{QString("send_daily_summary|2026-11-22 09:00:00|done|%1").arg(id)});
        QCOMPARE(expectOk(findRun(connection, id))->scheduledFor, m_moment);
    }

    void aRunThatFailsMarksItAsFailed()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto id = begin(connection, claim(connection, m_mine, m_now), m_now);
        expectOk(failRun(connection, id, "no", {}, {{{}, "a@example.com", {}, "s", "b"}}, m_now));
        QCOMPARE(moments(database),
                 QStringList{QString("send_daily_summary|2026-11-22 09:00:00|failed|%1").arg(id)});
        QCOMPARE(database.rows("SELECT run_id, recipient_id, to_address FROM caretaker_outbox"),
                 QStringList{QString("%1||a@example.com").arg(id)});
    }

    void aRunThatWasDiscardedLeavesItClaimed()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto mine = claim(connection, m_mine, m_now);
        expectOk(discardRun(connection, begin(connection, mine, m_now)));
        QCOMPARE(moments(database), QStringList{"send_daily_summary|2026-11-22 09:00:00|claimed|"});
        expectOk(releaseMoment(connection, *mine));
        QVERIFY(moments(database).isEmpty());
    }

    void aRunWhoseMomentWasLostChangesNothing_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::newRow("taken over") << "UPDATE caretaker_moments SET token = 'x', run_id = NULL";
        QTest::newRow("closed") << "UPDATE caretaker_moments SET state = 'failed'";
        QTest::newRow("gone") << "DELETE FROM caretaker_moments";
    }
    void aRunWhoseMomentWasLostChangesNothing()
    {
        QFETCH(QString, loss);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto id = begin(connection, claim(connection, m_mine, m_now), m_now);
        database.execute(loss);
        QCOMPARE(finish(connection, id).error().code, ErrorCode::TaskBusy);
        QCOMPARE(database.value("SELECT outcome FROM caretaker_runs").toString(), "running");
    }

    void aRunThatIsHeldWaitsInPlaceOfOlderOnes()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        const auto hold = [&](Instant moment) {
            const auto taken =
                expectOk(claimMoment(connection, task, moment, m_mine, {}, m_now, allAlive));
            Run run;
            run.id = begin(connection, taken, m_now);
            run.finishedAt = run.asOf = m_now;
            run.changeCount = 7;
            expectOk(holdRun(connection, run, {}, {{1, "a@example.com", {}, "s", "b"}}, m_now));
            return run.id;
        };
        const auto first = hold(m_moment), second = hold(m_moment + 24h);
        QCOMPARE(database.rows("SELECT id, outcome, change_count FROM caretaker_runs ORDER BY id"),
                 (QStringList{QString("%1|rejected|7").arg(first),
                              QString("%1|needs_approval|7").arg(second)}));
        QCOMPARE(database.rows("SELECT state FROM caretaker_moments ORDER BY moment"),
                 (QStringList{"skipped", "waiting"}));
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox").toInt(), 2);

        QVERIFY(expectOk(decideRun(connection, second, RunOutcome::Approved, "yes", m_now)));
        QVERIFY(!expectOk(decideRun(connection, second, RunOutcome::Rejected, "no", m_now)));
        QCOMPARE(database.rows("SELECT state FROM caretaker_moments ORDER BY moment"),
                 (QStringList{"skipped", "done"}));
        QCOMPARE(expectOk(logOf(connection, second)).last().message, "yes");
    }

    void aRunByCommandOrScheduleEndsTheWait_data()
    {
        QTest::addColumn<RunTrigger>("trigger");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("command") << RunTrigger::CommandLine << "approved";
        QTest::newRow("schedule") << RunTrigger::Schedule << "rejected";
        QTest::newRow("console, perhaps in part") << RunTrigger::Console << "needs_approval";
    }
    void aRunByCommandOrScheduleEndsTheWait()
    {
        QFETCH(RunTrigger, trigger);
        QFETCH(QString, outcome);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        Run waiting;
        waiting.id = begin(connection, claim(connection, m_mine, m_now), m_now);
        waiting.finishedAt = waiting.asOf = m_now;
        expectOk(holdRun(connection, waiting, {}, {}, m_now));
        const auto id =
            expectOk(beginRun(connection, {task, trigger, "u", "here", 1, {}}, m_now, allAlive));
        expectOk(finish(connection, id));
        QCOMPARE(expectOk(findRun(connection, waiting.id))->outcome, outcome);
    }

    void momentsOfTheFutureDoNotCountAsTheLast()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        for (const auto moment : {m_moment, m_moment + 24h})
            expectOk(skipMoment(connection, task, moment, m_mine, {}, m_now));
        QCOMPARE(expectOk(lastSettledMoments(connection, m_now)).value(task), m_moment);
        QCOMPARE(expectOk(lastMoments(connection, m_now)).value(task).at, m_moment);
        QCOMPARE(expectOk(lastMoments(connection, m_now + 24h)).value(task).at, m_moment + 24h);
    }

    void oldOnesAreForgottenButForTheNewest()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        for (const auto days : {-4, -3, -2, 30})
            expectOk(skipMoment(connection, task, m_moment + days * 24h, m_mine, {}, m_now));
        expectOk(claimMoment(connection, task, m_moment - 5 * 24h, m_mine, {}, m_now, allAlive));
        QCOMPARE(expectOk(forgetMomentsBefore(connection, m_now, m_now)), 2);
        QCOMPARE(database.rows("SELECT moment, state FROM caretaker_moments ORDER BY moment"),
                 (QStringList{"2026-11-17 09:00:00|claimed", "2026-11-20 09:00:00|skipped",
                              "2026-12-22 09:00:00|skipped"}));
    }

    void anAbandonedOneCanBeClosedUnlessItWasTakenOver()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = open(database);
        QVERIFY(claim(connection, m_other, m_now));
        const auto old = expectOk(findMoment(connection, task, m_moment));
        QVERIFY(claim(connection, m_mine, m_now, allDead));
        expectOk(failAbandonedMoment(connection, *old, "interrupted"));
        QCOMPARE(expectOk(findMoment(connection, task, m_moment))->state, MomentState::Claimed);
        const auto mine = expectOk(findMoment(connection, task, m_moment));
        expectOk(failAbandonedMoment(connection, *mine, "interrupted"));
        QCOMPARE(expectOk(findMoment(connection, task, m_moment))->state, MomentState::Failed);
    }
};

QTEST_GUILESS_MAIN(MomentStoreTest)
#include "tst_moment_store.moc"
