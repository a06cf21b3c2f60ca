// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace caretaker;
using namespace caretaker::testing;

/// The program around its commands: its own database, example data, environment and help.
class ProgramTest : public QObject, Program
{
    Q_OBJECT

    /// With messages on a terminal, as `script` makes one.
    QString messagesOnTerminal(const QStringList &arguments,
                               const QMap<QString, QString> &variables = {}) const
    {
        auto all = environment();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            all.insert(variable.key(), variable.value());
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(
            "script",
            {"-qec", QString("%1 %2").arg(CARETAKER_BINARY, arguments.join(' ')), "/dev/null"});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAll())
                                              : process.errorString();
    }

private Q_SLOTS:
    void theEmbeddedDatabaseComesIntoBeingOnFirstUse()
    {
        QTemporaryDir home;
        const QMap<QString, QString> variables{{"HOME", home.path()}};
        QCOMPARE(run({"auto_close_stale_jobs"}, variables).code, 0);
        const auto check = run({"database", "check", "--json"}, variables);
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json()["kind"].toString(), "embedded");
        QVERIFY(check.json()["adopted"].toBool());
        QVERIFY(check.json()["database"].toString().startsWith(home.path()));
    }

    void aPersonIsToldWhichDatabaseItIs()
    {
        if (QStandardPaths::findExecutable("script").isEmpty())
            QSKIP("script is not installed");
        const auto hint = QString("caretaker: The database is %1/.local/share/caretaker/"
                                  "caretaker.sqlite3; --database or CARETAKER_DATABASE names "
                                  "another.")
                              .arg(m_home.path());
        const auto told = messagesOnTerminal({"runs"});
        QVERIFY2(told.startsWith(hint), qPrintable(told));
        QVERIFY(!messagesOnTerminal({"tasks"}).contains("The database is"));
        QVERIFY(!messagesOnTerminal({"runs", "--database", "/x"}).contains("The database is"));
        QVERIFY(!messagesOnTerminal({"runs"}, {{"CARETAKER_DATABASE", "/x"}})
                     .contains("The database is"));
        QVERIFY(!run({"runs"}).messages.contains("The database is")); // as cron starts it
    }

    void demoDataHasWorkForTheTask()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("demo.sqlite3");
        const auto filled = run({"database", "demo", "--jobs", "300", "--database", path});
        QCOMPARE(filled.code, 0);
        QVERIFY2(filled.messages.contains("Its schedules are on"), qPrintable(filled.messages));
        const auto plan = run({"auto_close_stale_jobs", "--dry-run", "--json", "--database", path});
        QCOMPARE(plan.code, 0);
        QVERIFY(!plan.json()["changes"].toArray().isEmpty());
        const auto again = run({"database", "demo", "--database", path});
        QCOMPARE(again.code, 1);
        QCOMPARE(
            run({"database", "backup", folder.filePath("copy.sqlite3"), "--database", path}).code,
            0);
        QCOMPARE(run({"database", "check", "--database", folder.filePath("copy.sqlite3")}).code, 0);
        QCOMPARE(
            run({"database", "backup", folder.filePath("copy.sqlite3"), "--database", path}).code,
            1);
    }

    void interruptedDemoLeavesNoDatabaseBehind()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("demo.sqlite3");
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(CARETAKER_BINARY,
                      {"database", "demo", "--jobs", "5000000", "--database", path});
        QTRY_VERIFY(QFile::exists(path) || process.state() == QProcess::NotRunning);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("Cancelled"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void demoDataRefusesTheWebApplicationsDatabase()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto before = database.bytes();
        const auto ended = runOn(database, {"database", "demo", "--jobs", "50"});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.messages.contains("web application"), qPrintable(ended.messages));
        QCOMPARE(database.bytes(), before);
    }

    void theDatabaseMayComeFromTheEnvironment()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto ended = run({"database", "check", "--json"},
                               {{"CARETAKER_DATABASE", "sqlite:" + database.path()}});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.json()["rows"]["jobs"].toInt(), 419);
    }

    void aPlainLocaleCausesNoNoise()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto ended = run({"auto_close_stale_jobs", "--dry-run", "--as-of", moment,
                                "--database", database.path()},
                               {{"LC_ALL", "C"}, {"LANG", "C"}});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.messages, QString());
        QVERIFY(ended.output.contains("  • JOB-000378: Emergency Lock-out – Unit 4"));
    }

    void helpAndVersion_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("help") << QStringList{"--help"} << "auto_close_stale_jobs";
        QTest::newRow("task help") << QStringList{"auto_close_stale_jobs", "--help"} << "--dry-run";
        QTest::newRow("a task's own option") << QStringList{"send_payout_reminders", "--help"}
                                             << "send_payout_reminders [--days N] ";
        QTest::newRow("a task without one")
            << QStringList{"send_daily_summary", "--help"} << "send_daily_summary [--dry-run] ";
        QTest::newRow("database help") << QStringList{"database", "--help"} << "backup FILE";
        QTest::newRow("version") << QStringList{"--version"} << "caretaker 0.";
        QTest::newRow("tasks") << QStringList{"tasks"} << "0 2 * * 0";
    }
    void helpAndVersion()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const auto ended = run(arguments);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.output.contains(part), qPrintable(ended.output));
        QCOMPARE(ended.messages, QString());
    }

    void theConsoleWithoutADisplaySaysSo()
    {
        const auto ended = run({});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.messages.contains("display"), qPrintable(ended.messages));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
