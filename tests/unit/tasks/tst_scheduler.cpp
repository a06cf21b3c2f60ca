// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"
#include "runs/history.h"
#include "runs/process.h"
#include "runs/run_task.h"
#include "schedule/scheduler.h"
#include "schedule/schedules.h"
#include "schedules.h"
#include "settings/settings.h"
#include "stores/moment_store.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;
using namespace std::chrono;

namespace {

/// The two clocks and the alarm of a scheduler, moved by hand.
class FakeTime
{
public:
    explicit FakeTime(const char *now) : m_wall(at(now).time_since_epoch().count()) {}

    [[nodiscard]] Instant now() const { return Instant(microseconds(m_wall.load())); }
    [[nodiscard]] SchedulerTime source()
    {
        return {[this] { return now(); }, [this] { return milliseconds(m_steady.load()); },
                [this](milliseconds wait) {
                    ++rounds;
                    armed = wait;
                    onArmed();
                }};
    }

    /// Time passes.
    void pass(microseconds time)
    {
        m_wall += time.count();
        m_steady += duration_cast<milliseconds>(time).count();
    }

    /// The clock on the wall is changed, or the machine sleeps.
    void jump(microseconds time) { m_wall += time.count(); }

    int rounds = 0; ///< that have ended with another appointment
    milliseconds armed{};
    std::function<void()> onArmed = [] {};

private:
    std::atomic<qint64> m_wall;
    std::atomic<qint64> m_steady = 1000000;
};

constexpr auto sweeping = "auto_close_stale_jobs";
constexpr auto summary = "send_daily_summary";

} // namespace

/// A scheduler over days of sleep, changed clocks and edits, in no time.
class SchedulerTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        expectOk(changeSettings(database.url(), {{key, value}}, at("2026-11-01T00:00:00Z")));
    }

    /// A database in UTC in which only these tasks are due, from 20 November 2026.
    static std::unique_ptr<TemporaryDatabase> databaseWith(const QString &expression,
                                                           const QStringList &tasks = {sweeping})
    {
        auto database = std::make_unique<TemporaryDatabase>(Content::Embedded, currentBackend());
        set(*database, "timezone", "UTC");
        QMap<QString, QString> expressions;
        for (const auto &task : tasks)
            expressions.insert(task, expression);
        setSchedules(*database, expressions);
        return database;
    }

    /// Waits for the round that `action` causes to end.
    template<typename Action>
    static void round(FakeTime &time, Action action)
    {
        const auto before = time.rounds;
        QEventLoop loop; // QTRY_VERIFY looks only now and then, and there are many rounds
        time.onArmed = [&] { loop.quit(); };
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        action();
        if (time.rounds == before)
            loop.exec();
        time.onArmed = [] {};
        QVERIFY(time.rounds > before);
    }

    static void start(FakeTime &time, Scheduler &scheduler)
    {
        round(time, [&] { scheduler.start(); });
    }

    /// Time passes, and the alarm goes off whenever it was set for.
    static void pass(FakeTime &time, Scheduler &scheduler, microseconds span)
    {
        while (span >= time.armed) {
            span -= time.armed;
            time.pass(time.armed);
            round(time, [&] { scheduler.tick(); });
        }
        time.pass(span);
        time.armed -= duration_cast<milliseconds>(span);
    }

    /// Each run as `moment outcome`.
    static QStringList runs(const TemporaryDatabase &database)
    {
        QStringList lines;
        for (const auto &run : expectOk(readRuns(database.url())))
            lines.prepend(QString("%1 %2").arg(run.scheduledFor ? toIso(*run.scheduledFor) : "-",
                                               run.outcome));
        return lines;
    }

    static QStringList warnings(const TemporaryDatabase &database, qint64 run)
    {
        QStringList lines;
        for (const auto &entry : expectOk(readRun(database.url(), run)).log) {
            if (entry.level == LogLevel::Warning)
                lines.append(entry.message);
        }
        return lines;
    }

    static QStringList moments(const TemporaryDatabase &database)
    {
        return database.rows("SELECT moment, state FROM caretaker_moments ORDER BY moment");
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void whatAnotherProgramHasChangedIsNoticedWithinAMinute()
    {
        const auto database = databaseWith("0 9 23 11 *");
        FakeTime time("2026-11-23T08:00:00Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        pass(time, scheduler, 180s); // nothing happens meanwhile
        expectOk(setSchedule(database->url(), sweeping, "30 9 23 11 *", time.now()));
        pass(time, scheduler, 60s);
        QCOMPARE(scheduler.next(), at("2026-11-23T09:30:00Z"));
    }

    void runsATaskAtItsMoment()
    {
        const auto database = databaseWith("0 9 23 11 *");
        FakeTime time("2026-11-23T08:57:30Z");
        Scheduler scheduler(database->url(), time.source());
        QSignalSpy ended(&scheduler, &Scheduler::runEnded);
        start(time, scheduler);
        QCOMPARE(scheduler.next(), at("2026-11-23T09:00:00Z"));
        QCOMPARE(time.armed, milliseconds(Scheduler::longestWait)); // never longer
        pass(time, scheduler, 149s);
        QCOMPARE(runs(*database), QStringList());
        pass(time, scheduler, 1s);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T09:00:00Z succeeded"});
        QCOMPARE(warnings(*database, 1), QStringList());
        QCOMPARE(moments(*database), QStringList{"2026-11-23 09:00:00|done"});
        QCOMPARE(expectOk(readRun(database->url(), 1)).run.trigger, "schedule");
        pass(time, scheduler, 180s);
        QCOMPARE(runs(*database).size(), 1);
        QCOMPARE(ended.size(), 1);
        const auto run = ended.first().first().value<ScheduledRun>();
        QCOMPARE(run.task, sweeping);
        QCOMPARE(run.outcome, RunOutcome::Succeeded);
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
    }

    void sleepOverMomentsIsMadeUpForOnce_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("foundBy");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("note");
        const QStringList one{"2026-11-20T09:00:00Z succeeded"};
        QTest::newRow("over none") << 30 << QByteArray("tick") << QStringList() << "";
        QTest::newRow("over one") << 600 << QByteArray("tick") << one
                                  << "Late by 9 h 1 min: it was due on 20 Nov 2026 at 09:00 (UTC), "
                                     "but the computer was asleep, or its clock was put forward.";
        QTest::newRow("over one, and told")
            << 600 << QByteArray("wake") << one << "Late by 9 h 1 min";
        QTest::newRow("over one, then schedules are read anew")
            << 600 << QByteArray("reread") << one << "Late by 9 h 1 min";
        QTest::newRow("over many")
            << 7 * 24 * 60 << QByteArray("tick") << QStringList{"2026-11-26T09:00:00Z succeeded"}
            << "Earlier moments that were missed as well: 6.";
    }
    void sleepOverMomentsIsMadeUpForOnce()
    {
        QFETCH(int, minutes);
        QFETCH(QByteArray, foundBy);
        QFETCH(QStringList, expected);
        QFETCH(QString, note);
        const auto database = databaseWith("0 9 * * *");
        FakeTime time("2026-11-20T08:00:30Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        time.jump(std::chrono::minutes(minutes)); // the other clock stands still
        round(time, [&] { QMetaObject::invokeMethod(&scheduler, foundBy.constData()); });
        // The network may not be there yet.
        QCOMPARE(runs(*database), QStringList());
        QCOMPARE(time.armed, 30s);
        pass(time, scheduler, 29s);
        QCOMPARE(runs(*database), QStringList());
        pass(time, scheduler, 1s);
        QCOMPARE(runs(*database), expected);
        if (!expected.isEmpty())
            QVERIFY2(warnings(*database, 1).join(' ').contains(note),
                     qPrintable(warnings(*database, 1).join(' ')));
        pass(time, scheduler, 3min);
        QCOMPARE(runs(*database), expected);
    }

    void whatWasMissedWhileNothingRanIsMadeUpForAtTheStart()
    {
        const auto database = databaseWith("0 9 * * *");
        FakeTime time("2026-11-23T12:00:00Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T09:00:00Z succeeded"});
        QCOMPARE(warnings(*database, 1),
                 QStringList{"Late by 3 h 0 min: it was due on 23 Nov 2026 at 09:00 (UTC), but no "
                             "scheduler was running. Earlier moments that were missed as well: "
                             "3."});
    }

    void missedMomentsAreSkipped_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("by policy") << "schedule.catch_up"
                                   << "skip";
        QTest::newRow("missed too long ago") << "schedule.catch_up_hours"
                                             << "2";
    }
    void missedMomentsAreSkipped()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto database = databaseWith("0 9 * * *");
        set(*database, key, value);
        FakeTime time("2026-11-23T12:00:00Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QCOMPARE(runs(*database), QStringList());
        QCOMPARE(moments(*database), QStringList{"2026-11-23 09:00:00|skipped"});
        QVERIFY(database->value("SELECT note FROM caretaker_moments")
                    .toString()
                    .startsWith("Late by 3 h 0 min"));
        time.pass(20h + 59min);
        round(time, [&] { scheduler.tick(); });
        pass(time, scheduler, 90s);
        QCOMPARE(runs(*database), QStringList{"2026-11-24T09:00:00Z succeeded"});
    }

    void nothingIsRunWhilePaused()
    {
        const auto database = databaseWith("0 9 * * *");
        database->execute(
            "INSERT INTO caretaker_moments (task, moment, state, token, host, process_id, "
            "lease_until, claimed_at) VALUES ('auto_close_stale_jobs', '2026-11-22 09:00:00', "
            "'done', '', '', 0, '2026-11-22 09:00:00', '2026-11-22 09:00:00')");
        set(*database, "schedule.paused_until", "2026-11-23T09:02:00Z");
        FakeTime time("2026-11-23T08:59:30Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QCOMPARE(scheduler.state(), SchedulerState::Paused);
        QCOMPARE(scheduler.pausedUntil(), at("2026-11-23T09:02:00Z"));
        pass(time, scheduler, 149s);
        QCOMPARE(runs(*database), QStringList());
        pass(time, scheduler, 1s);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T09:00:00Z succeeded"});
        QVERIFY(warnings(*database, 1).first().contains("scheduling was paused"));
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
    }

    void aClockThatIsChangedNeitherLosesNorRepeatsAMoment_data()
    {
        QTest::addColumn<qint64>("seconds"); // from 10:00:30, after 10:00 was run
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QStringList>("then");
        const QStringList eleven{"2026-11-20T11:00:00Z succeeded"};
        const QByteArray day = "2026-11-20T11:02:00Z";
        QTest::newRow("a minute forward") << qint64(60) << day << eleven;
        QTest::newRow("an hour forward") << qint64(3600) << day << eleven;
        QTest::newRow("a year forward") << qint64(365 * 86400) << QByteArray("2027-11-20T10:02:00Z")
                                        << QStringList{"2027-11-20T10:00:00Z succeeded"};
        QTest::newRow("a minute back") << qint64(-60) << day << eleven;
        QTest::newRow("an hour back") << qint64(-3600) << day << eleven;
        QTest::newRow("a year back")
            << qint64(-365 * 86400) << QByteArray("2025-11-20T11:02:00Z")
            << QStringList{"2025-11-20T10:00:00Z succeeded", "2025-11-20T11:00:00Z succeeded"};
    }
    void aClockThatIsChangedNeitherLosesNorRepeatsAMoment()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, until);
        QFETCH(QStringList, then);
        const auto database = databaseWith("0 10,11 * * *");
        set(*database, "runs.keep_days", "36500");
        FakeTime time("2026-11-20T09:59:00Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        pass(time, scheduler, 90s);
        QCOMPARE(runs(*database), QStringList{"2026-11-20T10:00:00Z succeeded"});
        time.jump(std::chrono::seconds(seconds));
        round(time, [&] { scheduler.clockChanged(); });
        pass(time, scheduler, 31s);
        if (const auto rest = at(until.constData()) - time.now() - 4min; rest > 0s) {
            time.pass(rest); // in one step, which is quicker
            round(time, [&] { scheduler.tick(); });
        }
        pass(time, scheduler, at(until.constData()) - time.now());
        QCOMPARE(runs(*database), QStringList{"2026-11-20T10:00:00Z succeeded"} + then);
    }

    void aZoneThatIsChangedWhileItRunsCountsAtOnce()
    {
        const auto database = databaseWith("0 9 23 11 *");
        FakeTime time("2026-11-23T08:59:00Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        set(*database, "timezone", "America/New_York");
        round(time, [&] { scheduler.reread(); });
        QCOMPARE(scheduler.next(), at("2026-11-23T14:00:00Z"));
        pass(time, scheduler, 3min);
        QCOMPARE(runs(*database), QStringList());
        time.pass(4h + 57min);
        round(time, [&] { scheduler.tick(); });
        pass(time, scheduler, 2min);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T14:00:00Z succeeded"});
        set(*database, "timezone", "UTC");
        round(time, [&] { scheduler.reread(); });
        QCOMPARE(runs(*database).size(), 1);
    }

    void aScheduleMayBeEditedInTheVerySecond_data()
    {
        QTest::addColumn<QByteArray>("editedAt");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("expected");
        const QStringList nine{"2026-11-23T09:00:00Z succeeded"};
        const QStringList next{"2026-11-23T09:01:00Z succeeded"};
        QTest::newRow("just before, to the same moment")
            << QByteArray("2026-11-23T08:59:59.9Z") << "0 9 * 11 *" << nine;
        QTest::newRow("just after, to the next minute")
            << QByteArray("2026-11-23T09:00:00.2Z") << "1 9 23 11 *" << next;
        QTest::newRow("just after, to what it was") // then nothing has changed
            << QByteArray("2026-11-23T09:00:00.2Z") << "0 9 23 NOV *" << nine;
    }
    void aScheduleMayBeEditedInTheVerySecond()
    {
        QFETCH(QByteArray, editedAt);
        QFETCH(QString, expression);
        QFETCH(QStringList, expected);
        const auto database = databaseWith("0 9 23 11 *");
        FakeTime time("2026-11-23T08:59:30Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        time.pass(at(editedAt.constData()) - time.now());
        expectOk(setSchedule(database->url(), sweeping, expression, time.now()));
        round(time, [&] { scheduler.reread(); });
        pass(time, scheduler, 90s);
        QCOMPARE(runs(*database), expected);
    }

    void twoThatAreDueAtOnceQueueUp()
    {
        const auto database = databaseWith("0 9 23 11 *", {sweeping, summary});
        FakeTime time("2026-11-23T08:59:30Z");
        Scheduler scheduler(database->url(), time.source());
        QStringList running;
        connect(&scheduler, &Scheduler::stateChanged, this, [&] {
            if (scheduler.state() == SchedulerState::Running)
                running.append(scheduler.runningTask());
        });
        start(time, scheduler);
        pass(time, scheduler, 30s);
        QCOMPARE(running, (QStringList{summary, sweeping}));
        QCOMPARE(runs(*database),
                 (QStringList{"2026-11-23T09:00:00Z succeeded", "2026-11-23T09:00:00Z succeeded"}));
    }

    void aTaskThatIsBusyIsTriedAgain()
    {
        const auto database = databaseWith("0 9 23 11 *");
        const auto connection = expectOk(Connection::open(database->url(), Access::ReadWrite));
        FakeTime time("2026-11-23T08:59:30Z");
        const auto other = expectOk(beginRun(
            connection, {sweeping, RunTrigger::Console, "u", currentHost(), currentProcessId(), {}},
            time.now(), isProcessAlive));
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        pass(time, scheduler, 60s);
        QCOMPARE(moments(*database), QStringList());
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
        expectOk(discardRun(connection, other));
        pass(time, scheduler, 2min);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T09:00:00Z succeeded"});
    }

    void severalShareTheMoments()
    {
        const auto database = databaseWith("*/2 * * * *");
        FakeTime time("2026-11-23T09:01:30Z");
        Scheduler first(database->url(), time.source()), second(database->url(), time.source());
        QSignalSpy ended(&first, &Scheduler::runEnded), endedToo(&second, &Scheduler::runEnded);
        for (int i = 0; i < 5; ++i) {
            const auto before = time.rounds;
            first.start();
            second.start();
            first.tick();
            second.tick();
            QTRY_VERIFY_WITH_TIMEOUT(time.rounds >= before + 2, 60000);
            time.pass(2min);
        }
        const auto found = runs(*database);
        QCOMPARE(found.size(), 5);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 5);
        QCOMPARE(ended.size() + endedToo.size(), 5);
    }

    void whatDiedOverAMomentIsReportedOnceALaterOneIsDue()
    {
        const auto database = databaseWith("0 9 * * *");
        const auto connection = expectOk(Connection::open(database->url(), Access::ReadWrite));
        const auto yesterday = at("2026-11-22T09:00:00Z");
        const qint64 deadProcess = 0x7ffffffe;
        const auto claim =
            expectOk(claimMoment(connection, sweeping, yesterday, {currentHost(), deadProcess}, {},
                                 yesterday, isProcessAlive));
        expectOk(
            beginRun(connection,
                     {sweeping, RunTrigger::Schedule, "u", currentHost(), deadProcess, {}, claim},
                     yesterday, [](qint64) { return true; }));
        FakeTime time("2026-11-23T09:00:01Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QCOMPARE(moments(*database),
                 (QStringList{"2026-11-22 09:00:00|failed", "2026-11-23 09:00:00|done"}));
        QCOMPARE(runs(*database), (QStringList{"2026-11-22T09:00:00Z interrupted",
                                               "2026-11-23T09:00:00Z succeeded"}));
    }

    void aFailedRunAsksForAttentionUntilOneGoesWell()
    {
        const auto database = databaseWith("*/2 * * * *");
        database->failOn("UPDATE", "caretaker_runs", "NEW.outcome = 'succeeded'");
        FakeTime time("2026-11-23T09:00:01Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QCOMPARE(runs(*database), QStringList{"2026-11-23T09:00:00Z failed"});
        QCOMPARE(scheduler.state(), SchedulerState::Attention);
        QVERIFY2(scheduler.problem().contains(sweeping), qPrintable(scheduler.problem()));
        pass(time, scheduler, 1min);
        QCOMPARE(runs(*database).size(), 1); // not again before its next time
        QCOMPARE(scheduler.state(), SchedulerState::Attention);
        database->execute(currentBackend() == Backend::Sqlite
                              ? "DROP TRIGGER obstacle"
                              : "DROP TRIGGER obstacle ON caretaker_runs");
        pass(time, scheduler, 1min);
        QCOMPARE(runs(*database).size(), 2);
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
    }

    void whatNeedsAPersonIsKnownAfterARestart_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::newRow("failed") << "Run 1 of auto_close_stale_jobs failed: no";
        QTest::newRow("interrupted") << "Run 1 of auto_close_stale_jobs failed: no";
        QTest::newRow("needs_approval") << "Run 1 of auto_close_stale_jobs needs approval.";
        QTest::newRow("no run") << "auto_close_stale_jobs has missed its last moment. Interrupted.";
        QTest::newRow("rejected") << "";
        QTest::newRow("succeeded") << "";
    }
    void whatNeedsAPersonIsKnownAfterARestart()
    {
        QFETCH(QString, problem);
        const auto database = databaseWith("0 9 23 11 *");
        const auto outcome = QString::fromLatin1(QTest::currentDataTag());
        const bool hasRun = outcome != "no run";
        if (hasRun)
            database->insert("caretaker_runs", {{"task", sweeping},
                                                {"started_from", "schedule"},
                                                {"started_by", "u@h"},
                                                {"started_at", "2026-11-23 09:00:01"},
                                                {"host", "h"},
                                                {"lease_until", "2026-11-23 09:10:00"},
                                                {"process_id", 1},
                                                {"timezone", "UTC"},
                                                {"options", "{}"},
                                                {"summary", "[]"},
                                                {"warnings", "[]"},
                                                {"outcome", outcome},
                                                {"error", "no"}});
        database->execute(
            "INSERT INTO caretaker_moments (task, moment, state, token, host, process_id, "
            "lease_until, claimed_at, note) VALUES (?, '2026-11-23 09:00:00', ?, '', '', 0, "
            "'2026-11-23 09:00:00', '2026-11-23 09:00:00', 'Interrupted.')",
            {sweeping, hasRun ? "done" : "failed"});
        FakeTime time("2026-11-23T10:00:00Z");
        Scheduler scheduler(database->url(), time.source());
        QSignalSpy ended(&scheduler, &Scheduler::runEnded);
        start(time, scheduler);
        QCOMPARE(scheduler.problem(), problem);
        QCOMPARE(scheduler.state(),
                 problem.isEmpty() ? SchedulerState::Idle : SchedulerState::Attention);
        QCOMPARE(ended.size(), 0); // nobody is told twice

        // Where a person sees to it, it is over.
        expectOk(runTask(database->url(), *findTask(QString(sweeping)), {},
                         [&] { return time.now(); }, RunTrigger::Console, {}));
        round(time, [&] { scheduler.reread(); });
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
    }

    void aDatabaseThatCannotBeUsedIsToldAndTriedAgain()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        FakeTime time("2026-11-23T09:00:01Z");
        Scheduler scheduler(database.url(), time.source());
        start(time, scheduler);
        QCOMPARE(scheduler.state(), SchedulerState::Attention);
        QVERIFY(scheduler.problem().contains("database adopt"));
        QCOMPARE(time.armed, milliseconds(Scheduler::longestWait));
        expectOk(
            adopt(expectOk(Connection::open(database.url(), Access::ReadWrite)), {}, time.now()));
        pass(time, scheduler, 1min);
        QCOMPARE(scheduler.state(), SchedulerState::Idle);
        QVERIFY(!scheduler.next()); // the web application's cron jobs may still be there
    }

    void stoppingWaitsForTheRunUnderWay_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("to its end") << false;
        QTest::newRow("or cancels it") << true;
    }
    void stoppingWaitsForTheRunUnderWay()
    {
        QFETCH(bool, isCancelled);
        const auto database = databaseWith("0 9 23 11 *", {sweeping, summary});
        FakeTime time("2026-11-23T09:00:01Z");
        Scheduler scheduler(database->url(), time.source());
        QSignalSpy stopped(&scheduler, &Scheduler::stopped);
        connect(&scheduler, &Scheduler::stateChanged, this, [&] {
            if (scheduler.state() == SchedulerState::Running)
                scheduler.stop(isCancelled ? Scheduler::Ending::Cancel : Scheduler::Ending::Finish);
        });
        scheduler.start();
        QVERIFY(stopped.wait(60000));
        const auto ended = runs(*database);
        QVERIFY(ended.size() <= 2); // the second may have begun by then
        for (const auto &run : ended)
            QCOMPARE(run, "2026-11-23T09:00:00Z succeeded");
        QCOMPARE(moments(*database).size(), ended.size()); // nothing is left half-way
        QCOMPARE(moments(*database).filter("claimed").size(), 0);
        QCOMPARE(time.rounds, 0);
        scheduler.tick();
        scheduler.wake();
        QCOMPARE(scheduler.runningTask(), QString());
    }

    void oneThatIsIdleStopsAtOnce()
    {
        const auto database = databaseWith("0 9 23 11 *");
        FakeTime time("2026-11-22T09:00:01Z");
        Scheduler scheduler(database->url(), time.source());
        QSignalSpy stopped(&scheduler, &Scheduler::stopped);
        start(time, scheduler);
        scheduler.stop(Scheduler::Ending::Finish);
        QVERIFY(stopped.wait(60000));
        QCOMPARE(stopped.size(), 1);
    }

    void otherServicesAreTold_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::addColumn<QString>("request");
        QTest::newRow("a ping where it went well") << false << "GET /ping ";
        QTest::newRow("the webhook where it failed") << true << "POST /hook ";
    }
    void otherServicesAreTold()
    {
        QFETCH(bool, fails);
        QFETCH(QString, request);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
                received += socket->readAll();
                const auto isWhole = received.startsWith("GET") ? received.endsWith("\r\n\r\n")
                                                                : received.endsWith('}');
                if (isWhole)
                    socket->write("HTTP/1.1 204 No Content\r\n\r\n");
            });
        });
        const auto database = databaseWith("0 9 23 11 *");
        const auto base = QString("http://127.0.0.1:%1").arg(server.serverPort());
        set(*database, "alerts.ping_url", base + "/ping");
        set(*database, "alerts.webhook_url", base + "/hook");
        if (fails)
            database->failOn("UPDATE", "caretaker_runs", "NEW.outcome = 'succeeded'");
        FakeTime time("2026-11-23T09:00:01Z");
        Scheduler scheduler(database->url(), time.source());
        start(time, scheduler);
        QSignalSpy stopped(&scheduler, &Scheduler::stopped);
        scheduler.stop(Scheduler::Ending::Finish); // which waits for the answer
        QVERIFY(stopped.wait(60000));
        QVERIFY2(received.startsWith(request.toUtf8()), received.constData());
        if (!fails)
            return;
        const auto body =
            QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(body["task"].toString(), sweeping);
        QCOMPARE(body["outcome"].toString(), "failed");
        QCOMPARE(body["run"].toInt(), 1);
        QCOMPARE(body["scheduled_for"].toString(), "2026-11-23T09:00:00Z");
        QVERIFY(!body["message"].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
