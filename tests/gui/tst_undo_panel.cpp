// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "widgets/banner.h"

#include <QCheckBox>

using namespace caretaker;
using namespace caretaker::testing;

/// A run taken back from the history by clicking what a person would click.
class UndoPanelTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static constexpr int staleJobs = 7;

    static void closeJobs(ConsoleWindow &console)
    {
        const AutoCloseStaleJobs task;
        const auto report = runTask(console.database.url(), task, {}, [&] { return console.now; },
                                    RunTrigger::Console, {});
        QVERIFY(report);
        QCOMPARE(report->applied.plan.changes.size(), staleJobs);
    }

    static void openUndo(const ConsoleWindow &console)
    {
        console.goTo("Runs");
        QTRY_VERIFY(console.find<QPushButton>("undoButton")->isVisible());
        QVERIFY(console.find<QPushButton>("undoButton")->isEnabled());
        console.click("undoButton");
        QTRY_VERIFY(console.find<QPushButton>("restoreButton")->isVisible());
    }

    static QStringList jobs(ConsoleWindow &console)
    {
        return console.database.rows("SELECT * FROM jobs ORDER BY id");
    }

    static QAbstractItemModel *tableOfPanel(const ConsoleWindow &console, const char *name)
    {
        return console.find<QWidget>("undoPanel")->findChild<QTableView *>(name)->model();
    }

    static QString bannerText(const ConsoleWindow &console)
    {
        return console.find<QWidget>("undoPanel")->findChild<Banner *>()->text();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void aRunGoesBackAsItWasShown()
    {
        ConsoleWindow console(Content::Adopted);
        const auto before = jobs(console);
        closeJobs(console);
        openUndo(console);
        QCOMPARE(tableOfPanel(console, "changesTable")->rowCount(), staleJobs);
        auto *restore = console.find<QPushButton>("restoreButton");
        QCOMPARE(restore->text(), "Restore 7 rows");
        QCOMPARE(restore->accessibleName(), "Apply: Restore 7 rows");
        QCOMPARE(console.text("undoHeading"),
                 "Undo run 1: Auto-close stale jobs, 22 Nov 2026 14:30");
        QVERIFY(console.text("undoSummary").startsWith("7 rows will go back"));
        QVERIFY(console.text("undoSummary")
                    .endsWith(QStringLiteral(" ·\u00a0") +
                              "10 notifications stay, as people may have read them"));
        QVERIFY(console.find<QPushButton>("undoCloseButton")->hasFocus()); // the safe one
        QVERIFY(jobs(console) != before);

        console.click("restoreButton");
        QTRY_VERIFY(bannerText(console).startsWith("7 rows restored"));
        QCOMPARE(jobs(console), before);
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_keep_open").toInt(), 0);

        console.click("undoCloseButton");
        auto *runs = console.find<QTableView>("runsTable");
        QTRY_VERIFY(runs->isVisible());
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        QTRY_VERIFY(!console.find<QPushButton>("undoButton")->isEnabled());
    }

    void whoHasGotAnEmailIsSaid()
    {
        ConsoleWindow console(Content::Adopted);
        closeJobs(console);
        console.database.execute("UPDATE caretaker_outbox SET state = 'sent' WHERE id IN (SELECT "
                                 "id FROM caretaker_outbox ORDER BY id LIMIT 3)");
        openUndo(console);
        QVERIFY(console.text("undoSummary").endsWith("3 e-mails already sent"));
    }

    void theJobsCanBeKeptOpen()
    {
        ConsoleWindow console(Content::Adopted);
        closeJobs(console);
        openUndo(console);
        auto *box = console.find<QCheckBox>("keepOpenBox");
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        box->click();
        console.click("restoreButton");
        QTRY_COMPARE(console.database.value("SELECT count(*) FROM caretaker_keep_open").toInt(),
                     staleJobs);
    }

    void whatHasChangedSinceIsListed()
    {
        ConsoleWindow console(Content::Adopted);
        closeJobs(console);
        console.database.execute(
            "UPDATE jobs SET updated_at = '2026-11-22 14:31:00' WHERE id = (SELECT row_id FROM "
            "caretaker_changes ORDER BY id LIMIT 1)");
        openUndo(console);
        QCOMPARE(console.find<QPushButton>("restoreButton")->text(), "Restore 6 rows");
        auto *left = tableOfPanel(console, "leftTable");
        QCOMPARE(left->rowCount(), 1);
        QCOMPARE(left->index(0, 2).data().toString(), "changed since the run");
    }

    void escapeGoesBackAndChangesNothing()
    {
        ConsoleWindow console(Content::Adopted);
        closeJobs(console);
        const auto closed = jobs(console);
        openUndo(console);
        QTest::keyClick(console.find<QPushButton>("undoCloseButton"), Qt::Key_Escape);
        QTRY_VERIFY(!console.window->findChild<QWidget *>("undoPanel"));
        QVERIFY(console.find<QTableView>("runsTable")->isVisible());
        QCOMPARE(jobs(console), closed);
    }
};

QTEST_MAIN(UndoPanelTest)
#include "tst_undo_panel.moc"
