// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace caretaker;
using namespace caretaker::testing;

/// The real program as the desktop starts and ends it.
class DesktopProcessTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static std::unique_ptr<QProcess> start(const TemporaryDatabase &database,
                                           const QStringList &options = {})
    {
        auto process = std::make_unique<QProcess>();
        process->start(CARETAKER_BINARY,
                       options + QStringList{"--database", database.url().text()});
        if (!process->waitForStarted())
            qFatal("the program did not start");
        return process;
    }

    /// The same, once it is the database's console.
    static std::unique_ptr<QProcess> startFirst(const TemporaryDatabase &database,
                                                const QStringList &options = {})
    {
        auto process = start(database, options);
        const QDir folder(qEnvironmentVariable("XDG_RUNTIME_DIR"));
        const auto isFirst = [&] {
            for (const auto &file : folder.entryList({"caretaker-*.lock"})) {
                qint64 id = 0;
                QString host;
                QString program;
                if (QLockFile(folder.filePath(file)).getLockInfo(&id, &host, &program) &&
                    id == process->processId())
                    return true;
            }
            return false;
        };
        if (!QTest::qWaitFor(isFirst, 60000))
            qFatal("the program did not become the database's console");
        return process;
    }

    /// Starts another; it has to find the first and end well.
    static int codeOfAnother(const TemporaryDatabase &database, const QStringList &options = {})
    {
        const auto another = start(database, options);
        return another->waitForFinished(120000) && another->exitStatus() == QProcess::NormalExit
                   ? another->exitCode()
                   : -1;
    }

    static QStringList windows()
    {
        QProcess process;
        process.start("xprop", {"-root", "_NET_CLIENT_LIST"});
        process.waitForFinished();
        const auto ids = QString::fromUtf8(process.readAllStandardOutput()).section('#', 1);
        return ids.trimmed().split(", ", Qt::SkipEmptyParts);
    }

    static void expectOrderlyEnd(QProcess &process)
    {
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

private Q_SLOTS:
    void anotherStartRaisesTheFirst()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto first = startFirst(database, {"--tray"});
        QCOMPARE(codeOfAnother(database, {"--tray"}), 0);
        QVERIFY(windows().isEmpty());
        QCOMPARE(codeOfAnother(database), 0);
        QTRY_COMPARE(windows().size(), 1);
        QCOMPARE(first->state(), QProcess::Running);
        ::kill(pid_t(first->processId()), SIGTERM);
        expectOrderlyEnd(*first);
    }

    void theSameFileByAnotherPathIsTheSameDatabase()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto link = database.filePath("link.sqlite3");
        QVERIFY(QFile::link(database.path(), link));
        const auto first = startFirst(database);
        QProcess another;
        another.start(CARETAKER_BINARY, {"--database", link});
        QVERIFY(another.waitForFinished(120000));
        QCOMPARE(another.exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        ::kill(pid_t(first->processId()), SIGTERM);
        expectOrderlyEnd(*first);
    }

    void anotherDatabaseHasAConsoleOfItsOwn()
    {
        TemporaryDatabase one(Content::Adopted);
        TemporaryDatabase two(Content::Adopted);
        const auto first = start(one);
        const auto second = start(two);
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, 60000);
        for (const auto &process : {first.get(), second.get()}) {
            ::kill(pid_t(process->processId()), SIGTERM);
            expectOrderlyEnd(*process);
        }
    }

    void afterACrashTheNextStartIsTheFirst()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto killed = startFirst(database);
        QCOMPARE(codeOfAnother(database), 0);
        killed->kill();
        QVERIFY(killed->waitForFinished());
        const auto next = startFirst(database);
        QCOMPARE(codeOfAnother(database), 0);
        QCOMPARE(next->state(), QProcess::Running);
        ::kill(pid_t(next->processId()), SIGINT);
        expectOrderlyEnd(*next);
    }

    void twoStartsAtOnceMakeOneConsole()
    {
        TemporaryDatabase database(Content::Adopted);
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 3; ++i)
            all.push_back(start(database));
        const auto running = [&] {
            return std::count_if(all.begin(), all.end(), [](const auto &process) {
                process->waitForFinished(1);
                return process->state() == QProcess::Running;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60000);
        QCOMPARE(codeOfAnother(database), 0);
        for (const auto &process : all) {
            if (process->state() == QProcess::Running)
                ::kill(pid_t(process->processId()), SIGTERM);
            expectOrderlyEnd(*process);
        }
    }
};

QTEST_GUILESS_MAIN(DesktopProcessTest)
#include "tst_desktop_process.moc"
