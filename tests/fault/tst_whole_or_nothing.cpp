// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_contents.h"
#include "runs/run_task.h"
#include "runs/undo.h"
#include "settings/settings.h"
#include "statement_fault.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QtTest>

#include <optional>

using namespace caretaker;
using namespace caretaker::testing;

/// Whichever statement of a run fails, and however: the database is as it was, or the run is whole.
class WholeOrNothingTest : public QObject
{
    Q_OBJECT

    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    Status run(const TemporaryDatabase &database, const QString &task) const
    {
        const auto report =
            runTask(database.url(), *findTask(task), {}, m_now, RunTrigger::CommandLine, {});
        if (!report)
            return report.error();
        return Done{};
    }

    Status undo(const TemporaryDatabase &database, qint64 runId) const
    {
        const auto report =
            undoRun(database.url(), runId, {true}, m_now, RunTrigger::CommandLine, {});
        if (!report)
            return report.error();
        return Done{};
    }

    /// A database in which every task finds something to write of every kind that it can write.
    void fill(TemporaryDatabase &database) const
    {
        const auto worker = database.addUser();
        for (int i = 0; i < 2; ++i)
            database.addJob(at("2026-01-01T00:00:00Z"),
                            {{"assigned_to_id", worker}, {"created_by_id", 1}});
        database.addJob(at("2026-11-20T00:00:00Z"), {{"due_date", "2026-11-24"}});
        const auto contractor = database.addContractor();
        database.addDocument(contractor, "2026-11-24");
        database.addDocument(contractor, "2026-11-20");
        database.addPayoutRequest(contractor, {{"created_at", "2026-11-01 00:00:00"}});
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        expectOk(changeSetting(*connection, "timezone", "UTC", m_now()));
        expectOk(changeSetting(*connection, "compliance.reminder_days", "14,7", m_now()));
    }

    /// Fills a database and, for an undo, runs the task that is to be undone, as run 1.
    void prepare(std::optional<TemporaryDatabase> &database, const QString &work) const
    {
        database.emplace(TemporaryDatabase::Content::Embedded, currentBackend());
        fill(*database);
        if (work == undoTask)
            expectOk(run(*database, "auto_close_stale_jobs"));
    }

    Status perform(const TemporaryDatabase &database, const QString &work) const
    {
        return work == undoTask ? undo(database, 1) : run(database, work);
    }

    /// All rows but those that tell of runs that came to nothing.
    static QStringList rowsOf(TemporaryDatabase &database)
    {
        return contentsOf(database, {"caretaker_runs", "caretaker_run_log"}) +
               database.rows("SELECT * FROM caretaker_runs WHERE outcome = 'succeeded'");
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void whicheverStatementFails_data()
    {
        QTest::addColumn<QString>("work");
        QTest::addColumn<Fault>("fault");
        QStringList all{undoTask};
        for (const auto *task : allTasks())
            all.append(task->description().name);
        for (const auto &work : all) {
            QTest::addRow("%s, refused", qPrintable(work)) << work << Fault::Refused;
            QTest::addRow("%s, connection lost", qPrintable(work)) << work << Fault::ConnectionLost;
        }
    }
    void whicheverStatementFails()
    {
        QFETCH(QString, work);
        QFETCH(Fault, fault);
        if (currentBackend() == Backend::Postgres &&
            qEnvironmentVariableIsEmpty("CARETAKER_FAULTS_ON_SERVER"))
            QSKIP("takes many minutes: set CARETAKER_FAULTS_ON_SERVER to run it");
        std::optional<TemporaryDatabase> database;
        prepare(database, work);
        auto before = rowsOf(*database);
        expectOk(perform(*database, work));
        const auto countAfterwards = rowsOf(*database).size();
        QVERIFY(countAfterwards > before.size());

        prepare(database, work);
        before = rowsOf(*database); // the database has a name of its own
        int failures = 0;
        for (int statement = 1;; ++statement) {
            bool hasStruck = false;
            const auto done = [&] {
                const StatementFault armed(fault, statement);
                const auto performed = perform(*database, work);
                hasStruck = armed.hasStruck();
                return performed;
            }();
            if (done) { // also where what failed had no say, such as freeing a statement
                QCOMPARE(rowsOf(*database).size(), countAfterwards);
                if (!hasStruck)
                    break;
                prepare(database, work);
                before = rowsOf(*database);
                continue;
            }
            ++failures;
            const auto what = QStringLiteral("statement %1: %2 (%3)")
                                  .arg(statement)
                                  .arg(done.error().message, done.error().detail);
            QVERIFY2(hasStruck, qPrintable(what));
            QVERIFY2(rowsOf(*database) == before, qPrintable(what));
            database->execute("DELETE FROM caretaker_runs WHERE outcome <> 'succeeded'");
        }
        QVERIFY(failures > 10);
    }
};

QTEST_GUILESS_MAIN(WholeOrNothingTest)
#include "tst_whole_or_nothing.moc"
