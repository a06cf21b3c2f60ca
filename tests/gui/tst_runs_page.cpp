// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "pages/runs_model.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "runs/undo.h"

#include <QStyledItemDelegate>
#include <QTabWidget>

using namespace caretaker;
using namespace caretaker::testing;

/// The history as an admin reads it.
class RunsPageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static qint64 run(const TemporaryDatabase &database, const char *moment)
    {
        const AutoCloseStaleJobs task;
        return expectOk(runTask(database.url(), task, {}, [=] { return at(moment); },
                                RunTrigger::CommandLine, {}))
            .runId;
    }

    static QTableView *table(const ConsoleWindow &console)
    {
        return console.find<QTableView>("runsTable");
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void aRunIsComparedWithTheOneBefore()
    {
        qint64 first = 0;
        ConsoleWindow console(Content::Adopted, [&](ConsoleWindow &self) {
            first = run(self.database, "2026-11-20T14:30:00Z");
            run(self.database, "2026-11-21T14:30:00Z");
        });
        console.goTo("Runs");
        QTRY_COMPARE(table(console)->model()->rowCount(), 2);
        console.find<QTabWidget>("runTabs")->setCurrentIndex(4);
        auto *figures = console.find<QTableView>("comparisonFigures");
        QTRY_VERIFY(figures->isVisible());
        QCOMPARE(figures->model()->index(1, 0).data().toString(), "Changes");
        QVERIFY(figures->model()->index(1, 1).data().toInt() > 0);
        const auto *differences = console.find<QTableView>("comparisonDifferences")->model();
        QCOMPARE(differences->index(differences->rowCount() - 1, 0).data().toString(),
                 QString("Run %1 only").arg(first));

        console.click("comparisonOpenButton");
        QTRY_VERIFY(console.text("runHead").startsWith(QString("Run %1 ").arg(first)));
        QTRY_VERIFY(!figures->isVisible()); // there is none before it
    }

    void aRunThatWasUndoneSaysSo()
    {
        ConsoleWindow console(Content::Adopted, [](ConsoleWindow &self) {
            const auto id = run(self.database, "2026-11-20T14:30:00Z");
            expectOk(
                undoRun(self.database.url(), id, {}, self.session.clock, RunTrigger::Console, {}));
        });
        console.goTo("Runs");
        QTRY_COMPARE(table(console)->model()->rowCount(), 2);
        const auto text = [&](int row, int column) {
            const auto index = table(console)->model()->index(row, column);
            const auto *look =
                qobject_cast<QStyledItemDelegate *>(table(console)->itemDelegateForIndex(index));
            return look->displayText(index.data(), QLocale());
        };
        QCOMPARE(text(0, RunsModel::Task), "Undo of run 1");
        QCOMPARE(text(0, RunsModel::Outcome), "Succeeded");
        QCOMPARE(text(1, RunsModel::Task), "Auto-close stale jobs");
        QCOMPARE(text(1, RunsModel::Outcome), "Undone");
        QTRY_COMPARE(console.text("runHead").section('\n', 0, 0),
                     "Run 2 — Undo of run 1: succeeded");
        table(console)->setCurrentIndex(table(console)->model()->index(1, 0));
        QTRY_COMPARE(console.text("runHead").section('\n', 2),
                     "Inactive for more than 90 days\nThis run was undone by run 2");
    }

    void whatOthersRunComesIntoTheList()
    {
        ConsoleWindow console(Content::Adopted, [](ConsoleWindow &self) {
            run(self.database, "2026-11-20T14:30:00Z");
        });
        console.goTo("Runs");
        QTRY_COMPARE(table(console)->model()->rowCount(), 1);
        const auto other = run(console.database, "2026-11-21T14:30:00Z");
        QTRY_COMPARE_WITH_TIMEOUT(table(console)->model()->rowCount(), 2, 20000);
        QCOMPARE(table(console)->model()->index(0, 0).data().toLongLong(), other);
    }

    void howLongARunHasBeenRunningIsShown()
    {
        ConsoleWindow console(Content::Adopted, [](ConsoleWindow &self) {
            self.database.insert("caretaker_runs", {{"task", "auto_close_stale_jobs"},
                                                    {"started_from", "command_line"},
                                                    {"started_by", "ann@server"},
                                                    {"host", "server"},
                                                    {"process_id", 1},
                                                    {"lease_until", "2026-11-22 14:40:00"},
                                                    {"started_at", "2026-11-22 14:29:00"},
                                                    {"options", "{}"},
                                                    {"outcome", "running"}});
        });
        console.goTo("Runs");
        const auto duration = [&] {
            return table(console)->model()->index(0, 8).data().toString();
        };
        QTRY_COMPARE(table(console)->model()->rowCount(), 1);
        QVERIFY2(duration().startsWith("1"), qPrintable(duration()));
        console.now = at("2026-11-22T14:32:00Z");
        QTRY_VERIFY2_WITH_TIMEOUT(duration().startsWith("3"), qPrintable(duration()), 20000);
    }

    void aRunOfThisConsoleIsFollowed()
    {
        ConsoleWindow console(Content::Adopted);
        const AutoCloseStaleJobs task;
        console.goTo("Runs");
        auto *progress = console.find<QWidget>("runsPage")->findChild<QWidget *>("runsProgress");
        QVERIFY(!progress->isVisible());
        auto preview = console.session.runner.preview(task, {});
        QTRY_VERIFY(preview->isFinished());
        const auto plan = expectOk(preview->result());
        const auto running = console.session.runner.apply(task, plan);
        QVERIFY(progress->isVisible());
        QTRY_VERIFY(running->isFinished());
        QTRY_VERIFY(!progress->isVisible());
        QTRY_COMPARE(table(console)->model()->rowCount(), 1);
    }
};

QTEST_MAIN(RunsPageTest)
#include "tst_runs_page.moc"
