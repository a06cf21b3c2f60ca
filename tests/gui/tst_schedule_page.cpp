// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "schedule/schedules.h"
#include "schedules.h"
#include "settings/settings.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTimeEdit>

using namespace caretaker;
using namespace caretaker::testing;

/// The Schedule page by clicking and typing what a person would.
class SchedulePageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    /// Rows of the table.
    static constexpr int compliance = 0;
    static constexpr int summary = 2;
    static constexpr int staleJobs = 4;

    static QTableView *table(const ConsoleWindow &console)
    {
        return console.find<QTableView>("scheduleTable");
    }

    static QString cell(const ConsoleWindow &console, int row, int column)
    {
        return table(console)->model()->index(row, column).data().toString();
    }

    /// As it is painted.
    static QString shown(const ConsoleWindow &console, int row, int column)
    {
        const auto index = table(console)->model()->index(row, column);
        const auto *look =
            qobject_cast<QStyledItemDelegate *>(table(console)->itemDelegateForIndex(index));
        return look->displayText(index.data(), QLocale());
    }

    static void open(const ConsoleWindow &console)
    {
        console.goTo("Schedule");
        QTRY_COMPARE(table(console)->model()->rowCount(), 5);
        QTRY_VERIFY(table(console)->currentIndex().isValid());
    }

    static void clickBox(const ConsoleWindow &console, int row)
    {
        const auto rect = table(console)->visualRect(table(console)->model()->index(row, 0));
        QTest::mouseClick(table(console)->viewport(), Qt::LeftButton, {},
                          QPoint(rect.left() + rect.height() / 2, rect.center().y()));
    }

    static void choose(const ConsoleWindow &console, int row)
    {
        const auto rect = table(console)->visualRect(table(console)->model()->index(row, 1));
        QTest::mouseClick(table(console)->viewport(), Qt::LeftButton, {}, rect.center());
    }

    static QString stored(ConsoleWindow &console, const QString &task)
    {
        return console.database
            .rows(QStringLiteral("SELECT expression, is_enabled FROM "
                                 "caretaker_schedules WHERE task = '%1'")
                      .arg(task))
            .join(u';');
    }

    static QString bannerText(const ConsoleWindow &console, const char *name)
    {
        const auto *banner = console.find<Banner>(name);
        return banner->isVisible() ? banner->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void whereTheOldCronJobsMayBeAllIsOff()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        QVERIFY(bannerText(console, "crontabBanner").contains("old cron jobs"));
        QCOMPARE(cell(console, staleJobs, 0), "Off");
        QTRY_VERIFY(console.find<QLabel>("nothingDue")->isVisible());

        clickBox(console, staleJobs);
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|1");
        QTRY_COMPARE(bannerText(console, "crontabBanner"), QString());
        QTRY_VERIFY(bannerText(console, "scheduleBanner")
                        .startsWith("Auto-close stale jobs runs by itself from now on. Take its"));
        QTRY_COMPARE(cell(console, staleJobs, 3), "in 6 days");
        clickBox(console, staleJobs);
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|0");
        QTRY_COMPARE(shown(console, staleJobs, 3), "Off");
        QTRY_COMPARE(bannerText(console, "scheduleBanner"), QString());
    }

    void twoQuickTicksAreBothStored()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        clickBox(console, staleJobs);
        clickBox(console, compliance);
        clickBox(console, staleJobs);
        QTRY_COMPARE(stored(console, "check_compliance_expiry"), "0 6 * * *|1");
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|0");
        QTRY_COMPARE(cell(console, compliance, 3), "in 15 h");
        QCOMPARE(cell(console, staleJobs, 0), "Off");
    }

    void anExpressionIsTypedWrongThenRightWithTheKeyboardOnly()
    {
        ConsoleWindow console(Content::Embedded);
        open(console);
        table(console)->setFocus();
        for (int row = 0; row < staleJobs; ++row)
            QTest::keyClick(table(console), Qt::Key_Down);
        QTest::keyClick(table(console), Qt::Key_Space);
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|0");
        QTest::keyClick(table(console), Qt::Key_Space);
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|1");

        QTest::keyClick(console.window.get(), Qt::Key_E, Qt::AltModifier);
        auto *field = console.find<QLineEdit>("expressionField");
        QTRY_VERIFY(field->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(),
                     static_cast<QWidget *>(console.find<QRadioButton>("expressionButton")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, "0 2 30 2 *");
        QVERIFY(bannerText(console, "expressionError").contains("there is never such a day"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stored(console, "auto_close_stale_jobs"), "0 2 * * 0|1");

        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, "*/30 8-9 * * MON-FRI");
        QCOMPARE(bannerText(console, "expressionError"), QString());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stored(console, "auto_close_stale_jobs"), "*/30 8,9 * * 1-5|1");
        QTRY_VERIFY(bannerText(console, "scheduleBanner").startsWith("Saved."));
        QTRY_VERIFY(!console.find<QPushButton>("saveScheduleButton")->isEnabled());
    }

    void theSimpleFormIsSaved()
    {
        ConsoleWindow console(Content::Embedded);
        open(console);
        choose(console, staleJobs);
        console.find<QComboBox>("simpleDays")->setCurrentIndex(0);
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        QVERIFY(cell(console, staleJobs, 2).startsWith("Not saved: "));
        console.click("saveScheduleButton");
        QTRY_COMPARE(cell(console, staleJobs, 2), "At 07:45 every day");
        QCOMPARE(stored(console, "auto_close_stale_jobs"), "45 7 * * *|1");
    }

    void theWeekIsThatOfWhatIsBeingEdited()
    {
        ConsoleWindow console(Content::Embedded);
        open(console);
        choose(console, compliance);
        const auto *week = console.find<QWidget>("weekView");
        const auto *zone = console.find<QLabel>("scheduleZone");
        QTRY_VERIFY(week->accessibleDescription().contains("Mon 23 Nov: 06:00"));
        QVERIFY(zone->text().startsWith("Times in"));
        auto *time = console.find<QTimeEdit>("simpleTime");
        time->setTime(QTime(3, 15));
        QTRY_VERIFY(week->accessibleDescription().contains("Mon 23 Nov: 03:15"));
        QVERIFY(zone->text().startsWith("As edited, not saved yet."));
        console.find<QPushButton>("saveScheduleButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(stored(console, "check_compliance_expiry"), "15 3 * * *|1");
        QTRY_VERIFY(zone->text().startsWith("Times in"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(time)); // not on "Default"
        time->setTime(QTime(4, 0));
        console.click("revertScheduleButton");
        QTRY_VERIFY(week->accessibleDescription().contains("Mon 23 Nov: 03:15"));
    }

    void whatIsNotSavedIsAskedForAtQuit_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("quits");
        QTest::newRow("save") << "saveAndQuitButton"
                              << "45 7 * * 1,4|1" << 1;
        QTest::newRow("discard") << "quitAnywayButton"
                                 << "" << 1;
        QTest::newRow("cancel") << "stayButton"
                                << "" << 0;
    }

    void whatIsNotSavedIsAskedForAtQuit()
    {
        QFETCH(QString, button);
        QFETCH(int, quits);
        ConsoleWindow console(Content::Embedded);
        open(console);
        choose(console, staleJobs);
        console.find<QRadioButton>("expressionButton")->click();
        console.find<QLineEdit>("expressionField")->setText("45 7 * * MON,THU");
        console.goTo("Jobs");
        QTRY_COMPARE(bannerText(console, "unsavedBanner"),
                     "1 edit on the page Schedule is not saved.");
        QVERIFY(console.window->holdsUnsavedEdits());
        QVERIFY(console.find<QWidget>("schedulePage")->isVisible());
        QCOMPARE(bannerText(console, "unsavedBanner"), "1 edit is not saved and would be lost.");

        const QSignalSpy quitting(console.window.get(), &MainWindow::quitRequested);
        console.click(button.toLatin1());
        QTRY_COMPARE(quitting.count(), quits);
        QTEST(stored(console, "auto_close_stale_jobs"), "expression");
        QCOMPARE(console.window->unsavedEdits(), 1 - quits);
    }

    void aWrongExpressionKeepsTheProgramOpen()
    {
        ConsoleWindow console(Content::Embedded);
        open(console);
        choose(console, staleJobs);
        console.find<QRadioButton>("expressionButton")->click();
        console.find<QLineEdit>("expressionField")->setText("45 7 * *");
        QVERIFY(console.window->holdsUnsavedEdits());
        const QSignalSpy quitting(console.window.get(), &MainWindow::quitRequested);
        console.click("saveAndQuitButton");
        QCOMPARE(quitting.count(), 0);
        QVERIFY(console.find<Banner>("expressionError")->isVisible());
        // What is saved by hand later on does not end the program.
        console.find<QLineEdit>("expressionField")->setText("45 7 * * *");
        console.click("saveScheduleButton");
        QTRY_COMPARE(console.window->unsavedEdits(), 0);
        QCOMPARE(quitting.count(), 0);
    }

    /// The first of two changes fails: the second one's success does not cover that.
    void aFailureIsToldAfterAllChanges_data()
    {
        QTest::addColumn<bool>("ticks");
        QTest::newRow("two schedules") << false;
        QTest::newRow("two ticks") << true;
    }
    void aFailureIsToldAfterAllChanges()
    {
        QFETCH(bool, ticks);
        ConsoleWindow console(Content::Embedded);
        open(console);
        const auto before = stored(console, "auto_close_stale_jobs");
        console.database.failOn("INSERT", "caretaker_schedules",
                                "NEW.task = 'auto_close_stale_jobs'");
        const QSignalSpy quitting(console.window.get(), &MainWindow::quitRequested);
        if (ticks) {
            clickBox(console, staleJobs);
            clickBox(console, compliance);
            QTRY_COMPARE(stored(console, "check_compliance_expiry"), "0 6 * * *|0");
        } else {
            for (const auto row : {staleJobs, compliance}) {
                choose(console, row);
                console.find<QRadioButton>("expressionButton")->click();
                console.find<QLineEdit>("expressionField")->setText("45 7 * * 1,4");
            }
            QVERIFY(console.window->holdsUnsavedEdits());
            console.click("saveAndQuitButton");
            QTRY_COMPARE(stored(console, "check_compliance_expiry"), "45 7 * * 1,4|1");
            QTRY_COMPARE(console.window->unsavedEdits(), 1);
        }
        QTRY_VERIFY(bannerText(console, "scheduleBanner").contains("no more"));
        QCOMPARE(stored(console, "auto_close_stale_jobs"), before);
        QCOMPARE(quitting.count(), 0);
    }

    void tellsWhichTasksCollide()
    {
        ConsoleWindow console(Content::Embedded);
        setSchedules(console.database, {{"auto_close_stale_jobs", "0 8 * * *"},
                                        {"send_daily_summary", "0 8 * * 1-5"}});
        open(console);
        QTRY_VERIFY(bannerText(console, "collisionsBanner")
                        .contains("are due together 5 times, first on Mon 23 Nov 2026 08:00"));
        const auto *week = console.find<QWidget>("weekView");
        QVERIFY(week->accessibleDescription().contains("are due together"));
    }

    void aPauseIsShownAndEnded()
    {
        ConsoleWindow console(Content::Embedded);
        QVERIFY(changeSettings(console.database.url(),
                               {{"schedule.paused_until", "2026-11-22T18:00:00Z"}}, console.now));
        open(console);
        QTRY_VERIFY(bannerText(console, "pauseBanner").contains("22 Nov 2026 18:00 (in 3 h)"));
        console.click("resumeButton");
        QTRY_COMPARE(bannerText(console, "pauseBanner"), QString());
        const auto schedules = readSchedules(console.database.url(), console.now);
        QVERIFY(schedules && !schedules->pausedUntil);
    }

    void runNowOpensThePreview()
    {
        ConsoleWindow console(Content::Adopted);
        open(console);
        choose(console, staleJobs);
        console.click("runNowButton");
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
        QCOMPARE(console.find<QPushButton>("applyButton")->text(), "Cancel 7 jobs");
    }

    void aDatabaseThatIsNotPreparedSaysSo()
    {
        ConsoleWindow console(Content::WebApplication);
        console.goTo("Schedule");
        auto *page = console.find<QWidget>("schedulePage");
        auto *action = page->findChild<QPushButton *>("placeholderButton");
        QTRY_VERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_VERIFY(console.window->findChild<QWidget *>("adoptionDialog"));
    }

    void theCardsTellTheNextRun()
    {
        ConsoleWindow console(Content::Embedded);
        console.goTo("Tasks");
        QTRY_COMPARE(console.text("nextRun_auto_close_stale_jobs"), "Next: in 6 days");
        console.click("showScheduleButton_send_daily_summary");
        QTRY_VERIFY(table(console)->isVisible());
        QTRY_COMPARE(table(console)->currentIndex().row(), summary);
    }
};

QTEST_MAIN(SchedulePageTest)
#include "tst_schedule_page.moc"
