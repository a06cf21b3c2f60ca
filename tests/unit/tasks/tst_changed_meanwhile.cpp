// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"
#include "database/transaction.h"
#include "database_contents.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/process.h"
#include "runs/run_task.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A thousand rows that the web application changes between the plan and its application, among
/// others that it leaves alone: none of them is overwritten.
class ChangedMeanwhileTest : public QObject
{
    Q_OBJECT

    static constexpr int changedCount = 1000;
    static constexpr int unchangedCount = 75; ///< scattered among them
    static constexpr auto changedRows =
        "SELECT * FROM jobs WHERE location = 'changed' ORDER BY job_number";

    const AutoCloseStaleJobs m_task;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    static void addStaleJobs(TemporaryDatabase &database)
    {
        const auto user = database.addUser();
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        auto transaction = expectOk(Transaction::begin(connection, Transaction::Kind::Write));
        auto insert = expectOk(Statement::prepare(
            connection, "INSERT INTO jobs (job_number, title, status, priority, workspace_id, "
                        "assigned_to_id, created_at, updated_at) VALUES (?, 'A job', 'PENDING', "
                        "'LOW', 1, ?, '2026-01-01 00:00:00', '2026-01-01 00:00:00')"));
        for (int i = 0; i < changedCount + unchangedCount; ++i)
            expectOk(insert.execute({QStringLiteral("JOB-%1").arg(i), user}));
        expectOk(transaction.commit());
    }

    /// The web application's work, on its own connection: every way to change a row in turn.
    /// `location` marks the rows; no task looks at it.
    static void changeJobs(const TemporaryDatabase &database)
    {
        const QStringList changes{"status = 'IN_PROGRESS'", "notes = ''",
                                  "updated_at = '2026-01-01 00:00:00.000001'",
                                  "status = 'COMPLETED', updated_at = '2026-11-22 14:29:59'"};
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        auto transaction = expectOk(Transaction::begin(connection, Transaction::Kind::Write));
        for (int i = 0; i < changedCount + unchangedCount; ++i) {
            if (isChanged(i))
                expectOk(Statement::run(
                    connection,
                    QStringLiteral("UPDATE jobs SET location = 'changed', %1 WHERE job_number = ?")
                        .arg(changes.at(i % changes.size())),
                    {QStringLiteral("JOB-%1").arg(i)}));
        }
        expectOk(transaction.commit());
    }

    static bool isChanged(int index)
    {
        constexpr int period = (changedCount + unchangedCount) / unchangedCount;
        return index % period != 0 || index / period >= unchangedCount;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aRunLeavesThemAndDoesTheRest()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        QCOMPARE(plan->changes.size(), changedCount + unchangedCount);
        changeJobs(database);
        const auto theirs = database.rows(changedRows);
        QCOMPARE(theirs.size(), changedCount);

        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const auto id = beginRun(
            *connection,
            {m_task.description().name, RunTrigger::CommandLine, "u", "h", currentProcessId(), {}},
            m_now(), isProcessAlive);
        RunLog log(m_now, LogLevel::Info);
        const auto applied =
            applyPlan(*connection, *id, *plan, OnConflict::LeaveRow, m_now(), {}, log);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        QCOMPARE(applied->left.size(), changedCount);
        QCOMPARE(applied->plan.changes.size(), unchangedCount);
        QCOMPARE(database.rows(changedRows), theirs);
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED'").toInt(),
                 unchangedCount);

        // Nobody is told of what was not done.
        for (const auto *table : {"caretaker_changes", "caretaker_outbox", "job_notifications"})
            QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt(),
                     unchangedCount);
    }

    void aPreviewIsStale()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto plan = planTask(database.url(), m_task, {}, m_now);
        changeJobs(database);
        const auto before = contentsOf(database);
        const auto refused =
            applyPreview(database.url(), m_task, *plan, m_now, RunTrigger::Console, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(contentsOf(database), before);
    }
};

QTEST_GUILESS_MAIN(ChangedMeanwhileTest)
#include "tst_changed_meanwhile.moc"
