// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"
#include "desktop_console.h"

#include <QAction>
#include <QMessageBox>
#include <QTimeEdit>
#include <QTimer>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// Quitting while a scheduled run is under way.
class QuitTest : public QObject
{
    Q_OBJECT

    /// A console whose scheduler is running a task that cannot go on, because another connection
    /// has the table.
    struct Busy : Console
    {
        Busy()
            : Console(Content::Adopted, Backend::Postgres)
            , m_other(expectOk(Connection::open(database.url(), Access::ReadWrite)))
        {
            QApplication::setQuitOnLastWindowClosed(false);
            tell("BEGIN");
            tell("LOCK TABLE jobs IN EXCLUSIVE MODE");
            database.execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, "
                             "since, updated_at, updated_by) VALUES ('auto_close_stale_jobs', "
                             "'30 14 * * *', ?, '2026-11-22 14:00:00', '2026-11-22 14:00:00', "
                             "'u@h')",
                             {true});
            session.scheduler.start();
            const auto isRunning = [this] {
                return session.scheduler.state() == SchedulerState::Running &&
                       runs() == QStringList{"running|0"};
            };
            if (!QTest::qWaitFor(isRunning, 60000))
                qFatal("nothing runs");
        }

        void release() { tell("ROLLBACK"); }

        void answer(const char *button)
        {
            find<QAction>("quitAction")->trigger();
            QTRY_VERIFY(question() && question()->isVisible());
            QCOMPARE(question()->text(), "Auto-close stale jobs is running.");
            QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
            QTRY_VERIFY(!question());
        }

        [[nodiscard]] QMessageBox *question() const
        {
            return window->findChild<QMessageBox *>("quitQuestion");
        }

        /// The application's loop up to its end, with something that happens in it.
        int loop(const std::function<void()> &happens)
        {
            QTimer patience;
            connect(&patience, &QTimer::timeout, qApp, [] { QCoreApplication::exit(-1); });
            patience.start(60s);
            QTimer::singleShot(0, &patience, happens);
            return QApplication::exec();
        }

        [[nodiscard]] QStringList runs() const
        {
            return database.rows("SELECT outcome, change_count FROM caretaker_runs");
        }

        [[nodiscard]] QStringList moments() const
        {
            return database.rows("SELECT state FROM caretaker_moments");
        }

    private:
        void tell(const char *sql) { expectOk(Statement::run(m_other, QString::fromLatin1(sql))); }

        Connection m_other;
    };

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void theRunIsFinishedFirst()
    {
        Busy console;
        console.answer("finishAndQuit");
        QVERIFY(console.window->isHidden());
        QCOMPARE(console.runs(), QStringList{"running|0"});
        QCOMPARE(console.loop([&] { console.release(); }), 0);
        QCOMPARE(console.runs(), QStringList{"succeeded|7"});
        QCOMPARE(console.moments(), QStringList{"done"});
    }

    void theRunIsCancelled()
    {
        Busy console;
        console.answer("cancelAndQuit");
        QVERIFY(console.window->isHidden());
        QCOMPARE(console.loop([&] { console.release(); }), 0);
        QCOMPARE(console.runs(), QStringList());
        QCOMPARE(console.moments(), QStringList()); // it is due at the next start
    }

    void nothingEnds()
    {
        Busy console;
        console.answer("keepRunning");
        QVERIFY(console.window->isVisible());
        console.release();
        QTRY_COMPARE(console.runs(), QStringList{"succeeded|7"});
        QTRY_COMPARE(console.session.scheduler.state(), SchedulerState::Idle);
        QVERIFY(console.window->isVisible());

        // With nothing under way there is no question.
        QCOMPARE(console.loop([&] { console.find<QAction>("quitAction")->trigger(); }), 0);
    }

    /// The session's end with a schedule that is not saved.
    void theSetUpWaitsForWhatIsNotSaved()
    {
        Console console;
        console.goTo("Schedule");
        auto *time = console.find<QTimeEdit>("simpleTime");
        QTRY_VERIFY(time->isEnabled());
        time->setTime(QTime(7, 45));
        console.find<QAction>("setUpAction")->trigger();
        QVERIFY(!console.window->findChild<QWidget *>("setupWizard"));
        QVERIFY(console.find<QPushButton>("noticeSeenButton")->isVisible());
        QCOMPARE(console.window->unsavedEdits(), 1);
        console.click("revertScheduleButton");
        console.find<QAction>("setUpAction")->trigger();
        QTRY_VERIFY(console.find<QWidget>("setupWizard")->isVisible());
    }

    void theEndOfTheSessionAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("mayEnd");
        QTest::newRow("discard") << "discardAtSessionEnd" << true;
        QTest::newRow("stay") << "stayAtSessionEnd" << false;
    }

    void theEndOfTheSessionAsks()
    {
        QFETCH(QString, button);
        QFETCH(bool, mayEnd);
        Console console;
        console.goTo("Schedule");
        auto *table = console.find<QTableView>("scheduleTable");
        QTRY_VERIFY(table->currentIndex().isValid());
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        QCOMPARE(console.window->unsavedEdits(), 1);
        console.goTo("Jobs");

        QString asked;
        QTimer::singleShot(0, &console.desktop, [&] {
            const auto *question = console.window->findChild<QMessageBox *>("sessionQuestion");
            QVERIFY(question);
            asked = question->text();
            QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
        });
        QCOMPARE(console.desktop.maySessionEnd(), mayEnd);
        QCOMPARE(asked, "1 edit is not saved.");
        QCOMPARE(console.window->unsavedEdits(), 1); // others may still stop the session's end
        QCOMPARE(console.find<QWidget>("schedulePage")->isVisible(), !mayEnd);
    }

    /// Others have stopped the session's end, and the person has gone on.
    void whatIsEditedLaterIsAskedForAnew()
    {
        Console console;
        console.goTo("Schedule");
        QTRY_VERIFY(console.find<QTableView>("scheduleTable")->currentIndex().isValid());
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        QTimer::singleShot(0, &console.desktop, [&] { console.click("discardAtSessionEnd"); });
        QVERIFY(console.desktop.maySessionEnd());
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(8, 45));
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(!quit.isAccepted());
        QVERIFY(console.window->isVisible());
    }

    /// Nobody is asked while the program ends already, whatever is not saved.
    void theEndOfTheSessionDoesNotAskDuringTheEnd()
    {
        Busy console;
        console.goTo("Schedule");
        QTRY_VERIFY(console.find<QTableView>("scheduleTable")->currentIndex().isValid());
        console.answer("finishAndQuit");
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        QCOMPARE(console.window->unsavedEdits(), 1);
        QVERIFY(console.desktop.maySessionEnd());
        QVERIFY(console.window->isHidden());
        QCOMPARE(console.loop([&] { console.release(); }), 0);
    }

    /// Such as the one of a dock.
    void theSystemsOwnQuitAsksToo()
    {
        Console console;
        console.goTo("Schedule");
        QTRY_VERIFY(console.find<QTableView>("scheduleTable")->currentIndex().isValid());
        console.find<QTimeEdit>("simpleTime")->setTime(QTime(7, 45));
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(!quit.isAccepted());
        QVERIFY(console.window->isVisible());
        QVERIFY(console.find<QPushButton>("saveAndQuitButton")->isVisible());
    }
};

QTEST_MAIN(QuitTest)
#include "tst_quit.moc"
