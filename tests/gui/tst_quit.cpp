// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statement.h"
#include "desktop_console.h"

#include <QAction>
#include <QMessageBox>
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
};

QTEST_MAIN(QuitTest)
#include "tst_quit.moc"
