// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "rules/send_pending_jobs_reminder.h"
#include "runs/run_task.h"
#include "widgets/banner.h"

#include <QTextBrowser>

using namespace caretaker;
using namespace caretaker::testing;

/// A preview that others have overtaken: what is different is shown before anything is written.
class StaleViewTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static constexpr int staleJobs = 7;

    static QAbstractItemModel *modelOf(const ConsoleWindow &console, const char *table)
    {
        return console.find<QTableView>(table)->model();
    }

    static void openPreview(const ConsoleWindow &console, const QString &task)
    {
        console.goTo("Tasks");
        console.click(("previewButton_" + task).toUtf8().constData());
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
    }

    static void touch(ConsoleWindow &console, const QString &job)
    {
        console.database.execute("UPDATE jobs SET updated_at = '2026-11-22 14:00:00', status = "
                                 "'COMPLETED' WHERE job_number = ?",
                                 {job});
    }

    /// Applies and waits for what is said to be different.
    static void applyInVain(const ConsoleWindow &console)
    {
        console.click("applyButton");
        QTRY_VERIFY(console.find<QPushButton>("showNewPlanButton")->isVisible());
        QVERIFY(!console.find<QPushButton>("applyButton")->isVisible());
    }

    /// The columns of a row of the difference, joined by a bar.
    static QString difference(const ConsoleWindow &console, int row)
    {
        const auto *model = modelOf(console, "differenceTable");
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        return cells.join(u'|');
    }

    static int runs(ConsoleWindow &console)
    {
        return console.database.value("SELECT count(*) FROM caretaker_runs").toInt();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void whatIsDifferentIsShownAndWhatWasLeftOutStaysOut()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console, "auto_close_stale_jobs");
        auto *changes = modelOf(console, "changesTable");
        const auto touched = changes->index(2, 0).data().toString();
        const auto leftOut = changes->index(4, 0).data().toString();
        QVERIFY(changes->setData(changes->index(4, 0), Qt::Unchecked, Qt::CheckStateRole));
        touch(console, touched);

        applyInVain(console);
        QCOMPARE(runs(console), 0);
        QCOMPARE(modelOf(console, "differenceTable")->rowCount(), 1);
        QVERIFY2(difference(console, 0).startsWith(touched + u'|'),
                 qPrintable(difference(console, 0)));
        QVERIFY2(difference(console, 0).contains("|No longer part of it|"),
                 qPrintable(difference(console, 0)));
        QVERIFY(difference(console, 0).contains("Completed"));
        QVERIFY(console.text("planSummary").startsWith("1 row no longer in the plan"));
        QVERIFY(console.find<QTextBrowser>("differenceDetails")->toPlainText().contains(touched));
        QVERIFY(console.find<QPushButton>("showNewPlanButton")->hasFocus());

        console.click("showNewPlanButton");
        QCOMPARE(changes->rowCount(), staleJobs - 1);
        auto *apply = console.find<QPushButton>("applyButton");
        QCOMPARE(apply->text(), "Cancel 5 jobs");
        for (int row = 0; row < changes->rowCount(); ++row) {
            const auto index = changes->index(row, 0);
            QCOMPARE(index.data(Qt::CheckStateRole).toInt(),
                     int(index.data().toString() == leftOut ? Qt::Unchecked : Qt::Checked));
        }
        console.click("applyButton");
        QTRY_COMPARE(console.database
                         .value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED' AND notes "
                                "LIKE '%Auto-closed on 2026-11-22%'")
                         .toInt(),
                     5);
    }

    void whatAnotherRunHasSentIsNotSentTwice()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console, "send_pending_jobs_reminder");
        const SendPendingJobsReminder task;
        const auto other =
            expectOk(runTask(console.database.url(), task, {}, [&] { return console.now; },
                             RunTrigger::CommandLine, {}));
        const auto sent = console.database.value("SELECT count(*) FROM caretaker_outbox").toInt();
        QVERIFY(sent > 0);

        applyInVain(console);
        QVERIFY(console.find<Banner>("previewBanner")
                    ->text()
                    .contains(QString("run %1,").arg(other.runId)));
        QCOMPARE(console.text("planSummary"), "The new plan is the same as the one shown.");
        QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_outbox").toInt(), sent);

        console.click("showNewPlanButton");
        auto *notice = console.find<Banner>("earlierRun");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains("already ran today"), qPrintable(notice->text()));
        QVERIFY(notice->text().endsWith("Applying sends them again."));
        console.click("showEarlierRunButton");
        QTRY_VERIFY(console.text("runHead").startsWith(QString("Run %1 —").arg(other.runId)));
    }

    void textsOfEMailsThatChangedAreShown()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console, "send_pending_jobs_reminder");
        const auto mails = modelOf(console, "mailsTable")->rowCount();
        const SendPendingJobsReminder task;
        expectOk(runTask(console.database.url(), task, {}, [&] { return console.now; },
                         RunTrigger::CommandLine, {}));
        console.database.execute("UPDATE jobs SET assigned_to_id = NULL, status = 'PENDING', "
                                 "due_date = '2026-11-01' WHERE status = 'IN_PROGRESS'");
        applyInVain(console);
        QVERIFY2(console.text("planSummary").contains("with another text"),
                 qPrintable(console.text("planSummary")));
        QVERIFY(modelOf(console, "differenceTable")->rowCount() >= mails);
        QVERIFY2(difference(console, 0).contains("|Text of the e-mail|📋 UNASSIGNED JOBS: "),
                 qPrintable(difference(console, 0)));
    }

    void overMidnightTheNewDayIsShown()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console, "auto_close_stale_jobs");
        console.now += std::chrono::hours(24);
        applyInVain(console);
        QVERIFY(console.find<Banner>("previewBanner")->text().startsWith("A new day"));
        QVERIFY(modelOf(console, "differenceTable")->rowCount() >= staleJobs);
        QVERIFY2(difference(console, 0).contains("on 2026-11-23"),
                 qPrintable(difference(console, 0)));
        console.click("showNewPlanButton");
        console.click("applyButton");
        QTRY_COMPARE(runs(console), 1);
    }

    void nothingIsLeftToDo()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console, "auto_close_stale_jobs");
        console.database.execute("UPDATE jobs SET updated_at = '2026-11-22 14:00:00'");
        applyInVain(console);
        QCOMPARE(modelOf(console, "differenceTable")->rowCount(), staleJobs);
        console.click("showNewPlanButton");
        QTRY_VERIFY(!console.find<QPushButton>("applyButton")->isVisible());
        QVERIFY(console.find<QPushButton>("closeButton")->isEnabled());
    }
};

QTEST_MAIN(StaleViewTest)
#include "tst_stale_view.moc"
