// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "widgets/banner.h"

using namespace caretaker;
using namespace caretaker::testing;

/// What goes on from an applied preview.
class PreviewResultTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void theRunCanBeUndoneFromItsResult()
    {
        ConsoleWindow console(Content::Adopted);
        const auto before = console.database.rows("SELECT * FROM jobs ORDER BY id");
        console.goTo("Tasks");
        console.click("previewButton_auto_close_stale_jobs");
        console.click("applyButton");
        QTRY_VERIFY(console.window->findChild<QPushButton *>("undoRunButton"));
        QVERIFY(console.database.rows("SELECT * FROM jobs ORDER BY id") != before);
        console.click("undoRunButton");
        console.click("restoreButton");
        auto *panel = console.find<QWidget>("undoPanel");
        QTRY_VERIFY(panel->findChild<Banner *>()->text().startsWith("7 rows restored"));
        QCOMPARE(console.database.rows("SELECT * FROM jobs ORDER BY id"), before);
        console.click("undoCloseButton");
        QTRY_VERIFY(console.find<QPushButton>("previewButton_auto_close_stale_jobs")->isVisible());
    }

    void aFinishedPreviewMakesWayForTheCards()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Tasks");
        console.click("previewButton_auto_close_stale_jobs");
        console.click("applyButton");
        QTRY_VERIFY(console.window->findChild<QPushButton *>("undoRunButton"));
        console.goTo("Jobs");
        auto *sidebar = console.find<QListWidget>("sidebar");
        sidebar->setFocus();
        console.goTo("Tasks");
        auto *preview = console.find<QPushButton>("previewButton_auto_close_stale_jobs");
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(sidebar->hasFocus());
        // One Enter does one thing.
        console.click("previewButton_auto_close_stale_jobs");
        QTRY_VERIFY(!preview->isVisible());
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_Return);
        QTRY_VERIFY(preview->isVisible());
        QTest::qWait(100);
        QVERIFY(preview->isVisible());
    }

    void theRunOfTheSameDayIsMentioned()
    {
        ConsoleWindow console(Content::Adopted);
        console.goTo("Tasks");
        console.click("previewButton_send_daily_summary");
        auto *notice = console.find<Banner>("earlierRun");
        console.click("applyButton");
        QTRY_VERIFY(console.find<Banner>("previewBanner")->text().contains("in the outbox"));
        QVERIFY(!notice->isVisible());
        console.click("closeButton");
        QTRY_VERIFY(!console.window->findChild<QWidget *>("previewPanel"));

        console.now += std::chrono::hours(2);
        console.click("previewButton_send_daily_summary");
        notice = console.find<Banner>("earlierRun");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().startsWith("This task already ran today at 14:30 (run 1): "),
                 qPrintable(notice->text()));
        QVERIFY(console.find<QPushButton>("applyButton")->isEnabled());
        console.click("closeButton");
        QTRY_VERIFY(!console.window->findChild<QWidget *>("previewPanel"));

        console.now += std::chrono::hours(24);
        console.click("previewButton_send_daily_summary");
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
        QVERIFY(!console.find<Banner>("earlierRun")->isVisible());
    }
};

QTEST_MAIN(PreviewResultTest)
#include "tst_preview_result.moc"
