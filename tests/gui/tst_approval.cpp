// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "widgets/banner.h"

using namespace caretaker;
using namespace caretaker::testing;

/// A scheduled run that was over the limit, and what a person does about it.
class ApprovalTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    /// The console on a database in which run 1, of 7 jobs, waits.
    struct Waiting : ConsoleWindow
    {
        Waiting() : ConsoleWindow(Content::Adopted) { letARunWait(); }

        [[nodiscard]] int cancelled()
        {
            return database
                .value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED' AND notes LIKE "
                       "'%Auto-closed on 2026-11-22%'")
                .toInt();
        }

        [[nodiscard]] QString outcome()
        {
            return database.value("SELECT outcome FROM caretaker_runs WHERE id = 1").toString();
        }

        [[nodiscard]] QString moment()
        {
            return database.rows("SELECT state FROM caretaker_moments").join(',');
        }

        /// The approval banner that is in sight on a page; null where there is none.
        [[nodiscard]] Banner *banner(const char *page) const
        {
            for (auto *each : find<QWidget>(page)->findChildren<Banner *>("approvalBanner")) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        }

        void clickIn(Banner *shown, const char *name) const
        {
            auto *button = shown->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY(button);
            QTRY_VERIFY(button->isVisible() && button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
    };

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void isApprovedFromTheTasksByItsPreview()
    {
        Waiting console;
        console.goTo("Tasks");
        QTRY_VERIFY(console.banner("tasksPage"));
        auto *banner = console.banner("tasksPage");
        QVERIFY2(banner->text().startsWith("Run 1 of Auto-close stale jobs needs approval: it "
                                           "would change 7 rows"),
                 qPrintable(banner->text()));
        console.clickIn(banner, "approveButton");
        auto *apply = console.find<QPushButton>("applyButton");
        QTRY_VERIFY(apply->isEnabled());
        QCOMPARE(apply->text(), "Approve: cancel 7 jobs");
        QCOMPARE(apply->accessibleName(), "Apply: Approve: cancel 7 jobs");
        QVERIFY(console.find<QPushButton>("closeButton")->hasFocus()); // the safe one
        QCOMPARE(console.cancelled(), 0);

        console.click("applyButton");
        QTRY_COMPARE(console.outcome(), "approved");
        QCOMPARE(console.cancelled(), 7);
        QCOMPARE(console.moment(), "done");
        const auto *result = console.find<Banner>("previewBanner");
        QTRY_VERIFY(result->text().startsWith("Run 1 approved: 7 jobs cancelled"));
        console.click("closeButton");
        QTRY_VERIFY(!console.banner("tasksPage"));
    }

    void isRejectedAfterAQuestion()
    {
        Waiting console;
        console.goTo("Schedule");
        QTRY_VERIFY(console.banner("schedulePage"));
        auto *banner = console.banner("schedulePage");
        console.clickIn(banner, "rejectButton");
        QTRY_VERIFY(banner->text().startsWith("Reject run 1"));
        console.clickIn(banner, "keepWaitingButton");
        QTRY_VERIFY(banner->text().contains("needs approval"));
        QCOMPARE(console.outcome(), "needs_approval");

        console.clickIn(banner, "rejectButton");
        console.clickIn(banner, "confirmRejectButton");
        QTRY_COMPARE(console.outcome(), "rejected");
        QCOMPARE(console.moment(), "skipped");
        QCOMPARE(console.cancelled(), 0);
        QTRY_VERIFY(!console.banner("schedulePage"));
    }

    void isDecidedInTheHistoryWithTheKeyboardOnly()
    {
        Waiting console;
        console.goTo("Runs");
        QTRY_VERIFY(console.banner("runsPage"));
        auto *banner = console.banner("runsPage");
        auto *button = banner->findChild<QPushButton *>("rejectButton");
        QTRY_VERIFY(button->isVisible());
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        // The safe one has the focus; the next is the one that rejects.
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), "keepWaitingButton");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), "confirmRejectButton");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(console.outcome(), "rejected");
        QTRY_VERIFY(!console.banner("runsPage"));
    }

    void whatSomebodyElseHasDecidedIsTold()
    {
        Waiting console;
        console.goTo("Tasks");
        QTRY_VERIFY(console.banner("tasksPage"));
        console.clickIn(console.banner("tasksPage"), "approveButton");
        auto *apply = console.find<QPushButton>("applyButton");
        QTRY_VERIFY(apply->isEnabled());
        console.database.execute("UPDATE caretaker_runs SET outcome = 'rejected' WHERE id = 1");
        console.click("applyButton");
        const auto *result = console.find<Banner>("previewBanner");
        QTRY_VERIFY(result->text().contains("does not wait for approval"));
        QCOMPARE(console.cancelled(), 0);
    }

    void onlyTheTickedRowsAreApproved()
    {
        Waiting console;
        console.goTo("Runs");
        QTRY_VERIFY(console.banner("runsPage"));
        console.clickIn(console.banner("runsPage"), "approveButton");
        auto *apply = console.find<QPushButton>("applyButton");
        QTRY_VERIFY(apply->isEnabled());
        auto *changes = console.find<QWidget>("previewPanel")
                            ->findChild<QTableView *>(QStringLiteral("changesTable"));
        changes->setFocus();
        changes->setCurrentIndex(changes->model()->index(0, 0));
        QTest::keyClick(changes, Qt::Key_Space);
        QTRY_COMPARE(apply->text(), "Approve: cancel 6 jobs");
        console.click("applyButton");
        QTRY_COMPARE(console.outcome(), "approved");
        QCOMPARE(console.cancelled(), 6);
    }
};

QTEST_MAIN(ApprovalTest)
#include "tst_approval.moc"
