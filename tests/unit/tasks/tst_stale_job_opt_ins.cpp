// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "stores/mark_store.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What auto_close_stale_jobs does beyond the cron job, each where its setting is on.
class StaleJobOptInsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const Instant m_old = at("2026-01-01T00:00:00Z");

    QStringList closed(const TemporaryDatabase &database,
                       const QMap<QString, QString> &settings) const
    {
        return changedKeys(planOf(m_task, database, {{{"days", 90}}, settings}));
    }

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        if (const auto set = changeSetting(*connection, key, value, at("2026-01-01T00:00:00Z"));
            !set)
            qFatal("%s", qPrintable(set.error().message));
    }

    /// A real run; what it told, by subject.
    QStringList runAt(const TemporaryDatabase &database, const char *moment) const
    {
        const auto report = runTask(database.url(), m_task, {}, [=] { return at(moment); },
                                    RunTrigger::CommandLine, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        QStringList subjects;
        for (const auto &email : report->applied.plan.emails)
            subjects.append(email.subject);
        return subjects;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void prioritiesMayBeProtected()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (const auto *priority : {"LOW", "MEDIUM", "HIGH", "URGENT"})
            database.addJob(m_old, {{"priority", priority}, {"job_number", priority}});
        QCOMPARE(closed(database, {}).size(), 4);
        QCOMPARE(closed(database, {{"stale_jobs.never_priorities", "URGENT,HIGH"}}),
                 (QStringList{"LOW", "MEDIUM"}));
    }

    void workspacesMayBeProtectedByNameOrNumber()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto other = database.insert(
            "workspaces", {{"name", "Zürich HQ"}, {"is_active", true}, {"owner_id", 1}});
        database.addJob(m_old, {{"job_number", "here"}});
        database.addJob(m_old, {{"job_number", "there"}, {"workspace_id", other}});
        QCOMPARE(closed(database, {{"stale_jobs.never_workspaces", "zürich hq"}}),
                 QStringList{"here"});
        QCOMPARE(closed(database, {{"stale_jobs.never_workspaces", "1"}}), QStringList{"there"});
        QCOMPARE(closed(database, {{"stale_jobs.never_workspaces", "Site,Zürich HQ"}}),
                 QStringList());
    }

    void aSiteThatIsNotThereIsWarnedOf()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto warnings = [&](const char *names) {
            return planOf(m_task, database,
                          {{{"days", 90}}, {{"stale_jobs.never_workspaces", names}}})
                .warnings;
        };
        QCOMPARE(warnings("site,1"), QStringList());
        QCOMPARE(warnings("Site,Nowhere,77"),
                 (QStringList{"There is no site \"Nowhere\", which the settings keep from being "
                              "closed. Check its name.",
                              "There is no site \"77\", which the settings keep from being closed. "
                              "Check its name."}));
    }

    void singleJobsMayBeKeptOpen()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto job = database.addJob(m_old, {{"job_number", "kept"}});
        database.addJob(m_old, {{"job_number", "other"}});
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(keepJobOpen(*connection, job, "admin", m_old));
            QVERIFY(keepJobOpen(*connection, job, "admin", m_old));
        }
        QCOMPARE(closed(database, {}), QStringList{"other"});
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(letJobClose(*connection, job));
        }
        QCOMPARE(closed(database, {}).size(), 2);
    }

    void aJobIsWarnedOfOnceAndClosedSoManyDaysLater()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "stale_jobs.warn_days", "7");
        const auto user = database.addUser();
        database.addJob(at("2026-08-24T12:00:00Z"), // stale on 22 November
                        {{"job_number", "J"}, {"assigned_to_id", user}});
        const QStringList warning{"Job J Will Be Auto-Closed"};
        QCOMPARE(runAt(database, "2026-11-15T11:59:59Z"), QStringList()); // 83 days less a second
        QCOMPARE(runAt(database, "2026-11-15T12:00:00Z"), QStringList()); // exactly
        QCOMPARE(runAt(database, "2026-11-15T13:00:00Z"), warning);
        QCOMPARE(runAt(database, "2026-11-15T14:00:00Z"), QStringList());
        QCOMPARE(runAt(database, "2026-11-22T12:00:00Z"), QStringList()); // not stale yet
        QCOMPARE(database.value("SELECT status FROM jobs").toString(), "PENDING");
        QCOMPARE(database.value("SELECT count(*) FROM job_notifications").toInt(), 0);
        QCOMPARE(runAt(database, "2026-11-22T12:00:01Z"), QStringList{"Job J Auto-Closed"});
        QCOMPARE(database.value("SELECT status FROM jobs").toString(), "CANCELLED");
    }

    void aJobThatIsLongStaleIsWarnedOfFirst()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "stale_jobs.warn_days", "7");
        database.addJob(m_old, {{"job_number", "J"}, {"created_by_id", database.addUser()}});
        QCOMPARE(runAt(database, "2026-11-01T02:00:05Z"), QStringList{"Job J Will Be Auto-Closed"});
        QCOMPARE(runAt(database, "2026-11-07T23:59:00Z"), QStringList());
        // A week later to the day, though a weekly run comes some seconds early.
        QCOMPARE(runAt(database, "2026-11-08T02:00:01Z"), QStringList{"Job J Auto-Closed"});
    }

    void aJobThatIsTouchedAfterItsWarningIsSpared()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "stale_jobs.warn_days", "7");
        database.addJob(m_old, {{"job_number", "J"}, {"created_by_id", database.addUser()}});
        QCOMPARE(runAt(database, "2026-06-01T02:00:00Z").size(), 1);
        database.execute("UPDATE jobs SET updated_at = '2026-06-05 10:00:00'");
        QCOMPARE(runAt(database, "2026-06-08T02:00:00Z"), QStringList());
        // Left alone again, it is warned of again.
        QCOMPARE(runAt(database, "2026-09-10T02:00:00Z"), QStringList{"Job J Will Be Auto-Closed"});
        QCOMPARE(runAt(database, "2026-09-16T02:00:00Z"), QStringList());
        QCOMPARE(runAt(database, "2026-09-17T02:00:00Z"), QStringList{"Job J Auto-Closed"});
    }

    void theWarningSaysWhenAndWhomToAsk()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto worker = database.addUser({{"email", "worker@example.com"}});
        const auto manager = database.addUser(
            {{"first_name", "Tom"}, {"last_name", "Berg"}, {"email", "tom@example.com"}});
        database.addJob(at("2026-08-29T12:00:00Z"), {{"job_number", "JOB-7"},
                                                     {"title", "Fix the lift"},
                                                     {"assigned_to_id", worker},
                                                     {"created_by_id", manager}});
        const auto plan =
            planOf(m_task, database, {{{"days", 90}}, {{"stale_jobs.warn_days", "7"}}});
        QCOMPARE(emailsIn(plan), (QStringList{"worker@example.com|Job JOB-7 Will Be Auto-Closed",
                                              "tom@example.com|Job JOB-7 Will Be Auto-Closed"}));
        const auto body = plan.emails.first().body;
        for (const auto *part : {"85 days", "November 29, 2026", "JOB-7", "Fix the lift", "Pending",
                                 "Tom Berg (tom@example.com)"})
            QVERIFY2(body.contains(part), part);
        QVERIFY(plan.changes.isEmpty());
        QCOMPARE(plan.summary, (QStringList{"No stale jobs found", "Found 1 jobs to warn of"}));
        QVERIFY(m_task.describe(plan, Phrase::Forecast).startsWith("2 e-mail"));
    }

    void aProtectedJobIsNotWarnedOf()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_old, {{"priority", "URGENT"}, {"created_by_id", 1}});
        const auto plan =
            planOf(m_task, database,
                   {{{"days", 90}},
                    {{"stale_jobs.warn_days", "7"}, {"stale_jobs.never_priorities", "URGENT"}}});
        QVERIFY(plan.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StaleJobOptInsTest)
#include "tst_stale_job_opt_ins.moc"
