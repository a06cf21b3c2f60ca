// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"
#include "database/migrations.h"
#include "database/preparation.h"
#include "database/statement.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/dashboard.h"
#include "runs/history.h"
#include "runs/run_task.h"
#include "runs/task_state.h"
#include "runs/undo.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A database that an older Caretaker has prepared: everything can be looked at, and what writes
/// either brings the tables up to date (on our own database) or says what to do (on any other).
class OlderTablesTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    /// Our own tables as that version made them, with one run.
    static void bringBackTo(TemporaryDatabase &database, int version)
    {
        const bool isSqlite = database.url().kind() == DatabaseUrl::Kind::Sqlite;
        const auto tables = database.rows(
            isSqlite ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE "
                       "'caretaker_%'"
                     : "SELECT tablename FROM pg_tables WHERE tablename LIKE 'caretaker_%'");
        if (isSqlite)
            database.execute("PRAGMA foreign_keys = OFF");
        for (const auto &table : tables) {
            if (table != "caretaker_runs")
                database.execute("DROP TABLE " + table);
        }
        database.execute("DROP TABLE caretaker_runs");
        for (int step = 1; step <= version; ++step) {
            const auto file = QStringLiteral("caretaker_%1.sql").arg(step, 4, 10, QLatin1Char('0'));
            for (const auto &statement :
                 statementsOf(dialectOf(database.url().kind()).folder + file))
                database.execute(statement);
            database.execute("INSERT INTO caretaker_migrations (version, applied_at, program) "
                             "VALUES (?, '2026-01-01 00:00:00', 'Caretaker')",
                             {step});
        }
        database.insert("caretaker_runs", {{"task", "auto_close_stale_jobs"},
                                           {"started_from", "console"},
                                           {"started_by", "u@h"},
                                           {"host", "h"},
                                           {"process_id", 1},
                                           {"lease_until", "2026-01-01 00:00:00"},
                                           {"started_at", "2026-11-01 00:00:00"},
                                           {"finished_at", "2026-11-01 00:00:01"},
                                           {"options", "{}"},
                                           {"summary", "[\"Found 1\"]"},
                                           {"outcome", "succeeded"}});
    }

    static void addVersions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < latestSchemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everythingCanBeLookedAt_data() { addVersions(); }
    void everythingCanBeLookedAt()
    {
        QFETCH(int, version);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"));
        bringBackTo(database, version);
        QCOMPARE(expectOk(planTask(database.url(), m_task, {}, m_now)).changes.size(), 1);
        QCOMPARE(expectOk(readRuns(database.url())).size(), 1);
        const auto details = expectOk(readRun(database.url(), 1));
        QVERIFY(details.notifications.isEmpty());
        QVERIFY(details.emails.isEmpty());
        QCOMPARE(details.log.size(), 1);
        expectOk(readTaskStates(database.url()));
        expectOk(readDashboard(database.url(), m_now()));
        expectOk(readDashboardTrends(database.url(), m_now()));
        QVERIFY(planUndo(database.url(), 1).error().message.contains("nothing to undo"));
        QCOMPARE(database.value("SELECT max(version) FROM caretaker_migrations").toInt(), version);
    }

    void aRunBringsOurOwnDatabaseUpToDateAndAsksForAnyOther_data() { addVersions(); }
    void aRunBringsOurOwnDatabaseUpToDateAndAsksForAnyOther()
    {
        QFETCH(int, version);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"));
        bringBackTo(database, version);
        auto report = runTask(database.url(), m_task, {}, m_now, RunTrigger::CommandLine, {});
        if (database.url().kind() != DatabaseUrl::Kind::Sqlite) {
            QCOMPARE(report.error().code, ErrorCode::NotAdopted);
            QVERIFY(report.error().message.contains("an older Caretaker"));
            QVERIFY(report.error().message.contains("database adopt"));
            expectOk(
                adopt(expectOk(Connection::open(database.url(), Access::ReadWrite)), {}, m_now()));
            report = runTask(database.url(), m_task, {}, m_now, RunTrigger::CommandLine, {});
        }
        QCOMPARE(expectOk(report).applied.plan.changes.size(), 1);
        QCOMPARE(expectOk(readRuns(database.url())).size(), 2);
        QCOMPARE(database.value("SELECT max(version) FROM caretaker_migrations").toInt(),
                 latestSchemaVersion);
    }
};

QTEST_GUILESS_MAIN(OlderTablesTest)
#include "tst_older_tables.moc"
