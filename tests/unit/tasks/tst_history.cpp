// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "runs/history.h"
#include "runs/housekeeping.h"
#include "runs/process.h"
#include "runs/run_task.h"
#include "settings/settings.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What is kept of a run, how long, and what becomes of runs whose program has died.
class HistoryTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    static constexpr qint64 deadProcess = 0x7ffffffe; // above any process id of Linux

    Result<RunReport> run(const TemporaryDatabase &database) const
    {
        return runTask(database.url(), m_task, {}, m_now, RunTrigger::CommandLine, {});
    }

    static QStringList linesOf(const QList<LogEntry> &log)
    {
        QStringList lines;
        for (const auto &entry : log)
            lines.append(toStored(entry.level) + ": " + entry.message);
        return lines;
    }

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        expectOk(changeSetting(connection, key, value, at("2026-11-22T14:00:00Z")));
    }

    /// A run that is over, with a change, a notification, a line of log and an e-mail in `state`.
    static qint64 addRun(TemporaryDatabase &database, const QString &finishedAt,
                         const QString &state)
    {
        const auto id = database.insert("caretaker_runs", {{"task", "auto_close_stale_jobs"},
                                                           {"started_from", "console"},
                                                           {"started_by", "u@h"},
                                                           {"host", "h"},
                                                           {"process_id", 1},
                                                           {"lease_until", finishedAt},
                                                           {"started_at", finishedAt},
                                                           {"finished_at", finishedAt},
                                                           {"options", "{}"},
                                                           {"outcome", "succeeded"}});
        database.insert("caretaker_changes", {{"run_id", id},
                                              {"table_name", "jobs"},
                                              {"row_id", 1},
                                              {"row_key", "JOB-1"},
                                              {"label", "l"},
                                              {"reason", "r"},
                                              {"fields", "{}"},
                                              {"updated_at_before", ""},
                                              {"updated_at_after", ""}});
        database.insert("caretaker_notifications", {{"run_id", id},
                                                    {"recipient_id", 1},
                                                    {"type", "t"},
                                                    {"title", "t"},
                                                    {"message", "m"},
                                                    {"in_app", true},
                                                    {"created_at", finishedAt}});
        database.insert(
            "caretaker_run_log",
            {{"run_id", id}, {"at", finishedAt}, {"level", "info"}, {"message", "done"}});
        database.insert("caretaker_outbox", {{"run_id", id},
                                             {"to_address", "a@example.com"},
                                             {"to_name", ""},
                                             {"subject", state},
                                             {"body", "b"},
                                             {"state", state},
                                             {"created_at", finishedAt},
                                             {"updated_at", finishedAt}});
        return id;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aRunSaysWhatItDoes()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser({{"email", "not an address"}});
        database.addJob(at("2026-01-01T00:00:00Z"),
                        {{"job_number", "JOB-9"}, {"assigned_to_id", user}});
        set(database, "timezone", "UTC");
        const auto report = expectOk(run(database));
        const auto log = linesOf(readRun(database.url(), report.runId)->log);
        QCOMPARE(log.value(0), "info: Started: Inactive for more than 90 days, time zone UTC");
        QCOMPARE(log.value(1), "info: Found 1 stale jobs");
        QVERIFY2(log.value(2).startsWith("warning: "), qPrintable(log.join('\n')));
        QCOMPARE(log.value(3), "info: 1 rows changed, 0 left alone, 1 notifications, 0 e-mails put "
                               "into the outbox");
        QCOMPARE(log.size(), 4);
    }

    void theLevelSaysHowMuchIsKept_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("lines");
        QTest::newRow("everything") << "debug" << 4;
        QTest::newRow("as usual") << "info" << 3;
        QTest::newRow("what went wrong") << "error" << 0;
    }
    void theLevelSaysHowMuchIsKept()
    {
        QFETCH(QString, level);
        QFETCH(int, lines);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"));
        set(database, "log.level", level);
        const auto report = expectOk(run(database));
        QCOMPARE(
            database
                .value("SELECT count(*) FROM caretaker_run_log WHERE run_id = ?", {report.runId})
                .toInt(),
            lines);
    }

    void aRunThatFailedHasALog()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"));
        database.failOn("INSERT", "caretaker_changes");
        const auto failed = run(database);
        QVERIFY(!failed);
        const auto log = linesOf(readRun(database.url(), 1)->log);
        QCOMPARE(log.value(1), "info: Found 1 stale jobs");
        QCOMPARE(log.last(), "error: " + failed.error().message);
        QCOMPARE(database.value("SELECT status FROM jobs").toString(), "PENDING");
    }

    void aRunWithoutALogShowsItsRecord()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = addRun(database, "2026-11-20 10:00:00", "sent");
        database.execute("DELETE FROM caretaker_run_log");
        database.execute("UPDATE caretaker_runs SET summary = '[\"Found 1\"]', warnings = "
                         "'[\"careful\"]'");
        QCOMPARE(linesOf(readRun(database.url(), id)->log),
                 (QStringList{"info: Found 1", "warning: careful"}));
    }

    void runsWhoseProgramDiedAreMarkedAtTheNextStart()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        const RunStart dead{"send_daily_summary", RunTrigger::Console, "u",
                            currentHost(),        deadProcess,         {}};
        const RunStart alive{"check_compliance_expiry",
                             RunTrigger::Console,
                             "u",
                             currentHost(),
                             currentProcessId(),
                             {}};
        const RunStart elsewhere{"send_payout_reminders", RunTrigger::Console, "u",
                                 "another host",          deadProcess,         {}};
        for (const auto &start : {dead, alive, elsewhere})
            expectOk(beginRun(connection, start, m_now(), [](qint64) { return true; }));

        expectOk(tidyHistory(database.url(), m_now));
        QCOMPARE(database.rows("SELECT task, outcome FROM caretaker_runs ORDER BY id"),
                 (QStringList{"send_daily_summary|interrupted", "check_compliance_expiry|running",
                              "send_payout_reminders|running"}));
        const auto interrupted = readRun(database.url(), 1);
        QVERIFY(interrupted->run.error.contains("nothing was changed"));
        QCOMPARE(interrupted->run.finishedAt, m_now());
        QCOMPARE(linesOf(interrupted->log), QStringList{"error: " + interrupted->run.error});

        // The other host's process cannot be asked, so its lease has to run out.
        expectOk(tidyHistory(database.url(), [this] { return m_now() + runLease; }));
        QCOMPARE(database.value("SELECT outcome FROM caretaker_runs WHERE id = 3").toString(),
                 "interrupted");
    }

    void aRunOfAnotherTaskMarksThemToo()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        expectOk(beginRun(
            connection,
            {"send_daily_summary", RunTrigger::Console, "u", currentHost(), deadProcess, {}},
            m_now(), [](qint64) { return true; }));
        expectOk(run(database));
        QCOMPARE(
            database.rows("SELECT task, outcome FROM caretaker_runs ORDER BY id"),
            (QStringList{"send_daily_summary|interrupted", "auto_close_stale_jobs|succeeded"}));
    }

    void historyIsKeptForSoManyDays()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addRun(database, "2026-10-23 14:29:59", "sent");
        addRun(database, "2026-10-23 14:29:59", "queued");
        addRun(database, "2026-10-23 14:30:01", "sent");
        set(database, "runs.keep_days", "30");
        expectOk(run(database));
        QCOMPARE(database.rows("SELECT id FROM caretaker_runs ORDER BY id"),
                 (QStringList{"3", "4"}));
        for (const auto *table :
             {"caretaker_changes", "caretaker_notifications", "caretaker_run_log"})
            QVERIFY2(database.value(QString("SELECT count(*) FROM %1 WHERE run_id < 3").arg(table))
                             .toInt() == 0,
                     table);
        // What has not gone yet is not lost with the run.
        QCOMPARE(database.rows("SELECT subject, run_id FROM caretaker_outbox ORDER BY id"),
                 (QStringList{"queued|", "sent|3"}));
    }

    void runsAreFoundByWhatTheyChanged_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("key") << "JOB-7" << true;
        QTest::newRow("title, in capitals or not") << "k\u00fcche" << true;
        QTest::newRow("both") << "job-7 K\u00dcCHE" << true;
        QTest::newRow("of two rows") << "JOB-7 loft" << false;
        QTest::newRow("not a pattern") << "JOB_7" << false;
        QTest::newRow("no words") << "  " << false;
    }
    void runsAreFoundByWhatTheyChanged()
    {
        QFETCH(QString, words);
        QFETCH(bool, isFound);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = addRun(database, "2026-11-20 10:00:00", "sent");
        for (const auto *label : {"K\u00fcche", "Loft"})
            database.insert("caretaker_changes",
                            {{"run_id", id},
                             {"table_name", "jobs"},
                             {"row_id", 7},
                             {"row_key", QString(label) == "Loft" ? "JOB-8" : "JOB-7"},
                             {"label", label},
                             {"reason", ""},
                             {"fields", "{}"},
                             {"updated_at_before", ""},
                             {"updated_at_after", ""}});
        const auto found = findRunsThatTouched(database.url(), words);
        QVERIFY(found);
        QCOMPARE(*found, isFound ? QSet<qint64>{id} : QSet<qint64>());
    }

    void aDatabaseThatWasNeverAdoptedIsLeftAlone()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        expectOk(tidyHistory(database.url(), m_now));
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
