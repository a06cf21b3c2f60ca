// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"

#include "program.h"

using namespace caretaker;
using namespace caretaker::testing;

/// What the program does not take: a clear message, the right exit code, nothing changed.
class RefusalsTest : public QObject, Program
{
    Q_OBJECT

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
        QTest::newRow("unknown option") << QStringList{task, "--force"}
                                        << "Unknown option 'force'. See \"caretaker "
                                           "auto_close_stale_jobs --help\"";
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
        QTest::newRow("database nothing")
            << QStringList{"database"}
            << "\"database\" takes create, check, adopt, backup FILE or demo.\n";
        QTest::newRow("mail nothing") << QStringList{"mail"} << "\"mail\" takes test ADDRESS.\n";
        QTest::newRow("mail to nobody")
            << QStringList{"mail", "test", "me"} << "an e-mail address to send to, not \"me\".\n";
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
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
