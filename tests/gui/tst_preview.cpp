// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "database/statement.h"
#include "database/transaction.h"
#include "widgets/banner.h"

#include <QProgressBar>
#include <QSpinBox>

using namespace caretaker;
using namespace caretaker::testing;

/// From the tasks to the history by clicking what a person would click.
class PreviewTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static constexpr auto previewButton = "previewButton_auto_close_stale_jobs";
    static constexpr int staleJobs = 7;

    static int cancelledByTask(ConsoleWindow &console)
    {
        return console.database
            .value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED' AND notes LIKE "
                   "'%Auto-closed on 2026-11-22%'")
            .toInt();
    }

    static QAbstractItemModel *changes(const ConsoleWindow &console)
    {
        return console.find<QTableView>("changesTable")->model();
    }

    static void openPreview(const ConsoleWindow &console)
    {
        console.goTo("Tasks");
        console.click(previewButton);
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
    }

    /// The text of the banner of the preview, once there is one.
    static QString bannerText(const ConsoleWindow &console)
    {
        auto *panel = console.find<QWidget>("previewPanel");
        auto *banner = panel->findChild<Banner *>();
        return banner->isVisible() ? banner->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void previewThenApplyClosesTheJobs()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        QCOMPARE(changes(console)->rowCount(), staleJobs);
        QCOMPARE(cancelledByTask(console), 0);
        auto *apply = console.find<QPushButton>("applyButton");
        QCOMPARE(apply->text(), "Cancel 7 jobs");
        QCOMPARE(apply->accessibleName(), "Apply: Cancel 7 jobs");
        QVERIFY(console.text("planSummary").startsWith("7 jobs will be cancelled"));
        QVERIFY(console.find<QPushButton>("closeButton")->hasFocus()); // the safe one
        QCOMPARE(console.text("previewHeading"), "Preview — Auto-close stale jobs");
        QVERIFY(console.find<QLabel>("alsoSends")->isVisible());
        QCOMPARE(console.text("alsoSends"), "Also puts 10 e-mails into the outbox");
        QCOMPARE(apply->accessibleDescription(), "Also puts 10 e-mails into the outbox");

        console.click("applyButton");
        QTRY_VERIFY(bannerText(console).startsWith("7 jobs cancelled"));
        QCOMPARE(cancelledByTask(console), staleJobs);
        QVERIFY(!apply->isVisible());
        QCOMPARE(console.text("previewHeading"), "Done — Auto-close stale jobs");
        QVERIFY(!console.find<QLabel>("planSummary")->isVisible());
        QVERIFY(!console.find<QLabel>("alsoSends")->isVisible());

        console.click("showRunButton");
        auto *runs = console.find<QTableView>("runsTable");
        QTRY_COMPARE(runs->model()->rowCount(), 1);
        QTRY_VERIFY(console.text("runHead").startsWith("Run 1 — Auto-close stale jobs: succeeded"));
        QCOMPARE(
            console.database.value("SELECT change_count FROM caretaker_runs WHERE id = 1").toInt(),
            staleJobs);
        QCOMPARE(console.database.value("SELECT started_from FROM caretaker_runs").toString(),
                 "console");
    }

    void anUntickedRowStaysOut()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        auto *table = console.find<QTableView>("changesTable");
        const auto first = changes(console)->index(0, 0);
        const auto left = first.data().toString();
        const auto cell = table->visualRect(first);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + cell.height() / 2, cell.center().y()));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(console.find<QPushButton>("applyButton")->text(), "Cancel 6 jobs");

        console.click("applyButton");
        QTRY_VERIFY(bannerText(console).startsWith("6 jobs cancelled"));
        QCOMPARE(cancelledByTask(console), staleJobs - 1);
        QVERIFY(console.database.value("SELECT status FROM jobs WHERE job_number = ?", {left})
                    .toString() != "CANCELLED");
        QCOMPARE(console.database
                     .value("SELECT count(*) FROM caretaker_outbox WHERE subject LIKE ?",
                            {'%' + left + '%'})
                     .toInt(),
                 0);
    }

    void withNothingTickedNothingCanBeApplied()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        console.click("tickAllButton");
        QVERIFY(!console.find<QPushButton>("applyButton")->isEnabled());
        console.click("tickAllButton");
        QCOMPARE(console.find<QPushButton>("applyButton")->text(), "Cancel 7 jobs");
    }

    void theThresholdChangesWhatIsShown()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        auto *panel = console.find<QWidget>("previewPanel");
        auto *days = panel->findChild<QSpinBox *>("optionField_auto_close_stale_jobs_days");
        days->setValue(60);
        QVERIFY(!console.find<QPushButton>("applyButton")->isEnabled());
        console.click("previewAgainButton");
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
        QVERIFY(changes(console)->rowCount() > staleJobs);
    }

    void aPreviewThatWentStaleWritesNothing()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        const auto key = changes(console)->index(2, 0).data().toString();
        console.database.execute("UPDATE jobs SET updated_at = '2026-11-22 14:00:00' WHERE "
                                 "job_number = ?",
                                 {key});
        console.click("applyButton");
        QTRY_VERIFY(bannerText(console).contains(key));
        QCOMPARE(cancelledByTask(console), 0);
        console.click("showNewPlanButton");
        QTRY_COMPARE(changes(console)->rowCount(), staleJobs - 1);
        console.click("applyButton");
        QTRY_COMPARE(cancelledByTask(console), staleJobs - 1);
    }

    void nothingToDoSaysSo()
    {
        ConsoleWindow console(Content::Embedded);
        console.goTo("Tasks");
        console.click(previewButton);
        auto *panel = console.find<QWidget>("previewPanel");
        QTRY_VERIFY([&] {
            for (const auto *label : panel->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == "No stale jobs found")
                    return true;
            }
            return false;
        }());
        QVERIFY(!console.find<QPushButton>("applyButton")->isVisible());
    }

    void escapeGoesBackAndChangesNothing()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        QTest::keyClick(console.find<QPushButton>("closeButton"), Qt::Key_Escape);
        QTRY_VERIFY(!console.window->findChild<QWidget *>("previewPanel"));
        QVERIFY(console.find<QPushButton>(previewButton)->hasFocus());
        QCOMPARE(cancelledByTask(console), 0);
    }

    void choosingTheTasksOnceMoreLeadsBack()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        console.goTo("Tasks");
        QTRY_VERIFY(!console.window->findChild<QWidget *>("previewPanel"));
        QVERIFY(console.find<QPushButton>(previewButton)->isVisible());

        console.click(previewButton);
        console.goTo("Jobs");
        console.goTo("Tasks"); // from elsewhere it is still there
        QVERIFY(console.find<QWidget>("previewPanel")->isVisible());
    }

    /// Another program holds the database while rows are to be written: the window goes on, and a
    /// cancel leaves nothing behind.
    void theWindowGoesOnWhileATaskWaits_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("until it is done") << false;
        QTest::newRow("until it is cancelled") << true;
    }
    void theWindowGoesOnWhileATaskWaits()
    {
        QFETCH(bool, cancels);
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        const auto other = Connection::open(console.database.url(), Access::ReadWrite);
        auto lock = std::make_unique<Result<Transaction>>(
            Transaction::begin(*other, Transaction::Kind::Write));
        QVERIFY(*lock);
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
        timer.start(10);
        console.click("applyButton");
        QTRY_VERIFY(ticks > 20);
        QVERIFY(console.find<QProgressBar>("progressBar")->isVisible());
        QVERIFY(!console.find<QPushButton>("closeButton")->isEnabled());
        console.goTo("Tasks"); // does not lead away
        QVERIFY(console.find<QWidget>("previewPanel")->isVisible());
        if (cancels)
            console.click("cancelButton");
        lock.reset();
        if (cancels) {
            QTRY_VERIFY(bannerText(console).startsWith("Cancelled"));
            QCOMPARE(cancelledByTask(console), 0);
            QCOMPARE(console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
        } else {
            QTRY_COMPARE(cancelledByTask(console), staleJobs);
        }
    }

    void aThresholdCanBecomeTheDefault()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Tasks");
        auto *days = console.find<QSpinBox>("optionField_auto_close_stale_jobs_days");
        auto *keep = console.find<QPushButton>("keepButton_auto_close_stale_jobs");
        QTRY_VERIFY(console.text("lastRun_auto_close_stale_jobs").contains("not run"));
        QVERIFY(!keep->isVisible());
        days->setValue(120);
        QVERIFY(keep->isVisible());
        console.click("keepButton_auto_close_stale_jobs");
        QTRY_VERIFY(!keep->isVisible());
        QCOMPARE(console.database
                     .value("SELECT value FROM caretaker_settings WHERE key = 'stale_jobs.days'")
                     .toString(),
                 "120");
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
