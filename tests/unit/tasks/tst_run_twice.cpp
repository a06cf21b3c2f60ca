// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_contents.h"
#include "runs/run_task.h"
#include "runs/undo.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A run does all there is to do, and its undo leaves all of it to be done again.
class RunTwiceTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00.123456Z"); };

    Result<RunReport> run(const TemporaryDatabase &database, const Task &task) const
    {
        return runTask(database.url(), task, {}, m_now, RunTrigger::CommandLine, {});
    }

    static void addTaskRows()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"auto_close_stale_jobs", "check_compliance_expiry"})
            QTest::newRow(name) << name;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void afterARunThereIsNothingToDo_data() { addTaskRows(); }
    void afterARunThereIsNothingToDo()
    {
        QFETCH(QString, name);
        const auto &task = *findTask(name);
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const auto plan = planTask(database.url(), task, {}, m_now);
        QVERIFY(!plan->changes.isEmpty());
        const auto report = run(database, task);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->applied.plan.changes.size(), plan->changes.size());

        QVERIFY(planTask(database.url(), task, {}, m_now)->isEmpty());
        const auto before = contentsOf(database, {"caretaker_runs", "caretaker_run_log"});
        QVERIFY(run(database, task)->applied.plan.isEmpty());
        QCOMPARE(contentsOf(database, {"caretaker_runs", "caretaker_run_log"}), before);
    }

    void afterAnUndoThePlanIsTheSame_data() { addTaskRows(); }
    void afterAnUndoThePlanIsTheSame()
    {
        QFETCH(QString, name);
        const auto &task = *findTask(name);
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const QStringList written{"caretaker_runs",    "caretaker_changes",
                                  "caretaker_outbox",  "caretaker_notifications",
                                  "caretaker_run_log", "job_notifications"};
        const auto before = contentsOf(database, written);
        const auto plan = planTask(database.url(), task, {}, m_now);
        const auto report = run(database, task);
        QVERIFY(contentsOf(database, written) != before);
        const auto undone =
            undoRun(database.url(), report->runId, {}, m_now, RunTrigger::CommandLine, {});
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QCOMPARE(undone->plan.restored.size(), plan->changes.size());
        QCOMPARE(contentsOf(database, written), before);

        const auto again = planTask(database.url(), task, {}, m_now);
        QCOMPARE(again->changes.size(), plan->changes.size());
        for (qsizetype i = 0; i < plan->changes.size(); ++i) {
            QCOMPARE(again->changes.at(i).update.id, plan->changes.at(i).update.id);
            QCOMPARE(again->changes.at(i).update.updatedAtBefore,
                     plan->changes.at(i).update.updatedAtBefore);
        }
        QCOMPARE(again->emails.size(), plan->emails.size());
    }
};

QTEST_GUILESS_MAIN(RunTwiceTest)
#include "tst_run_twice.moc"
