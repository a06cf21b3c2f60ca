// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace caretaker;
using namespace caretaker::testing;

/// Tasks, runs and settings from the command line: output, exit codes, and what stays.
class TaskCommandsTest : public QObject, Program
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TaskCommandsTest)
#include "tst_task_commands.moc"
