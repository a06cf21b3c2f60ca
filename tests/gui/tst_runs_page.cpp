// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "runs/runs_model.h"
#include "runs/undo.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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

    /// Four runs, the ids from 1 on.
    static void addRuns(ConsoleWindow &self)
    {
        const auto add = [&](const char *task, const char *from, const char *by,
                             const char *finished, const char *outcome, const char *error) {
            self.database.insert("caretaker_runs", {{"task", task},
                                                    {"started_from", from},
                                                    {"started_by", by},
                                                    {"host", "server"},
                                                    {"process_id", 1},
                                                    {"lease_until", "2026-11-22 06:10:00"},
                                                    {"started_at", "2026-11-22 06:00:00"},
                                                    {"finished_at", finished},
                                                    {"options", "{}"},
                                                    {"outcome", outcome},
                                                    {"error", error}});
        };
        add("send_daily_summary", "schedule", "ops@server", "2026-11-22 06:00:09", "succeeded", "");
        add("send_daily_summary", "schedule", "ops@server", "2026-11-22 06:00:01", "failed",
            "The disk is full.");
        add("auto_close_stale_jobs", "console", "ann@office", "2026-11-22 06:00:30", "succeeded",
            "");
        add("edit_jobs", "console", "ann@office", "2026-11-22 06:00:02", "succeeded", "");
        const auto change = [&](int run, const char *key, const char *label) {
            self.database.insert("caretaker_changes", {{"run_id", run},
                                                       {"table_name", "jobs"},
                                                       {"row_id", 1},
                                                       {"row_key", key},
                                                       {"label", label},
                                                       {"reason", ""},
                                                       {"fields", "{}"},
                                                       {"updated_at_before", ""},
                                                       {"updated_at_after", ""}});
        };
        change(3, "JOB-7", "Loft");
        change(3, "JOB-8", "Kitchen");
        change(4, "JOB-7", "Attic");
    }

    static QList<int> ids(const ConsoleWindow &console)
    {
        QList<int> ids;
        const auto *model = table(console)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data().toInt());
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void theListIsNarrowed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("task") << QByteArray("runsTaskFilter") << "Daily summary"
                              << QList<int>{2, 1};
        QTest::newRow("by hand") << QByteArray("runsTaskFilter") << "Jobs edited by hand"
                                 << QList<int>{4};
        QTest::newRow("outcome") << QByteArray("runsOutcomeFilter") << "Failed" << QList<int>{2};
        QTest::newRow("from") << QByteArray("runsTriggerFilter") << "Console" << QList<int>{4, 3};
        QTest::newRow("person") << QByteArray("runsSearch") << "ANN" << QList<int>{4, 3};
        QTest::newRow("error") << QByteArray("runsSearch") << "disk" << QList<int>{2};
        QTest::newRow("words") << QByteArray("runsSearch") << "daily succeeded" << QList<int>{1};
        QTest::newRow("job") << QByteArray("runsSearch") << "job-7" << QList<int>{4, 3};
        QTest::newRow("job's title") << QByteArray("runsSearch") << "loft" << QList<int>{3};
        QTest::newRow("nothing") << QByteArray("runsSearch") << "daily ann" << QList<int>{};
    }
    void theListIsNarrowed()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, choice);
        QFETCH(QList<int>, shown);
        ConsoleWindow console(Content::Adopted, addRuns);
        console.goTo("Runs");
        QTRY_COMPARE(ids(console), (QList<int>{4, 3, 2, 1}));
        QTRY_COMPARE(console.text("runsCount"), "4 runs");
        if (auto *list = console.find<QWidget>("runsPage")->findChild<QComboBox *>(field)) {
            QVERIFY(list->findText(choice) > 0);
            list->setCurrentText(choice);
        } else {
            QTest::keyClick(console.window.get(), Qt::Key_F, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), choice);
        }
        QTRY_COMPARE(ids(console), shown);
        QCOMPARE(console.text("runsCount"), QString("%1 of 4 runs").arg(shown.size()));
        if (!shown.isEmpty()) {
            QTRY_VERIFY(console.text("runHead").startsWith(QString("Run %1 ").arg(shown.first())));
            return;
        }
        const auto clearButton = [&]() -> QPushButton * {
            for (auto *button : console.find<QWidget>("runsPage")
                                    ->findChildren<QPushButton *>("placeholderButton"))
                if (button->isVisible())
                    return button;
            return nullptr;
        };
        QTRY_VERIFY(clearButton());
        auto *clear = clearButton();
        QCOMPARE(clear->text(), "Clear the filter");
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(ids(console), (QList<int>{4, 3, 2, 1}));
        QVERIFY(table(console)->isVisible());
    }

    void theRowThatWasSearchedForIsChosen()
    {
        ConsoleWindow console(Content::Adopted, addRuns);
        console.goTo("Runs");
        QTRY_COMPARE(ids(console), (QList<int>{4, 3, 2, 1}));
        QTest::keyClicks(console.find<QLineEdit>("runsSearch"), "kitchen");
        QTRY_COMPARE(ids(console), QList<int>{3});
        auto *changes = console.find<QTableView>("changesTable");
        QTRY_COMPARE(changes->model()->rowCount(), 2);
        QTRY_COMPARE(changes->currentIndex().siblingAtColumn(0).data().toString(), "JOB-8");
    }

    void theListIsSorted_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("ascending");
        QTest::newRow("id") << 0 << QList<int>{1, 2, 3, 4};
        QTest::newRow("duration") << 8 << QList<int>{2, 4, 1, 3};
    }
    void theListIsSorted()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, ascending);
        ConsoleWindow console(Content::Adopted, addRuns);
        console.goTo("Runs");
        QTRY_COMPARE(ids(console).size(), 4);
        table(console)->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
        QCOMPARE(ids(console), ascending);
    }

    void aLinkToARunEndsAFilterThatWouldHideIt()
    {
        ConsoleWindow console(Content::Adopted, addRuns);
        console.window->showPage("runs", "is task send_daily_summary");
        QTRY_COMPARE(ids(console), (QList<int>{2, 1}));
        QCOMPARE(console.find<QComboBox>("runsTaskFilter")->currentText(), "Daily summary");
        console.window->showPage("runs", "3");
        QTRY_VERIFY(console.text("runHead").startsWith("Run 3 "));
        QCOMPARE(ids(console).size(), 4);
    }

    void aLinkLeadsToARunThatIsNotListedYet_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("came meanwhile") << true;
        QTest::newRow("hidden by a link to the failed ones") << false;
    }
    void aLinkLeadsToARunThatIsNotListedYet()
    {
        QFETCH(bool, isNew);
        ConsoleWindow console(Content::Adopted, addRuns);
        console.window->showPage("runs", isNew ? "" : "failed");
        QTRY_COMPARE(ids(console).size(), isNew ? 4 : 1);
        console.goTo("Dashboard");
        if (isNew)
            addRuns(console);
        const auto id = isNew ? 6 : 3;
        console.window->showPage("runs", QString::number(id));
        QTRY_COMPARE(ids(console).size(), isNew ? 8 : 4);
        QTRY_VERIFY(console.text("runHead").startsWith(QString("Run %1 ").arg(id)));
        QCOMPARE(table(console)->currentIndex().siblingAtColumn(0).data().toInt(), id);
    }

    void theChosenRunIsChosenAgainAfterAFilter()
    {
        ConsoleWindow console(Content::Adopted, addRuns);
        console.window->showPage("runs", "1");
        QTRY_VERIFY(console.text("runHead").startsWith("Run 1 "));
        auto *task = console.find<QComboBox>("runsTaskFilter");
        task->setCurrentText("Jobs edited by hand");
        QTRY_VERIFY(console.text("runHead").startsWith("Run 4 "));
        task->setCurrentIndex(0);
        QTRY_VERIFY(console.text("runHead").startsWith("Run 1 "));
    }

    void withNoneLeftAllAreShownAgain()
    {
        ConsoleWindow console(Content::Adopted, addRuns);
        console.goTo("Runs");
        QTRY_COMPARE(ids(console).size(), 4);
        console.database.execute("UPDATE caretaker_runs SET outcome = 'succeeded'");
        console.window->showPage("runs", "failed");
        QTRY_VERIFY(!table(console)->isVisible());
        QTRY_COMPARE(console.text("runsCount"), "0 runs");
        // What is typed meanwhile brings back nothing old.
        QTest::keyClicks(console.find<QLineEdit>("runsSearch"), "daily");
        QVERIFY(!table(console)->isVisible());
        console.find<QLineEdit>("runsSearch")->clear();
        for (auto *button :
             console.find<QWidget>("runsPage")->findChildren<QPushButton *>("placeholderButton"))
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(ids(console).size(), 4);
        QVERIFY(table(console)->isVisible());
        QVERIFY(!console.find<QPushButton>("runsNarrowing")->isVisible());
    }

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
        QTRY_COMPARE(console.text("runHead"), "Run 2 — Undo of run 1: succeeded");
        table(console)->setCurrentIndex(table(console)->model()->index(1, 0));
        QTRY_COMPARE(console.text("runFacts").section('\n', 1),
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
