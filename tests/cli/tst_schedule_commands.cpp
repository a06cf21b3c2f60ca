// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"
#include "program.h"

#include <csignal>

using namespace caretaker;
using namespace caretaker::testing;

/// `schedule` and `serve`, as an administrator and systemd use them.
class ScheduleCommandsTest : public QObject, Program
{
    Q_OBJECT

    static constexpr auto task = "send_daily_summary";

    static void disableAll(TemporaryDatabase &database)
    {
        for (const auto *name :
             {"check_compliance_expiry", "send_pending_jobs_reminder", "send_daily_summary",
              "send_payout_reminders", "auto_close_stale_jobs"})
            database.execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, "
                             "since, updated_at, updated_by) VALUES (?, '0 9 * * *', ?, "
                             "'2026-01-01 00:00:00', '2026-01-01 00:00:00', 'u@h')",
                             {name, false});
    }

    /// Due in every minute since long ago, so there is always one to make up for.
    static void makeDue(TemporaryDatabase &database)
    {
        database.execute("UPDATE caretaker_schedules SET expression = '* * * * *', is_enabled = ? "
                         "WHERE task = ?",
                         {true, task});
    }

    std::unique_ptr<QProcess> serve(const TemporaryDatabase &database,
                                    const QMap<QString, QString> &variables = {}) const
    {
        auto all = environment();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            all.insert(variable.key(), variable.value());
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(all);
        process->start(CARETAKER_BINARY, {"serve", "--database", database.url().text()});
        return process;
    }

    static void expectEnd(QProcess &process, int signal)
    {
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

private Q_SLOTS:
    void schedulesAreListedAndChanged_data() { addBackends(); }
    void schedulesAreListedAndChanged()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Adopted, backend);
        QCOMPARE(runOn(database, {"settings", "set", "timezone", "Europe/Berlin"}).code, 0);
        auto list = runOn(database, {"schedule", "--json"});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.json().array().size(), 5);
        QCOMPARE(list.json()[2]["task"].toString(), task);
        QCOMPARE(list.json()[2]["expression"].toString(), "0 9 * * 1-5");
        QCOMPARE(list.json()[2]["enabled"].toBool(), false);
        QVERIFY(list.json()[2]["next"].isNull());
        QCOMPARE(runOn(database, {"schedule", "next"}).output, QString());

        QCOMPARE(runOn(database, {"schedule", "enable", task}).code, 0);
        QCOMPARE(runOn(database, {"schedule", "set", task, "30 6 * * MON"}).code, 0);
        list = runOn(database, {"schedule", "list", "--json"});
        QCOMPARE(list.json()[2]["expression"].toString(), "30 6 * * 1");
        QCOMPARE(list.json()[2]["enabled"].toBool(), true);
        QVERIFY(list.json()[2]["next"].toString().contains("T06:30:00+0"));
        QVERIFY(!list.json()[2]["sentence"].toString().isEmpty());
        QVERIFY(runOn(database, {"schedule"}).output.contains("30 6 * * 1"));

        const auto next = runOn(database, {"schedule", "next", "--count", "3", "--json"});
        QCOMPARE(next.json().array().size(), 3);
        QCOMPARE(next.json()[0]["moment"].toString(), list.json()[2]["next"].toString());
        QCOMPARE(next.json()[0]["task"].toString(), task);
        QCOMPARE(runOn(database, {"schedule", "next", "--count", "3"}).lines().size(), 3);

        QCOMPARE(runOn(database, {"schedule", "disable", task}).code, 0);
        QVERIFY(runOn(database, {"schedule", "--json"}).json()[2]["next"].isNull());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("no verb of it") << QStringList{"later"} << 2 << "takes list, next";
        QTest::newRow("no task") << QStringList{"enable"} << 2 << "enable TASK";
        QTest::newRow("unknown task") << QStringList{"enable", "nothing"} << 2 << "no task";
        QTest::newRow("expression in pieces")
            << QStringList{"set", task, "0", "9"} << 2 << "one word too many";
        QTest::newRow("no expression") << QStringList{"set", task, "61 * * * *"} << 2 << "minute";
        QTest::newRow("count out of range")
            << QStringList{"next", "--count", "0"} << 2 << "--count";
        QTest::newRow("count without next") << QStringList{"list", "--count", "2"} << 2 << "next";
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, part);
        TemporaryDatabase database(Content::Adopted);
        const auto before = database.bytes();
        const auto ended = runOn(database, QStringList{"schedule"} + words);
        QCOMPARE(ended.code, code);
        QVERIFY2(ended.messages.contains(part), qPrintable(ended.messages));
        QCOMPARE(ended.output, QString());
        QCOMPARE(database.bytes(), before);
    }

    void aCrontabIsTakenOver()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto path = database.filePath("crontab");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("CRON_TZ=Europe/Berlin\n"
                   "0 3 * * 0 www-data python manage.py auto_close_stale_jobs --days=60\n"
                   "@reboot python manage.py send_daily_summary\n"
                   "0 1 * * * root /usr/bin/backup\n0 4 * * * root /usr/bin/updatedb\n");
        file.close();
        const auto before = database.bytes();
        const auto looked = runOn(database, {"schedule", "import", path, "--dry-run"});
        QCOMPARE(looked.code, 0);
        QVERIFY2(looked.output.contains("auto_close_stale_jobs  0 3 * * 0"),
                 qPrintable(looked.output));
        QVERIFY(looked.output.contains("Setting stale_jobs.days: 60"));
        QVERIFY2(looked.messages.contains("Line 3: Daily summary"),
                 qPrintable(looked.messages));
        QVERIFY(looked.messages.contains("run none of the tasks: lines 4, 5\n"));
        QVERIFY(looked.messages.contains("DRY RUN"));
        QCOMPARE(database.bytes(), before);

        const auto taken = runOn(database, {"schedule", "import", path, "--json"});
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.json()["schedules"].toArray().size(), 1);
        QCOMPARE(taken.json()["settings"]["timezone"].toString(), "Europe/Berlin");
        QCOMPARE(taken.json()["other_lines"].toArray().size(), 2);
        QCOMPARE(taken.json()["other_lines"][1]["line"].toInt(), 5);
        QCOMPARE(taken.json()["other_lines"][1]["command"].toString(), "root /usr/bin/updatedb");
        QCOMPARE(runOn(database, {"settings", "get", "stale_jobs.days"}).output, "60\n");
        const auto list = runOn(database, {"schedule", "--json"}).json();
        QCOMPARE(list[4]["expression"].toString(), "0 3 * * 0");
        QCOMPARE(list[4]["enabled"].toBool(), true);
        QCOMPARE(list[2]["enabled"].toBool(), false);

        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("# nothing\n0 1 * * * root /usr/bin/backup\n");
        file.close();
        const auto nothing = runOn(database, {"schedule", "import", path});
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.messages.contains("it runs none of the tasks: line 2\n"),
                 qPrintable(nothing.messages));
        QCOMPARE(runOn(database, {"schedule", "import", "/no/such/file"}).code, 1);
        QCOMPARE(runOn(database, {"schedule", "import"}).code, 2);
        QCOMPARE(runOn(database, {"schedule", "list", "--dry-run"}).code, 2);
    }

    void withoutOurTablesNothingIsServedOrChanged()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        QCOMPARE(runOn(database, {"schedule", "--json"}).json().array().size(), 5);
        QCOMPARE(runOn(database, {"schedule", "enable", task}).code, 3);
        const auto serving = runOn(database, {"serve"});
        QCOMPARE(serving.code, 3);
        QVERIFY(serving.messages.contains("database adopt"));
        QCOMPARE(database.bytes(), before);
    }

    void serveRunsWhatIsDueAndEndsInOrder_data() { addBackends(); }
    void serveRunsWhatIsDueAndEndsInOrder()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Adopted, backend);
        disableAll(database);
        makeDue(database);
        const auto process = serve(database);
        QVERIFY(process->waitForReadyRead(60000));
        const auto line = QString::fromUtf8(process->readLine());
        QVERIFY2(line.startsWith("send_daily_summary for "), qPrintable(line));
        QVERIFY2(line.contains("succeeded, run 1"), qPrintable(line));
        expectEnd(*process, SIGTERM);
        const auto run = runOn(database, {"runs", "show", "1", "--json"}).json();
        QCOMPARE(run["trigger"].toString(), "schedule");
        QVERIFY(!run["scheduled_for"].isNull());
        const auto last = runOn(database, {"schedule", "--json"}).json()[2]["last"];
        QCOMPARE(last["state"].toString(), "done");
    }

    void serveTellsSystemd()
    {
        TemporaryDatabase database(Content::Adopted);
        disableAll(database);
        const auto path = database.filePath("notify");
        const Notices notices(path);
        const auto process =
            serve(database, {{"NOTIFY_SOCKET", path}, {"WATCHDOG_USEC", "100000"}});
        QVERIFY(notices.waitFor("READY=1"));
        QVERIFY(notices.waitFor("STATUS=No schedule is on"));
        QVERIFY(notices.waitFor("WATCHDOG=1"));
        // A schedule that is changed by another process counts from the next signal on.
        QCOMPARE(runOn(database, {"schedule", "enable", task}).code, 0);
        ::kill(pid_t(process->processId()), SIGHUP);
        QVERIFY(notices.waitFor("STATUS=Next at "));
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(notices.waitFor("STOPPING=1"));
        QVERIFY(process->waitForFinished(60000));
        QCOMPARE(process->exitCode(), 0);
    }

    void aCronLineInTheMinuteOfAMomentSharesIt()
    {
        TemporaryDatabase database(Content::Adopted);
        disableAll(database);
        makeDue(database);
        // Two within a minute: at its turn, the second has a moment of its own.
        for (int tries = 0; tries < 3; ++tries) {
            const auto first = runOn(database, {task, "--json"});
            const auto second = runOn(database, {task});
            if (second.code != 5)
                continue;
            QVERIFY2(second.messages.contains("already run for its scheduled moment"),
                     qPrintable(second.messages));
            QVERIFY2(second.messages.contains(QString("run %1").arg(first.json()["run"].toInt())),
                     qPrintable(second.messages));
            return;
        }
        QFAIL("no two cron lines shared a minute");
    }
};

QTEST_GUILESS_MAIN(ScheduleCommandsTest)
#include "tst_schedule_commands.moc"
