// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"
#include "temporary_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The real program as a shell or cron starts it: output, exit codes, and what stays unchanged.
class CommandLineTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    static constexpr auto moment = "2026-11-22T14:30:00Z";

    struct Ended
    {
        int code = -1;
        QString output;
        QString messages;

        [[nodiscard]] QJsonDocument json() const
        {
            return QJsonDocument::fromJson(output.toUtf8());
        }
        [[nodiscard]] QStringList lines() const { return output.split(u'\n', Qt::SkipEmptyParts); }
    };

    QTemporaryDir m_home;

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                                 "CARETAKER_DATABASE", "XDG_DATA_HOME"})
            environment.remove(name);
        environment.insert("HOME", m_home.path());
        environment.insert("TZ", "UTC");
        return environment;
    }

    Ended run(const QStringList &arguments, const QMap<QString, QString> &variables = {}) const
    {
        auto all = environment();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            all.insert(variable.key(), variable.value());
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(CARETAKER_BINARY, arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Ended runOn(const TemporaryDatabase &database, QStringList arguments) const
    {
        return run(arguments << "--database" << database.url().text());
    }

private Q_SLOTS:
    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const QString task = "auto_close_stale_jobs";
        QTest::newRow("days 0") << QStringList{task, "--dry-run", "--days", "0"}
                                << "--days takes a whole number from 1 to 3650";
        QTest::newRow("days abc") << QStringList{task, "--dry-run", "--days=abc"}
                                  << "--days takes a whole number from 1 to 3650";
        QTest::newRow("days too large") << QStringList{task, "--days", "99999999999"}
                                        << "--days takes a whole number from 1 to 3650";
        QTest::newRow("days 90.5")
            << QStringList{task, "--days", "90.5"} << "--days takes a whole number";
        QTest::newRow("days of another task")
            << QStringList{"check_compliance_expiry", "--dry-run", "--days", "366"}
            << "--days takes a whole number from 1 to 365";
        QTest::newRow("days below nothing")
            << QStringList{"send_payout_reminders", "--dry-run", "--days=-1"}
            << "--days takes a whole number from 0 to 365";
        QTest::newRow("days of a task without")
            << QStringList{"send_daily_summary", "--days", "3"} << "Unknown option 'days'";
        QTest::newRow("days empty")
            << QStringList{task, "--days", ""} << "--days takes a whole number";
        QTest::newRow("days without a value")
            << QStringList{task, "--days"} << "Missing value after '--days'";
        QTest::newRow("days twice")
            << QStringList{task, "--days", "1", "--days", "2"} << "--days was given twice";
        QTest::newRow("unknown option") << QStringList{task, "--force"} << "Unknown option 'force'";
        QTest::newRow("option of another command")
            << QStringList{"tasks", "--days", "3"} << "Unknown option 'days'";
        QTest::newRow("unknown command")
            << QStringList{"auto_close"} << "\"auto_close\" is no command";
        QTest::newRow("hostile command") << QStringList{"x\x1b[2J"} << "is no command";
        QTest::newRow("a word too many")
            << QStringList{task, "now"} << "\"now\" is one word too many";
        QTest::newRow("as-of without dry-run")
            << QStringList{task, "--as-of", moment} << "--as-of goes with --dry-run only";
        QTest::newRow("as-of without offset")
            << QStringList{task, "--dry-run", "--as-of", "2026-11-22T14:30:00"}
            << "--as-of takes a moment";
        QTest::newRow("verbosity 4") << QStringList{task, "--dry-run", "--verbosity", "4"}
                                     << "--verbosity takes a whole number from 0 to 3";
        QTest::newRow("another kind of database")
            << QStringList{task, "--dry-run", "--database", "mysql://x/y"}
            << "--database: mysql: databases are not supported";
        QTest::newRow("password in the URL")
            << QStringList{task, "--dry-run", "--database", "postgresql://fm:s3cret@db/site"}
            << "--database: a password does not belong into the URL";
        QTest::newRow("empty database")
            << QStringList{task, "--dry-run", "--database", ""} << "--database: the path is empty";
        QTest::newRow("runs what")
            << QStringList{"runs", "delete"} << "\"runs\" takes list, show ID or undo ID";
        QTest::newRow("runs show nothing")
            << QStringList{"runs", "show"} << "takes the number of a run";
        QTest::newRow("runs undo nothing")
            << QStringList{"runs", "undo"} << "\"runs undo\" takes the number of a run";
        QTest::newRow("runs list as a dry run")
            << QStringList{"runs", "list", "--dry-run"} << "--dry-run goes with \"runs undo ID\"";
        QTest::newRow("database what")
            << QStringList{"database", "drop"} << "\"database\" takes create, check";
        QTest::newRow("demo of none")
            << QStringList{"database", "demo", "--jobs", "0"} << "--jobs takes a whole number";
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        TemporaryDatabase database(Content::Adopted);
        const auto before = database.bytes();
        const auto ended =
            arguments.contains("--database") ? run(arguments) : runOn(database, arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
        QCOMPARE(ended.output, QString());
        QVERIFY(!ended.messages.contains(u'\x1b'));
        QCOMPARE(database.bytes(), before);
    }

    void aBadDatabaseIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QFile original(CARETAKER_TEST_DATA "/workspace.sqlite3");
        QVERIFY(original.open(QIODevice::ReadOnly));
        const auto whole = original.readAll();
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("text") << QByteArray("id,name\n1,A\n") << "is not an SQLite database";
        QTest::newRow("half written") << whole.left(whole.size() / 2) << "is cut short";
        QTest::newRow("only a header") << whole.left(60) << "is cut short";
        auto damaged = whole;
        damaged.replace(4096, 40 * 4096, QByteArray(40 * 4096, '\xa5'));
        QTest::newRow("damaged inside") << damaged << "is damaged";
    }
    void aBadDatabaseIsNamedAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        QTemporaryDir folder;
        const auto path = folder.filePath("bad.sqlite3");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const auto &arguments :
             {QStringList{"auto_close_stale_jobs", "--dry-run"},
              QStringList{"auto_close_stale_jobs"}, QStringList{"database", "check"},
              QStringList{"database", "adopt"}, QStringList{"runs"}}) {
            const auto ended = run(arguments + QStringList{"--database", path});
            QCOMPARE(ended.code, 3);
            QVERIFY2(ended.messages.contains(message) && ended.messages.contains("bad.sqlite3"),
                     qPrintable(ended.messages));
            QCOMPARE(ended.output, QString());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"bad.sqlite3"});
    }

    void aMissingDatabaseIsNotMade()
    {
        QTemporaryDir folder;
        for (const auto &arguments : {QStringList{"auto_close_stale_jobs", "--dry-run"},
                                      QStringList{"auto_close_stale_jobs"}, QStringList{"runs"}}) {
            const auto ended =
                run(arguments + QStringList{"--database", folder.filePath("none.sqlite3")});
            QCOMPARE(ended.code, 3);
            QVERIFY(ended.messages.contains("does not exist"));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aServerThatRefusesIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        const auto port = PostgresServer::instance().port();
        QTest::newRow("wrong password") << "guarded" << port << "workspace"
                                        << "refused the user's name or password";
        QTest::newRow("unknown database") << "caretaker" << port << "no_such"
                                          << "does not exist on that server";
        QTest::newRow("server down") << "caretaker" << 1 << "workspace"
                                     << "no server answers there";
    }
    void aServerThatRefusesIsNamedAndLeftAsItIs()
    {
        QFETCH(QString, user);
        QFETCH(int, port);
        QFETCH(QString, name);
        QFETCH(QString, message);
        const auto url = QString("postgresql://%1@127.0.0.1:%2/%3").arg(user).arg(port).arg(name);
        for (const auto &arguments :
             {QStringList{"auto_close_stale_jobs", "--dry-run"},
              QStringList{"auto_close_stale_jobs"}, QStringList{"database", "check"},
              QStringList{"database", "adopt"}, QStringList{"runs"}}) {
            const auto ended =
                run(arguments + QStringList{"--database", url}, {{"PGPASSWORD", "Zaphod42"}});
            QCOMPARE(ended.code, 3);
            QVERIFY2(ended.messages.contains(message) && ended.messages.contains(name),
                     qPrintable(ended.messages));
            QCOMPARE(ended.messages.count(u'\n'), 1);
            QVERIFY(!ended.messages.contains("Zaphod42"));
            QCOMPARE(ended.output, QString());
        }
    }

    void onAServerCaretakerMakesNoFiles_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("instead");
        QTest::newRow("create") << QStringList{"create"} << "createdb";
        QTest::newRow("backup") << QStringList{"backup", "copy.sqlite3"} << "pg_dump";
        QTest::newRow("demo") << QStringList{"demo"} << "Give --database a path";
    }
    void onAServerCaretakerMakesNoFiles()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, instead);
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const auto before = database.bytes();
        const auto ended = runOn(database, QStringList{"database"} + words);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.messages.contains(instead), qPrintable(ended.messages));
        QCOMPARE(database.bytes(), before);
    }

    void aCheckOfAServersDatabaseSaysWhatItIs()
    {
        TemporaryDatabase database(Content::WebApplication, Backend::Postgres);
        const auto check = runOn(database, {"database", "check", "--json"});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json()["engine"].toString(), "postgresql");
        QCOMPARE(check.json()["database"].toString(), database.url().text());
        QCOMPARE(check.json()["encoding"].toString(), "UTF8");
        QCOMPARE(check.json()["rows"]["jobs"].toInt(), 419);
        QVERIFY(runOn(database, {"database", "check"}).output.contains("Server version"));
    }

    void aForeignDatabaseIsRefused()
    {
        TemporaryDatabase database(Content::Embedded);
        for (const auto &row : database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                             "AND name NOT LIKE 'sqlite_%' AND name <> 'users'"))
            database.execute("DROP TABLE " + row);
        const auto lacking = runOn(database, {"auto_close_stale_jobs", "--dry-run"});
        QCOMPARE(lacking.code, 3);
        QVERIFY2(lacking.messages.contains("lacks: table workspaces"),
                 qPrintable(lacking.messages));
        database.execute("DROP TABLE users");
        const auto foreign = runOn(database, {"auto_close_stale_jobs", "--dry-run"});
        QCOMPARE(foreign.code, 3);
        QVERIFY2(foreign.messages.contains("neither Caretaker's nor the web application's"),
                 qPrintable(foreign.messages));
    }

    void aDryRunPrintsWhatTheCronJobPrinted_data() { addBackends(); }
    void aDryRunPrintsWhatTheCronJobPrinted()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::WebApplication, backend);
        const auto before = database.bytes();
        const auto ended =
            runOn(database, {"auto_close_stale_jobs", "--days=90", "--dry-run", "--as-of", moment});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.messages, QString());
        const auto lines = ended.lines();
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.at(0), "Checking for stale jobs (inactive for 90+ days)...");
        QCOMPARE(lines.at(1), "Found 7 stale jobs");
        QCOMPARE(lines.at(2), "DRY RUN - No jobs will be closed");
        QCOMPARE(lines.at(4), "  • JOB-E00005: Nobody at all (120 days inactive)");
        QCOMPARE(database.bytes(), before);
        if (backend == Backend::Sqlite)
            QCOMPARE(QFileInfo(database.path()).dir().entryList(QDir::Files).size(), 1);
    }

    void jsonIsTheOnlyOutput_data() { addBackends(); }
    void jsonIsTheOnlyOutput()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::WebApplication, backend);
        const auto ended =
            runOn(database, {"auto_close_stale_jobs", "--dry-run", "--json", "--as-of", moment});
        QCOMPARE(ended.code, 0);
        const auto plan = ended.json().object();
        QCOMPARE(plan.keys(), (QStringList{"as_of", "changes", "emails", "notifications", "options",
                                           "summary", "task", "timezone", "warnings"}));
        QCOMPARE(plan["changes"].toArray().size(), 7);
        QCOMPARE(plan["as_of"].toString(), moment);
        QCOMPARE(plan["timezone"].toString(), "UTC");
        const auto change = plan["changes"].toArray().first().toObject();
        QCOMPARE(change.keys(), (QStringList{"fields", "id", "key", "label", "table"}));
        QVERIFY(change["fields"].toObject()["notes"].toArray()[0].isString());
        QCOMPARE(plan["emails"].toArray().first().toObject().keys(),
                 (QStringList{"body", "subject", "to"}));
        QCOMPARE(plan["notifications"].toArray().first().toObject().keys(),
                 (QStringList{"job", "message", "recipient", "title", "type"}));
    }

    void aRealRunNeedsAdoptionAndQueuesItsMail_data() { addBackends(); }
    void aRealRunNeedsAdoptionAndQueuesItsMail()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::WebApplication, backend);
        const auto before = database.bytes();
        const auto refused = runOn(database, {"auto_close_stale_jobs"});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.messages.contains("database adopt"));
        QCOMPARE(runOn(database, {"database", "adopt", "--dry-run"}).code, 0);
        QCOMPARE(database.bytes(), before);

        QCOMPARE(runOn(database, {"database", "adopt"}).code, 0);
        const auto done = runOn(database, {"auto_close_stale_jobs", "--json"});
        QCOMPARE(done.code, 4); // there is no mail server
        QVERIFY(done.messages.contains("wait in the outbox"));
        const auto run = done.json().object();
        QCOMPARE(run["outcome"].toString(), "succeeded");
        QCOMPARE(run["delivery"]["sent"].toInt(), 0);
        QCOMPARE(run["delivery"]["queued"].toInt(), run["emails"].toArray().size());
        QCOMPARE(database
                     .value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED' AND notes LIKE "
                            "'%Auto-closed on%'")
                     .toInt(),
                 run["changes"].toArray().size());

        const auto again = runOn(database, {"auto_close_stale_jobs"});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.lines(), (QStringList{"Checking for stale jobs (inactive for 90+ days)...",
                                             "No stale jobs found"}));

        const auto runs = runOn(database, {"runs", "list", "--json"}).json().array();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0)["id"].toInt(), 2);
        QCOMPARE(runs.at(1)["counts"]["changes"].toInt(), run["changes"].toArray().size());
        const auto shown = runOn(database, {"runs", "show", "1", "--json"}).json().object();
        QCOMPARE(shown["changes"].toArray().size(), run["changes"].toArray().size());
        QCOMPARE(shown["emails"].toArray().size(), run["emails"].toArray().size());
        QVERIFY(runOn(database, {"runs", "show", "1"}).output.contains("succeeded"));
        QCOMPARE(runOn(database, {"runs", "show", "99"}).code, 1);
    }

    void aRunIsUndone()
    {
        TemporaryDatabase database(Content::Adopted);
        const auto jobs = database.rows("SELECT * FROM jobs ORDER BY id");
        const auto run = runOn(database, {"auto_close_stale_jobs", "--json"}).json();
        const auto count = run["changes"].toArray().size();
        QVERIFY(count > 0);
        const auto applied = database.bytes();
        const auto planned = runOn(database, {"runs", "undo", "1", "--dry-run", "--json"});
        QCOMPARE(planned.code, 0);
        QCOMPARE(planned.json()["restored"].toArray().size(), count);
        QCOMPARE(planned.json()["left"].toArray().size(), 0);
        QVERIFY(runOn(database, {"runs", "undo", "1", "--dry-run"}).output.contains("DRY RUN"));
        QCOMPARE(database.bytes(), applied);

        const auto emails = database.value("SELECT count(*) FROM caretaker_outbox").toInt();
        const auto undone = runOn(database, {"runs", "undo", "1"});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.lines().filter("  ✓ Restored: ").size(), count);
        QCOMPARE(undone.lines().last(),
                 QString("Undid run 1: %1 rows restored, 0 left, %2 e-mails cancelled")
                     .arg(count)
                     .arg(emails));
        QCOMPARE(database.rows("SELECT * FROM jobs ORDER BY id"), jobs);
        QCOMPARE(runOn(database, {"runs", "show", "1", "--json"}).json()["undone_by"].toInt(), 2);

        const auto again = runOn(database, {"runs", "undo", "1"});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.messages.contains("already undone"), qPrintable(again.messages));
        QCOMPARE(runOn(database, {"runs", "undo", "99"}).code, 1);
    }

    void withMailSwitchedOffQueuedMailIsNoFailure_data() { addBackends(); }
    void withMailSwitchedOffQueuedMailIsNoFailure()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Adopted, backend);
        QCOMPARE(runOn(database, {"settings", "set", "mail.enabled", "false"}).code, 0);
        QCOMPARE(runOn(database, {"settings", "get", "mail.enabled"}).output, "false\n");
        QCOMPARE(runOn(database, {"auto_close_stale_jobs"}).code, 0);
        QVERIFY(database.value("SELECT count(*) FROM caretaker_outbox").toInt() > 0);
    }

    void settingsRefuseWhatIsOutOfRange_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{"no.such", "1"};
        QTest::newRow("number out of range") << QStringList{"stale_jobs.days", "0"};
        QTest::newRow("no number") << QStringList{"stale_jobs.days", "ninety"};
        QTest::newRow("zone") << QStringList{"timezone", "Mars/Olympus"};
        QTest::newRow("switch") << QStringList{"mail.enabled", "yes"};
        QTest::newRow("control characters") << QStringList{"currency_symbol", "\x1b[m"};
    }
    void settingsRefuseWhatIsOutOfRange()
    {
        QFETCH(QStringList, words);
        TemporaryDatabase database(Content::Adopted);
        const auto before = runOn(database, {"settings", "list", "--json"}).output;
        const auto ended = runOn(database, QStringList{"settings", "set"} + words);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.messages.contains("takes ") || ended.messages.contains("settings are:"));
        QCOMPARE(runOn(database, {"settings", "list", "--json"}).output, before);
    }

    void settingsCanBeCarriedToAnotherDatabase()
    {
        TemporaryDatabase first(Content::Adopted), second(Content::Adopted);
        const auto file = first.filePath("settings.json");
        QCOMPARE(runOn(first, {"settings", "set", "stale_jobs.days", "120"}).code, 0);
        QCOMPARE(runOn(first, {"settings", "export", file}).code, 0);
        QCOMPARE(runOn(second, {"settings", "import", file}).code, 0);
        QCOMPARE(runOn(second, {"settings", "get", "stale_jobs.days"}).output, "120\n");
        QCOMPARE(runOn(second, {"settings", "list", "--json"}).output,
                 runOn(first, {"settings", "list", "--json"}).output);

        QFile faulty(first.filePath("faulty.json"));
        QVERIFY(faulty.open(QIODevice::WriteOnly));
        faulty.write(R"({"stale_jobs.days": 7, "mail.port": 0})");
        faulty.close();
        const auto refused = runOn(second, {"settings", "import", faulty.fileName()});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.messages.contains("mail.port takes a whole number from 1 to 65535"),
                 qPrintable(refused.messages));
        QCOMPARE(runOn(second, {"settings", "get", "stale_jobs.days"}).output, "120\n");
        QCOMPARE(runOn(second, {"settings", "import", first.filePath("none.json")}).code, 1);
        QCOMPARE(runOn(second, {"settings", "export", first.filePath("no/such/folder")}).code, 1);
    }

    void everyTaskRunsFromTheCommandLine_data()
    {
        QTest::addColumn<QString>("lastLine");
        QTest::newRow("check_compliance_expiry")
            << "Compliance check complete: 5 expiring, 9 expired";
        QTest::newRow("send_pending_jobs_reminder")
            << "  • fm5@example.com: Daily Pending Jobs Reminder";
        QTest::newRow("send_daily_summary")
            << "  • fm5@example.com: Daily Summary - November 22, 2026";
        QTest::newRow("send_payout_reminders")
            << "  • contractor7@example.com: Payout Request Status Update";
    }
    void everyTaskRunsFromTheCommandLine()
    {
        QFETCH(QString, lastLine);
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        const auto ended =
            runOn(database, {QTest::currentDataTag(), "--dry-run", "--as-of", moment});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.messages, QString());
        QCOMPARE(ended.lines().last(), lastLine);
        QCOMPARE(database.bytes(), before);
    }

    void verbosityZeroIsSilent()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto silent =
            runOn(database, {"auto_close_stale_jobs", "--dry-run", "--verbosity", "0"});
        QCOMPARE(silent.code, 0);
        QCOMPARE(silent.output + silent.messages, QString());
        QVERIFY(runOn(database, {"auto_close_stale_jobs", "--dry-run", "--verbosity", "3"})
                    .messages.contains("e-mail to "));
    }

    void theTaskThatRunsElsewhereIsBusy_data() { addBackends(); }
    void theTaskThatRunsElsewhereIsBusy()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Adopted, backend);
        database.execute(
            "INSERT INTO caretaker_runs (task, started_from, started_by, host, process_id, "
            "lease_until, started_at, options, outcome) "
            "VALUES ('auto_close_stale_jobs', 'console', 'eve@elsewhere', 'elsewhere', 1, "
            "'2999-01-01 00:00:00', '2026-01-01 00:00:00', '{}', 'running')");
        const auto ended = runOn(database, {"auto_close_stale_jobs"});
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.messages.contains("eve@elsewhere"), qPrintable(ended.messages));
    }

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

    void demoDataHasWorkForTheTask()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("demo.sqlite3");
        QCOMPARE(run({"database", "demo", "--jobs", "300", "--database", path}).code, 0);
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

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
