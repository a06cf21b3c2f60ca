// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/send_payout_reminders.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The rule alone: whom it tells of which requests, and with which words.
class SendPayoutRemindersTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const SendPayoutReminders m_task;

    Plan plan(const TemporaryDatabase &database, int days = 7,
              const QMap<QString, QString> &settings = {}) const
    {
        return planOf(m_task, database, {{{"days", days}}, settings});
    }

    static void addReady(TemporaryDatabase &database, qint64 contractor, const QString &jobNumber,
                         const QVariant &amount, const QVariantMap &values = {})
    {
        QVariantMap row{
            {"contractor_id", contractor},
            {"job_id", database.addJob(at("2026-01-01T00:00:00Z"), {{"job_number", jobNumber}})},
            {"amount", amount},
            {"status", "READY"},
            {"created_at", "2026-11-01 00:00:00"}};
        row.insert(values);
        database.insert("job_payout_eligibility", row);
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void tellsAdministratorsOfBothLists()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor({{"email", "contractor@example.com"}});
        database.addPayoutRequest(contractor,
                                  {{"request_number", "PAY-REQ-001"}, {"amount", 2500}});
        addReady(database, contractor, "JOB-000123", 1800.5);
        const auto planned = plan(database);
        QCOMPARE(emailsIn(planned), QStringList{"user1@example.com|Payout Reminders"});
        QCOMPARE(planned.emails.first().body,
                 "📋 PENDING PAYOUT REQUESTS: 1\n"
                 "\n"
                 "Top 5 Pending Requests:\n"
                 "  • PAY-REQ-001: contractor@example.com - $2,500.00\n"
                 "\n"
                 "💰 READY FOR PAYOUT: 1\n"
                 "\n"
                 "Top 5 Ready for Payout:\n"
                 "  • JOB-000123: contractor@example.com - $1,800.50\n");
        const auto notification = planned.notifications.first();
        QCOMPARE(notification.title, "Payout Reminders");
        QCOMPARE(notification.type, "JOB_VERIFIED");
        QCOMPARE(notification.message,
                 "You have 1 pending payout requests and 1 jobs ready for payout.");
        QVERIFY(!notification.jobId);
    }

    void onlyPendingRequestsAndReadyJobsCount()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const auto *status : {"APPROVED", "REJECTED", "PROCESSING", "COMPLETED"})
            database.addPayoutRequest(contractor,
                                      {{"status", status}, {"created_at", "2026-01-01 00:00:00"}});
        for (const auto *status : {"PROCESSING", "PAID", "ON_HOLD"})
            addReady(database, contractor, status, 1, {{"status", status}});
        const auto planned = plan(database);
        QVERIFY(planned.isEmpty());
        QCOMPARE(m_task.appliedOutput(planned),
                 (QStringList{"Starting payout reminders...", "Admin reminders sent: 0 emails",
                              "Contractor reminders sent: 0 emails", "Payout reminders complete"}));
    }

    void anEmptyListHasNoSection()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addReady(database, database.addContractor(), "JOB-1", 1);
        QVERIFY(plan(database).emails.first().body.startsWith("💰 READY FOR PAYOUT: 1\n"));
    }

    void listsTheOldestFirstAndSaysHowManyMoreThereAre()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor({{"email", "c@example.com"}});
        const auto add = [&](const char *number, const char *createdAt) {
            database.addPayoutRequest(contractor,
                                      {{"request_number", number}, {"created_at", createdAt}});
        };
        add("C", "2026-11-20 00:00:00.000001");
        add("A", "2026-11-19 00:00:00");
        add("B", "2026-11-20 00:00:00");
        add("D", "2026-11-21 00:00:00");
        add("E", "2026-11-21 00:00:00");
        add("F", "2026-11-22 00:00:00");
        const auto linesOf = [](const Plan &planned) {
            QStringList numbers;
            for (const auto &line : planned.emails.first().body.split(u'\n')) {
                if (line.startsWith("  • "))
                    numbers.append(line.mid(4, 1));
            }
            return numbers;
        };
        QCOMPARE(linesOf(plan(database)), (QStringList{"A", "B", "C", "D", "E"}));
        QVERIFY(plan(database).emails.first().body.endsWith("\n  ... and 1 more\n"));
        const auto shorter = plan(database, 7, {{"top_list_size", "2"}});
        QCOMPARE(linesOf(shorter), (QStringList{"A", "B"}));
        QVERIFY(shorter.emails.first().body.contains("\nTop 2 Pending Requests:\n"));
        QVERIFY(shorter.emails.first().body.endsWith("\n  ... and 4 more\n"));
    }

    void aRequestIsOldStrictlyAfterSoManyDays_data()
    {
        QTest::addColumn<QString>("createdAt");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("exactly 7 days") << "2026-11-15 14:30:00" << false;
        QTest::newRow("exactly, with a fraction") << "2026-11-15 14:30:00.000000" << false;
        QTest::newRow("a microsecond more") << "2026-11-15 14:29:59.999999" << true;
        QTest::newRow("a microsecond less") << "2026-11-15 14:30:00.000001" << false;
        QTest::newRow("later that day") << "2026-11-15 23:00:00" << false;
        QTest::newRow("8 days") << "2026-11-14 14:30:00" << true;
    }
    void aRequestIsOldStrictlyAfterSoManyDays()
    {
        QFETCH(QString, createdAt);
        QFETCH(bool, isOld);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addPayoutRequest(database.addContractor(), {{"created_at", createdAt}});
        QCOMPARE(plan(database).emails.size(), isOld ? 2 : 1);
    }

    void contractorsHearOfEachOldRequest()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor(
            {{"email", "c@example.com"}, {"first_name", "Ada"}, {"last_name", "Berg"}});
        database.addPayoutRequest(contractor, {{"request_number", "PAY-REQ-007"},
                                               {"amount", 2994.16},
                                               {"created_at", "2026-11-05 23:30:00"}});
        database.addPayoutRequest(
            contractor, {{"request_number", "PAY-REQ-006"}, {"created_at", "2026-11-04 00:00:00"}});
        const auto planned = plan(database);
        QCOMPARE(emailsIn(planned), (QStringList{"user1@example.com|Payout Reminders",
                                                 "c@example.com|Payout Request Status Update",
                                                 "c@example.com|Payout Request Status Update"}));
        QVERIFY(planned.emails.at(1).body.contains("PAY-REQ-006"));
        const auto body = planned.emails.at(2).body;
        for (const auto *part :
             {"Hello Ada Berg", "PAY-REQ-007", "$2,994.16", "November 5, 2026", "pending review"})
            QVERIFY2(body.contains(part), qPrintable(body));
        const auto notification = planned.notifications.last();
        QCOMPARE(notification.title, "Payout Request Pending");
        QCOMPARE(notification.type, "JOB_VERIFIED");
        QCOMPARE(notification.message,
                 "Your payout request PAY-REQ-007 for $2,994.16 is still pending review.");
        QVERIFY(!notification.jobId);
        QCOMPARE(m_task.appliedOutput(planned),
                 (QStringList{"Starting payout reminders...", "Admin reminders sent: 1 emails",
                              "Contractor reminders sent: 2 emails", "Payout reminders complete"}));
        QCOMPARE(m_task.dryRunOutput(planned).mid(0, 3),
                 (QStringList{"Starting payout reminders...",
                              "Found 2 pending payout requests, 2 of them older than 7 days, and 0 "
                              "jobs ready for payout",
                              "DRY RUN - Nothing will be sent"}));

        const auto inKarachi =
            planOf(m_task, database, {{{"days", 7}}, {}, "2026-11-22T14:30:00Z", "Asia/Karachi"});
        QVERIFY(inKarachi.emails.at(2).body.contains("November 6, 2026"));
    }

    void theAgeIsAnOption()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addPayoutRequest(database.addContractor(),
                                  {{"created_at", "2026-11-22 14:29:59"}});
        QCOMPARE(plan(database, 0).emails.size(), 2);
        QCOMPARE(plan(database, 1).emails.size(), 1);
    }

    void onlyActivePeopleAreTold()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addUser({{"role", "FM"}});
        database.addUser({{"role", "ADMIN"}, {"is_active", false}});
        database.addUser({{"role", "ADMIN"}, {"email", "nowhere"}});
        const auto left = database.addContractor({{"is_active", false}});
        const auto unreachable = database.addContractor({{"email", ""}});
        for (const auto contractor : {left, unreachable})
            database.addPayoutRequest(contractor, {{"created_at", "2026-01-01 00:00:00"}});
        const auto planned = plan(database);
        QCOMPARE(emailsIn(planned), QStringList{"user1@example.com|Payout Reminders"});
        QCOMPARE(planned.notifications.size(), 3);
        QCOMPARE(planned.warnings.size(), 2);
    }

    void nobodyToTellIsAWarning()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addReady(database, database.addContractor(), "JOB-1", 1);
        database.execute("UPDATE users SET is_active = ?", QVariantList{false});
        const auto planned = plan(database);
        QVERIFY(planned.isEmpty());
        QCOMPARE(planned.warnings, QStringList{"No Admin users found"});
    }

    void anUnreadableTimeIsAWarning()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        // SQLite takes any text for a time; PostgreSQL's only one that is none is the infinite one.
        const bool takesAnyText = currentBackend() == Backend::Sqlite;
        database.addPayoutRequest(database.addContractor(),
                                  {{"created_at", takesAnyText ? "1999-99-99" : "-infinity"}});
        const auto planned = plan(database);
        QCOMPARE(planned.warnings.size(), 1);
        QCOMPARE(planned.emails.size(), 1);
    }

    void hostileTextsStayOnTheirLine()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addPayoutRequest(database.addContractor({{"username", "x\x1b[2J"}, {"email", ""}}),
                                  {{"request_number", "PAY\r\nBcc: x@example.com"}});
        const auto body = plan(database).emails.first().body;
        QVERIFY(!body.contains(u'\x1b') && !body.contains(u'\r'));
        QVERIFY(!body.contains("\nBcc"));
    }
};

QTEST_APPLESS_MAIN(SendPayoutRemindersTest)
#include "tst_send_payout_reminders.moc"
