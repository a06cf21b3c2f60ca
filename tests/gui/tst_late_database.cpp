// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "console.h"
#include "temporary_database.h"
#include "tray_desktop.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <csignal>

using namespace caretaker;
using namespace caretaker::testing;

/// A console whose database is not there yet, as at login before the network is.
class LateDatabaseTest : public QObject
{
    Q_OBJECT

    /// A database whose file is elsewhere until it arrives.
    struct Late : TemporaryDatabase
    {
        Late() : TemporaryDatabase(Content::Adopted) { move(path(), filePath("elsewhere")); }
        void arrive() { move(filePath("elsewhere"), path()); }

    private:
        static void move(const QString &from, const QString &to)
        {
            if (!QFile::rename(from, to))
                qFatal("%s cannot be moved", qPrintable(from));
        }
    };

    static std::unique_ptr<QProcess> start(const Late &database, const QStringList &options)
    {
        auto process = std::make_unique<QProcess>();
        process->start(CARETAKER_BINARY,
                       options + QStringList{"--database", database.url().text()});
        if (!process->waitForStarted())
            qFatal("the program did not start");
        return process;
    }

    static void expectOrderlyEnd(QProcess &process)
    {
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    static bool tells(TrayItem &item, const QString &text)
    {
        return QTest::qWaitFor(
            [&] { return item.isThere() && item.toolTip().join('\n').contains(text); }, 60000);
    }

private Q_SLOTS:
    void aHiddenConsoleWaitsForIt_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("and tries again by itself") << false;
        QTest::newRow("and tries again when asked to") << true;
    }
    void aHiddenConsoleWaitsForIt()
    {
        QFETCH(bool, isAsked);
        Panel panel;
        panel.start();
        Late database;
        const auto process = start(database, {"--tray"});
        TrayItem item;
        QVERIFY(tells(item, "test.sqlite3"));
        QVERIFY(!item.entry("The database cannot be opened").is("enabled"));
        if (isAsked) {
            item.choose("Try now");
            QTRY_VERIFY(item.entry("Try now").is("enabled"));
        }
        QVERIFY(tells(item, "test.sqlite3"));

        database.arrive();
        if (isAsked)
            item.choose("Try now");
        QVERIFY(tells(item, "Scheduler: no schedule is on"));
        ::kill(pid_t(process->processId()), SIGTERM);
        expectOrderlyEnd(*process);
    }

    void waitingCanBeEnded_data()
    {
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("from the tray") << true;
        QTest::newRow("by a signal") << false;
    }
    void waitingCanBeEnded()
    {
        QFETCH(bool, byMenu);
        Panel panel;
        panel.start();
        const Late database;
        const auto process = start(database, {"--tray"});
        TrayItem item;
        QVERIFY(tells(item, "test.sqlite3"));
        if (byMenu)
            item.choose("Quit");
        else
            ::kill(pid_t(process->processId()), SIGTERM);
        expectOrderlyEnd(*process);
    }

    void anotherStartFindsTheOneThatWaits()
    {
        Panel panel;
        panel.start();
        Late database;
        const auto process = start(database, {"--tray"});
        TrayItem item;
        QVERIFY(tells(item, "test.sqlite3"));
        database.arrive();
        const auto another = start(database, {});
        expectOrderlyEnd(*another);
        QVERIFY(tells(item, "Scheduler: no schedule is on"));
        ::kill(pid_t(process->processId()), SIGTERM);
        expectOrderlyEnd(*process);
    }

    void aConsoleThatIsSeenAsks()
    {
        Late database;
        int asked = 0;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                QCOMPARE(box->objectName(), "cannotOpenBox");
                if (++asked == 2)
                    database.arrive();
                QTest::mouseClick(box->findChild<QPushButton *>("tryAgainButton"), Qt::LeftButton);
                return;
            }
            for (auto *window : QApplication::topLevelWidgets()) {
                if (auto *quit = window->findChild<QAction *>("quitAction"); quit && asked == 2)
                    quit->trigger();
            }
        });
        person.start(50);
        Output output;
        const auto code =
            runCommandLine({"caretaker", "--database", database.url().text()}, output, runConsole);
        QCOMPARE(code, ExitCode::Done);
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(LateDatabaseTest)
#include "tst_late_database.moc"
