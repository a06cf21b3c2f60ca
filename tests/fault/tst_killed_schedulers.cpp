// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/housekeeping.h"
#include "schedules.h"
#include "settings/settings.h"
#include "shared_clock.h"
#include "temporary_database.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// Four real schedulers on one database, one of which is killed now and then at whatever it is
/// doing. CARETAKER_FAULT_MOMENTS says over how many moments; CARETAKER_FAULT_SEED repeats the
/// choices of a run.
class KilledSchedulersTest : public QObject
{
    Q_OBJECT

    static constexpr auto task = "send_daily_summary"; // one e-mail to the one administrator

    using Processes = std::vector<std::unique_ptr<QProcess>>;

    static std::unique_ptr<QProcess> started(const TemporaryDatabase &database)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(SCHEDULER_BINARY, {database.url().text(), database.filePath("clock")});
        if (!process->waitForStarted(60000))
            qFatal("%s could not be started", SCHEDULER_BINARY);
        return process;
    }

    /// Kills one of them and starts another in its place.
    static void kill(Processes &processes, size_t index, const TemporaryDatabase &database)
    {
        processes[index]->kill();
        processes[index]->waitForFinished(-1); // else it would be a zombie, which counts as alive
        processes[index] = started(database);
    }

    /// The one that has the moment, as soon as one has; nothing where its run is over by then.
    static std::optional<size_t> claimant(const Processes &processes, TemporaryDatabase &database,
                                          Instant moment)
    {
        while (!isOver(database, moment)) {
            const auto id = database.value("SELECT process_id FROM caretaker_moments "
                                           "WHERE moment = ? AND state = 'claimed'",
                                           {toStored(moment)});
            for (size_t i = 0; i < processes.size(); ++i) {
                if (id.isValid() && processes[i]->processId() == id.toLongLong())
                    return i;
            }
        }
        return {};
    }

    /// Who has the moment and what became of it, for the message of a failure.
    static QByteArray story(TemporaryDatabase &database, Instant moment)
    {
        const auto claim =
            database.value("SELECT state || ' by process ' || process_id || ', run ' "
                           "|| coalesce(run_id, 0) || ', until ' || lease_until "
                           "FROM caretaker_moments WHERE moment = ?",
                           {toStored(moment)});
        return toIso(moment).toUtf8() + " is not over: " +
               (claim.isValid() ? claim.toString().toUtf8() : "nobody has taken it");
    }

    static int number(const char *variable, int fallback)
    {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable)
                                                   : fallback;
    }

    static bool isOver(TemporaryDatabase &database, Instant moment)
    {
        return database
                   .value("SELECT count(*) FROM caretaker_moments WHERE moment = ? "
                          "AND state <> 'claimed'",
                          {toStored(moment)})
                   .toInt() == 1;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyMomentRunsOnceOrIsReported()
    {
        const auto count = number("CARETAKER_FAULT_MOMENTS", 12);
        const auto seed =
            number("CARETAKER_FAULT_SEED", int(QRandomGenerator::global()->bounded(1000000)));
        qInfo("%d moments, CARETAKER_FAULT_SEED=%d", count, seed);
        QRandomGenerator random{quint32(seed)};

        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto start = at("2026-11-22T00:00:30Z");
        expectOk(changeSettings(database.url(), {{"timezone", "UTC"}, {"runs.keep_days", "36500"}},
                                start));
        setSchedules(database, {{task, "* * * * *"}}, "2026-11-22T00:00:30Z");
        SharedClock clock(database.filePath("clock"));
        clock.set(start);
        Processes processes;
        for (int i = 0; i < 4; ++i)
            processes.push_back(started(database));

        int kills = 0;
        auto moment = at("2026-11-22T00:00:00Z");
        for (int i = 0; i < count; ++i) {
            moment += 1min;
            clock.set(moment + 1s);
            if (random.bounded(100) < 60) {
                auto victim = size_t(random.bounded(int(processes.size())));
                if (random.bounded(2) == 0)
                    victim = claimant(processes, database, moment).value_or(victim);
                else
                    QTest::qWait(random.bounded(60)); // into whatever it may be doing
                kill(processes, victim, database);
                ++kills;
            }
            if (i + 1 < count &&
                random.bounded(100) < 15) // the next moment comes while this one is under way
                continue;
            QTRY_VERIFY2_WITH_TIMEOUT(isOver(database, moment), story(database, moment).constData(),
                                      120000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(
            database.value("SELECT count(*) FROM caretaker_moments WHERE state = 'claimed'")
                .toInt(),
            0, 120000);
        for (const auto &process : processes) {
            process->kill();
            process->waitForFinished(-1);
        }
        expectOk(tidyHistory(database.url(), [&] { return clock.now(); }));

        const auto one = [&](const QString &sql) { return database.value(sql).toInt(); };
        const auto done = one("SELECT count(*) FROM caretaker_moments WHERE state = 'done'");
        const auto reported = one("SELECT count(*) FROM caretaker_moments WHERE state = 'failed' "
                                  "AND note LIKE 'Interrupted:%'");
        const auto others = one("SELECT count(*) FROM caretaker_moments") - done - reported;
        qInfo("%d kills: %d moments done, %d reported as interrupted, %d runs interrupted", kills,
              done, reported,
              one("SELECT count(*) FROM caretaker_runs WHERE outcome = 'interrupted'"));
        QCOMPARE(others, 0);
        QVERIFY(done + reported <= count);
        // Those that a later moment came before: it says so in its run's log.
        QCOMPARE(done, one("SELECT count(DISTINCT scheduled_for) FROM caretaker_runs "
                           "WHERE outcome = 'succeeded'"));
        QCOMPARE(done, one("SELECT count(*) FROM caretaker_runs WHERE outcome = 'succeeded'"));
        QCOMPARE(done, one("SELECT count(*) FROM caretaker_outbox"));
        QCOMPARE(one("SELECT count(*) FROM caretaker_runs "
                     "WHERE outcome NOT IN ('succeeded', 'interrupted')"),
                 0);
    }
};

QTEST_GUILESS_MAIN(KilledSchedulersTest)
#include "tst_killed_schedulers.moc"
