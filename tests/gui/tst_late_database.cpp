// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "console.h"
#include "postgres_server.h"
#include "temporary_database.h"
#include "tray_desktop.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
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

    /// The way to a PostgreSQL server, on which nobody answers before it is opened.
    class LateServer
    {
    public:
        LateServer() : m_database(TemporaryDatabase::Content::Adopted, Backend::Postgres)
        {
            if (!m_gate.listen(QHostAddress::LocalHost))
                qFatal("no port is free");
            m_port = m_gate.serverPort();
            m_gate.close();
        }

        [[nodiscard]] DatabaseUrl url() const
        {
            return expectOk(DatabaseUrl::parse(QString("postgresql://caretaker@127.0.0.1:%1/%2")
                                                   .arg(m_port)
                                                   .arg(m_database.url().server().database)));
        }

        void open()
        {
            connect(&m_gate, &QTcpServer::newConnection, &m_gate, [this] {
                auto *client = m_gate.nextPendingConnection();
                auto *server = new QTcpSocket(client);
                server->connectToHost(QHostAddress::LocalHost,
                                      quint16(PostgresServer::instance().port()));
                passOn(client, server);
                passOn(server, client);
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            });
            if (!m_gate.listen(QHostAddress::LocalHost, m_port))
                qFatal("the port is gone");
        }

    private:
        static void passOn(QTcpSocket *from, QTcpSocket *to)
        {
            connect(from, &QTcpSocket::readyRead, to, [=] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        }

        TemporaryDatabase m_database;
        QTcpServer m_gate;
        quint16 m_port = 0;
    };

    static std::unique_ptr<QProcess> start(const DatabaseUrl &url, const QStringList &options)
    {
        auto process = std::make_unique<QProcess>();
        process->start(CARETAKER_BINARY, options + QStringList{"--database", url.text()});
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
        const auto process = start(database.url(), {"--tray"});
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

    void aHiddenConsoleWaitsForItsServer()
    {
        Panel panel;
        panel.start();
        LateServer server;
        const auto process = start(server.url(), {"--tray"});
        TrayItem item;
        QVERIFY(tells(item, "127.0.0.1"));
        QVERIFY(!item.entry("The database cannot be opened").is("enabled"));
        server.open();
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
        const auto process = start(database.url(), {"--tray"});
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
        const auto process = start(database.url(), {"--tray"});
        TrayItem item;
        QVERIFY(tells(item, "test.sqlite3"));
        database.arrive();
        const auto another = start(database.url(), {});
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
