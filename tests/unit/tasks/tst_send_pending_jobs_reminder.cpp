// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/send_pending_jobs_reminder.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The rule alone: which jobs, in which order, with which words, to whom. The embedded database's
/// owner is an administrator, and so one recipient.
class SendPendingJobsReminderTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const SendPendingJobsReminder m_task;
    const Instant m_day = at("2026-11-01T00:00:00Z");

    Plan plan(const TemporaryDatabase &database, const QMap<QString, QString> &settings = {}) const
    {
        return planOf(m_task, database, {{{"days", 7}}, settings});
    }

    static QString day(int offset)
    {
        return QDate(2026, 11, 22).addDays(offset).toString(Qt::ISODate);
    }

    /// The numbers of the jobs in the e-mail, in their order.
    static QStringList listed(const Plan &plan)
    {
        QStringList numbers;
        for (const auto &line : plan.emails.first().body.split(u'\n')) {
            if (line.startsWith("  • "))
                numbers.append(line.mid(4).section(u':', 0, 0));
        }
        return numbers;
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void picksByStatusAssigneeAndDueDate_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isAssigned");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("unassigned") << "PENDING" << false << ""
                                    << "1 0 0";
        QTest::newRow("assigned") << "PENDING" << true << ""
                                  << "";
        QTest::newRow("due yesterday") << "PENDING" << true << day(-1) << "0 0 1";
        QTest::newRow("due today") << "PENDING" << true << day(0) << "0 1 0";
        QTest::newRow("due in 7 days") << "PENDING" << true << day(7) << "0 1 0";
        QTest::newRow("due in 8 days") << "PENDING" << true << day(8) << "";
        QTest::newRow("unassigned and overdue") << "PENDING" << false << day(-3) << "1 0 1";
        QTest::newRow("in progress") << "IN_PROGRESS" << false << day(-3) << "";
        QTest::newRow("completed") << "COMPLETED" << false << day(3) << "";
        QTest::newRow("cancelled") << "CANCELLED" << false << day(3) << "";
    }
    void picksByStatusAssigneeAndDueDate()
    {
        QFETCH(QString, status);
        QFETCH(bool, isAssigned);
        QFETCH(QString, due);
        QFETCH(QString, numbers);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QVariantMap values{{"status", status}};
        if (isAssigned)
            values["assigned_to_id"] = database.addUser();
        if (!due.isEmpty())
            values["due_date"] = due;
        database.addJob(m_day, values);
        const auto planned = plan(database);
        QCOMPARE(planned.isEmpty(), numbers.isEmpty());
        if (numbers.isEmpty())
            return;
        const auto parts = numbers.split(u' ');
        QCOMPARE(planned.notifications.first().message,
                 QString("You have %1 unassigned jobs, %2 jobs approaching due date, and %3 "
                         "overdue jobs.")
                     .arg(parts.at(0), parts.at(1), parts.at(2)));
    }

    void theWindowIsAnOption()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        for (const int offset : {0, 1})
            database.addJob(m_day, {{"assigned_to_id", user}, {"due_date", day(offset)}});
        const auto countIn = [&](int days) {
            return listed(planOf(m_task, database, {{{"days", days}}})).size();
        };
        QCOMPARE(countIn(0), 1);
        QCOMPARE(countIn(1), 2);
    }

    void todayIsTheConfiguredZones()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day, {{"assigned_to_id", database.addUser()}, {"due_date", day(0)}});
        const auto bodyIn = [&](const char *zone) {
            return planOf(m_task, database, {{{"days", 7}}, {}, "2026-11-22T23:30:00Z", zone})
                .emails.first()
                .body;
        };
        QVERIFY(bodyIn("UTC").contains("(Due in 0 days)"));
        QVERIFY(bodyIn("Europe/Berlin").contains("(1 days overdue)"));
    }

    void theEmailHasASectionForEachListThatIsNotEmpty()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        database.addJob(m_day, {{"job_number", "JOB-000123"}, {"title", "Bathroom Renovation"}});
        database.addJob(m_day, {{"job_number", "JOB-000120"},
                                {"title", "Painting"},
                                {"assigned_to_id", user},
                                {"due_date", day(-5)}});
        QCOMPARE(plan(database).emails.first().body, "📋 UNASSIGNED JOBS: 1\n"
                                                     "  • JOB-000123: Bathroom Renovation\n"
                                                     "\n"
                                                     "🚨 OVERDUE JOBS: 1\n"
                                                     "  • JOB-000120: Painting (5 days overdue)\n");
        database.addJob(m_day, {{"job_number", "JOB-000125"},
                                {"title", "Plumbing Repair"},
                                {"assigned_to_id", user},
                                {"due_date", day(2)}});
        QCOMPARE(plan(database).emails.first().body,
                 "📋 UNASSIGNED JOBS: 1\n"
                 "  • JOB-000123: Bathroom Renovation\n"
                 "\n"
                 "⏰ APPROACHING DUE DATE: 1\n"
                 "  • JOB-000125: Plumbing Repair (Due in 2 days)\n"
                 "\n"
                 "🚨 OVERDUE JOBS: 1\n"
                 "  • JOB-000120: Painting (5 days overdue)\n");
    }

    void ordersEachList()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        const auto unassigned = [&](const char *number, const char *priority, const char *created) {
            database.addJob(
                m_day, {{"job_number", number}, {"priority", priority}, {"created_at", created}});
        };
        unassigned("low", "LOW", "2026-01-01 00:00:00");
        unassigned("medium", "MEDIUM", "2026-01-01 00:00:00");
        unassigned("urgent, new", "URGENT", "2026-03-01 00:00:00.000001");
        unassigned("urgent, old", "URGENT", "2026-03-01 00:00:00");
        unassigned("high", "HIGH", "2026-01-01 00:00:00");
        for (const auto &[number, offset] : {std::pair("due 3", 3),
                                             {"due 1", 1},
                                             {"due 1 too", 1},
                                             {"late 1", -1},
                                             {"late 9", -9}})
            database.addJob(
                m_day,
                {{"job_number", number}, {"assigned_to_id", user}, {"due_date", day(offset)}});
        QCOMPARE(listed(plan(database)),
                 (QStringList{"urgent, old", "urgent, new", "high", "medium", "low", "due 1",
                              "due 1 too", "due 3", "late 9", "late 1"}));
        QCOMPARE(plan(database).notifications.first().jobKey, "urgent, old");
    }

    void topListsSayHowManyMoreThereAre()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (int i = 0; i < 5; ++i)
            database.addJob(m_day);
        QVERIFY(!plan(database).emails.first().body.contains("more"));
        for (int i = 0; i < 3; ++i)
            database.addJob(m_day);
        const auto body = plan(database).emails.first().body;
        QVERIFY(body.startsWith("📋 UNASSIGNED JOBS: 8\n"));
        QVERIFY(body.endsWith("\n  ... and 3 more\n"));
        QCOMPARE(listed(plan(database)).size(), 5);
        const auto shorter = plan(database, {{"top_list_size", "2"}});
        QCOMPARE(listed(shorter).size(), 2);
        QVERIFY(shorter.emails.first().body.endsWith("\n  ... and 6 more\n"));
    }

    void tellsEveryActiveManagerAndAdministrator()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (const auto *role : {"FM", "ADMIN", "CONTRACTOR", "CUSTOMER", "INVESTOR"}) {
            database.addUser({{"role", role}, {"email", QString(role) + "@example.com"}});
            database.addUser({{"role", role}, {"is_active", false}});
        }
        database.addUser({{"role", "FM"}, {"email", "nowhere"}});
        database.addJob(m_day);
        const auto planned = plan(database);
        QCOMPARE(emailsIn(planned), (QStringList{"user1@example.com|Daily Pending Jobs Reminder",
                                                 "FM@example.com|Daily Pending Jobs Reminder",
                                                 "ADMIN@example.com|Daily Pending Jobs Reminder"}));
        QCOMPARE(planned.notifications.size(), 4);
        QCOMPARE(planned.warnings.size(), 1);
        QCOMPARE(m_task.appliedOutput(planned),
                 (QStringList{"Starting pending jobs reminder...",
                              "Reminders sent: 4 notifications, 3 emails"}));
        for (const auto &notification : planned.notifications) {
            QCOMPARE(notification.title, "Pending Jobs Reminder");
            QCOMPARE(notification.type, "REVISION_REQUIRED");
        }
    }

    void withoutAnUnassignedJobTheNotificationHasNone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day, {{"assigned_to_id", database.addUser()}, {"due_date", day(1)}});
        QVERIFY(!plan(database).notifications.first().jobId);
    }

    void nothingPendingSendsNothing()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto planned = plan(database);
        QVERIFY(planned.isEmpty());
        QCOMPARE(planned.warnings, QStringList());
        const QStringList lines{"Starting pending jobs reminder...",
                                "No pending jobs requiring attention"};
        QCOMPARE(m_task.appliedOutput(planned), lines);
        QCOMPARE(m_task.dryRunOutput(planned), lines);
    }

    void nobodyToTellIsAWarning()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day);
        database.execute("UPDATE users SET is_active = ?", QVariantList{false});
        const auto planned = plan(database);
        QVERIFY(planned.isEmpty());
        QCOMPARE(planned.warnings, QStringList{"No FM or Admin users found"});
    }

    void aDryRunSaysWhatWouldBeSent()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day);
        QCOMPARE(m_task.dryRunOutput(plan(database)),
                 (QStringList{"Starting pending jobs reminder...",
                              "Found 1 unassigned, 0 approaching and 0 overdue jobs",
                              "DRY RUN - Nothing will be sent",
                              "  • user1@example.com: Daily Pending Jobs Reminder"}));
    }

    void hostileTextsStayOnTheirLine()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day,
                        {{"job_number", "J\n1"}, {"title", "\x1b[2J\r\n🚨 OVERDUE JOBS: 99"}});
        const auto body = plan(database).emails.first().body;
        QVERIFY(!body.contains(u'\x1b') && !body.contains(u'\r'));
        QCOMPARE(body.count(u'\n'), 2);
    }

    void speaksOfEmails()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_day);
        QVERIFY(m_task.describe(plan(database), Phrase::Action).startsWith("Send 1 e-mail"));
        database.execute("UPDATE users SET email = ''");
        QVERIFY(m_task.describe(plan(database), Phrase::Report).startsWith("1 notification"));
    }
};

QTEST_APPLESS_MAIN(SendPendingJobsReminderTest)
#include "tst_send_pending_jobs_reminder.moc"
