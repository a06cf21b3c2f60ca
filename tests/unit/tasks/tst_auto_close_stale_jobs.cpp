// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"
#include "rules/auto_close_stale_jobs.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The rule alone: which jobs, in which order, with which words.
class AutoCloseStaleJobsTest : public QObject
{
    Q_OBJECT

    static constexpr auto now = "2026-11-22T14:30:00Z";

    static Plan planOf(const TemporaryDatabase &database, int days = 90, const char *moment = now,
                       const QByteArray &zone = "UTC")
    {
        const auto connection = Connection::open(database.url(), Access::ReadOnly);
        const auto snapshot = Snapshot::take(*connection);
        const Clock clock([=] { return at(moment); }, QTimeZone(zone));
        const auto plan = AutoCloseStaleJobs().plan(*snapshot, {{"days", days}}, {}, clock);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        return *plan;
    }

    static QStringList keysOf(const Plan &plan)
    {
        QStringList keys;
        for (const auto &change : plan.changes)
            keys.append(change.key);
        return keys;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void closesJobsOlderThanTheLimitToTheMicrosecond_data()
    {
        QTest::addColumn<QString>("updatedAt");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("exactly 90 days") << "2026-08-24 14:30:00" << false << "";
        QTest::newRow("exactly 90 days, with a fraction")
            << "2026-08-24 14:30:00.000000" << false << "";
        QTest::newRow("a microsecond more")
            << "2026-08-24 14:29:59.999999" << true << "90 days inactive";
        QTest::newRow("a second more") << "2026-08-24 14:29:59" << true << "90 days inactive";
        QTest::newRow("a second less") << "2026-08-24 14:30:01" << false << "";
        QTest::newRow("a microsecond less") << "2026-08-24 14:30:00.000001" << false << "";
        QTest::newRow("later the same day") << "2026-08-24 23:59:59" << false << "";
        QTest::newRow("91 days to the second")
            << "2026-08-23 14:30:00" << true << "91 days inactive";
        QTest::newRow("91 days less a microsecond")
            << "2026-08-23 14:30:00.000001" << true << "90 days inactive";
        QTest::newRow("years ago") << "2020-11-22 14:30:00" << true << "2191 days inactive";
    }
    void closesJobsOlderThanTheLimitToTheMicrosecond()
    {
        QFETCH(QString, updatedAt);
        QFETCH(bool, isClosed);
        QFETCH(QString, reason);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        database.addJob(at(now), {{"updated_at", updatedAt}});
        const auto plan = planOf(database);
        QCOMPARE(plan.changes.size(), isClosed ? 1 : 0);
        if (isClosed)
            QCOMPARE(plan.changes.first().reason, reason);
    }

    void closesOnlyOpenJobs_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("PENDING") << true;
        QTest::newRow("IN_PROGRESS") << true;
        QTest::newRow("COMPLETED") << false;
        QTest::newRow("CANCELLED") << false;
    }
    void closesOnlyOpenJobs()
    {
        QFETCH(bool, isClosed);
        const auto status = QString::fromLatin1(QTest::currentDataTag());
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"), {{"status", status}});
        const auto plan = planOf(database);
        QCOMPARE(plan.changes.size(), isClosed ? 1 : 0);
        if (isClosed) {
            QCOMPARE(plan.changes.first().update.fields.first().before.toString(), status);
            QCOMPARE(plan.changes.first().update.fields.first().after.toString(), "CANCELLED");
        }
    }

    void notesAreAppendedAfterABlankLine_data()
    {
        QTest::addColumn<QVariant>("before");
        QTest::addColumn<QString>("after");
        const QString note =
            "Auto-closed on 2026-11-22 due to 100 days of inactivity (previous status: PENDING)";
        QTest::newRow("none") << QVariant(QMetaType(QMetaType::QString)) << note;
        QTest::newRow("empty") << QVariant(QString("")) << note;
        QTest::newRow("one line") << QVariant("Call first") << "Call first\n\n" + note;
        QTest::newRow("5,000 characters")
            << QVariant(QString(5000, u'n')) << QString(5000, u'n') + "\n\n" + note;
    }
    void notesAreAppendedAfterABlankLine()
    {
        QFETCH(QVariant, before);
        QFETCH(QString, after);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        database.addJob(at("2026-08-14T14:30:00Z"), {{"notes", before}});
        const auto plan = planOf(database);
        QCOMPARE(plan.changes.size(), 1);
        const auto field = plan.changes.first().update.fields.last();
        QCOMPARE(field.before.isNull(), before.isNull());
        QCOMPARE(field.before.toString(), before.toString());
        QCOMPARE(field.after.toString(), after);
    }

    void theDateInTheNoteIsTheConfiguredZones()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"));
        const auto noteIn = [&](const char *zone) {
            return planOf(database, 90, "2026-11-22T22:30:00Z", zone)
                .changes.first()
                .update.fields.last()
                .after.toString();
        };
        QVERIFY(noteIn("UTC").contains("on 2026-11-22"));
        QVERIFY(noteIn("Asia/Karachi").contains("on 2026-11-23"));
    }

    void listsTheOldestFirst()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        database.addJob(at("2026-05-01T00:00:00Z"), {{"job_number", "B"}});
        database.addJob(at("2026-01-01T00:00:00Z"), {{"job_number", "A"}});
        database.addJob(at("2026-05-01T00:00:00Z"),
                        {{"job_number", "C"}, {"updated_at", "2026-05-01 00:00:00.000000"}});
        database.addJob(at("2026-06-01T00:00:00Z"), {{"job_number", "D"}});
        QCOMPARE(keysOf(planOf(database)), (QStringList{"A", "B", "C", "D"}));
    }

    void tellsTheAssigneeAndTheCreatorOnce()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto worker = database.addUser({{"email", "worker@example.com"}});
        const auto manager = database.addUser({{"email", "manager@example.com"}});
        const auto retired =
            database.addUser({{"email", "retired@example.com"}, {"is_active", false}});
        const auto old = at("2026-01-01T00:00:00Z");
        database.addJob(
            old, {{"job_number", "J1"}, {"assigned_to_id", worker}, {"created_by_id", manager}});
        database.addJob(
            old, {{"job_number", "J2"}, {"assigned_to_id", manager}, {"created_by_id", manager}});
        database.addJob(
            old, {{"job_number", "J3"}, {"assigned_to_id", retired}, {"created_by_id", manager}});
        database.addJob(old, {{"job_number", "J4"}});
        const auto plan = planOf(database);
        QStringList told;
        for (const auto &notification : plan.notifications) {
            QCOMPARE(notification.type, "REVISION_REQUIRED");
            QCOMPARE(notification.title, "Job Auto-Closed");
            told.append(notification.jobKey + u' ' + notification.recipient.email);
        }
        QCOMPARE(told, (QStringList{"J1 worker@example.com", "J1 manager@example.com",
                                    "J2 manager@example.com", "J3 manager@example.com"}));
        QCOMPARE(plan.emails.size(), told.size());
        QCOMPARE(plan.emails.first().subject, "Job J1 Auto-Closed");
        QVERIFY(plan.warnings.isEmpty());
    }

    void theEmailSaysWhatHappenedAndWhomToAsk()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto worker = database.addUser({{"first_name", "Aylin"}, {"last_name", "Kaya"}});
        const auto manager = database.addUser(
            {{"first_name", "Tom"}, {"last_name", "Berg"}, {"email", "tom@example.com"}});
        database.addJob(at("2026-08-19T14:30:00Z"), {{"job_number", "JOB-7"},
                                                     {"title", "Fix the lift"},
                                                     {"assigned_to_id", worker},
                                                     {"created_by_id", manager},
                                                     {"status", "IN_PROGRESS"}});
        const auto plan = planOf(database);
        QCOMPARE(plan.emails.size(), 2);
        const auto body = plan.emails.first().body;
        for (const auto *part :
             {"Hello Aylin Kaya", "JOB-7", "Fix the lift", "95", "status:  In progress",
              "status:       Cancelled", "opened again", "Tom Berg (tom@example.com)"})
            QVERIFY2(body.contains(part), part);
        QVERIFY(plan.emails.last().body.contains("a facility manager or an administrator"));
    }

    void anUnusableAddressIsAWarningAndTheNotificationStays_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << "";
        QTest::newRow("no at") << "someone";
        QTest::newRow("line break") << "a@example.com\nBcc: everyone@example.com";
        QTest::newRow("two addresses") << "a@example.com, b@example.com";
        QTest::newRow("blank") << "a b@example.com";
        QTest::newRow("too long") << QString(65, u'a') + "@example.com";
    }
    void anUnusableAddressIsAWarningAndTheNotificationStays()
    {
        QFETCH(QString, address);
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto user = database.addUser({{"email", address}});
        database.addJob(at("2026-01-01T00:00:00Z"), {{"assigned_to_id", user}});
        const auto plan = planOf(database);
        QCOMPARE(plan.notifications.size(), 1);
        QCOMPARE(plan.emails.size(), 0);
        QCOMPARE(plan.warnings.size(), 1);
    }

    void hostileTextsStayOnTheirLine()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto user = database.addUser();
        database.addJob(at("2026-01-01T00:00:00Z"), {{"job_number", "J\r\nBcc: x@example.com"},
                                                     {"title", "\x1b[2J\nboo"},
                                                     {"assigned_to_id", user}});
        const auto plan = planOf(database);
        QVERIFY(!plan.emails.first().subject.contains(u'\n'));
        QVERIFY(!plan.emails.first().subject.contains(u'\r'));
        QVERIFY(!plan.emails.first().body.contains(u'\x1b'));
        for (const auto &line :
             AutoCloseStaleJobs().dryRunOutput(plan) + AutoCloseStaleJobs().appliedOutput(plan))
            QVERIFY(!line.contains(u'\n') && !line.contains(u'\x1b'));
    }

    void anUnreadableTimeIsAWarningAndTheJobIsLeftAlone()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        // SQLite takes any text for a time; PostgreSQL's only one that is none is the infinite one.
        const bool takesAnyText = currentBackend() == Backend::Sqlite;
        database.addJob(at("2026-01-01T00:00:00Z"),
                        {{"updated_at", takesAnyText ? "1999-99-99 00:00:00" : "-infinity"}});
        const auto plan = planOf(database);
        QCOMPARE(plan.changes.size(), 0);
        QCOMPARE(plan.warnings.size(), 1);
    }

    void printsWhatTheCronJobPrinted()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const AutoCloseStaleJobs task;
        const QString opening = "Checking for stale jobs (inactive for 90+ days)...";
        QCOMPARE(task.dryRunOutput(planOf(database)),
                 (QStringList{opening, "No stale jobs found"}));
        QCOMPARE(task.appliedOutput(planOf(database)),
                 (QStringList{opening, "No stale jobs found"}));

        database.addJob(at("2026-08-19T14:30:00Z"),
                        {{"job_number", "JOB-000100"}, {"title", "Old Bathroom Job"}});
        QCOMPARE(task.dryRunOutput(planOf(database)),
                 (QStringList{opening, "Found 1 stale jobs", "DRY RUN - No jobs will be closed",
                              "  • JOB-000100: Old Bathroom Job (95 days inactive)"}));
        QCOMPARE(
            task.appliedOutput(planOf(database)),
            (QStringList{opening, "Found 1 stale jobs", "  ✓ Closed: JOB-000100 (95 days inactive)",
                         "Auto-closed 1 stale jobs"}));
    }

    void planningIsRepeatable()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        QCOMPARE(toJson(planOf(database)), toJson(planOf(database)));
        QCOMPARE(database.bytes(), before);
    }

    void leavingOutAChangeLeavesOutWhatTellsOfIt()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Embedded, currentBackend());
        const auto user = database.addUser();
        for (const auto *number : {"A", "B", "C"})
            database.addJob(at("2026-01-01T00:00:00Z"),
                            {{"job_number", number}, {"assigned_to_id", user}});
        const auto part = planOf(database).without({1});
        QCOMPARE(keysOf(part), (QStringList{"A", "C"}));
        QCOMPARE(part.notifications.size(), 2);
        QCOMPARE(part.notifications.last().jobKey, "C");
        QCOMPARE(*part.notifications.last().change, 1);
        QCOMPARE(part.emails.last().subject, "Job C Auto-Closed");
    }
};

QTEST_APPLESS_MAIN(AutoCloseStaleJobsTest)
#include "tst_auto_close_stale_jobs.moc"
