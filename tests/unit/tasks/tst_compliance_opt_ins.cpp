// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/check_compliance_expiry.h"
#include "runs/run_task.h"
#include "stores/mark_store.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What check_compliance_expiry does beyond the cron job, each where its setting is on.
class ComplianceOptInsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const CheckComplianceExpiry m_task;

    Plan plan(const TemporaryDatabase &database, const QMap<QString, QString> &settings) const
    {
        return planOf(m_task, database, {{{"days", 30}}, settings});
    }

    static QString day(int offset)
    {
        return QDate(2026, 11, 22).addDays(offset).toString(Qt::ISODate);
    }

    /// A real run so many days after 2026-11-22; the subjects of its e-mails.
    QStringList runOn(const TemporaryDatabase &database, int offset) const
    {
        const auto now = at("2026-11-22T06:00:00Z") + std::chrono::days(offset);
        const auto report =
            runTask(database.url(), m_task, {}, [=] { return now; }, RunTrigger::CommandLine, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        QStringList subjects;
        for (const auto &email : report->applied.plan.emails)
            subjects.append(email.subject);
        return subjects;
    }

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        if (const auto set = changeSetting(*connection, key, value, at("2026-11-01T00:00:00Z"));
            !set)
            qFatal("%s", qPrintable(set.error().message));
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aDigestIsOneEmailForEachContractor()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto first = database.addContractor({{"email", "first@example.com"}});
        const auto second = database.addContractor({{"email", "second@example.com"}});
        database.addDocument(first, day(5), {{"document_name", "Soon"}});
        database.addDocument(second, day(6), {{"document_name", "Theirs"}});
        database.addDocument(first, day(-5),
                             {{"document_name", "Gone"}, {"compliance_type", "INSURANCE"}});
        const auto planned = plan(database, {{"compliance.digest", "true"}});
        QCOMPARE(planned.notifications.size(), 3);
        QCOMPARE(emailsIn(planned),
                 (QStringList{"first@example.com|Compliance Documents Need Attention",
                              "second@example.com|Compliance Documents Need Attention"}));
        const auto body = planned.emails.first().body;
        QVERIFY(body.contains("  • Expiring soon: ID Document 'Soon', expires on 2026-11-27\n"));
        QVERIFY(body.contains("  • EXPIRED: Insurance 'Gone', expired on 2026-11-17\n"));
        QVERIFY(!body.contains("Theirs"));

        // Without one of the changes its line goes, and without all of them the e-mail.
        const auto part = planned.without({0});
        QCOMPARE(part.emails.size(), 2);
        QVERIFY(!part.emails.first().body.contains("'Soon'"));
        QVERIFY(part.emails.first().body.contains("'Gone'"));
        QCOMPARE(planned.without({0, 2}).emails.size(), 1);
        QCOMPARE(planned.without({0, 1, 2}).emails.size(), 0);
    }

    void remindsOnceForEachStepAndExpiryDate()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "compliance.reminder_days", "14,7,1");
        const auto id = database.addDocument(database.addContractor(), day(30));
        const QStringList soon{"Compliance Document Expiring Soon"};
        QCOMPARE(runOn(database, 0), soon); // 30 days before: it becomes EXPIRING_SOON
        QCOMPARE(runOn(database, 1), QStringList());
        QCOMPARE(runOn(database, 15), QStringList()); // 15 days before
        QCOMPARE(runOn(database, 16), soon);          // 14
        QCOMPARE(runOn(database, 16), QStringList()); // the same day again
        QCOMPARE(runOn(database, 17), QStringList());
        QCOMPARE(runOn(database, 25),
                 soon); // 5: the run at 7 days was missed, this makes up for it
        QCOMPARE(runOn(database, 26), QStringList());
        QCOMPARE(runOn(database, 29), soon);          // 1
        QCOMPARE(runOn(database, 30), QStringList()); // today
        QCOMPARE(runOn(database, 31), QStringList{"URGENT: Compliance Document Expired"});

        // Another date is another matter.
        database.execute("UPDATE compliance_data SET status = 'EXPIRING_SOON', expiry_date = ? "
                         "WHERE id = ?",
                         {day(44), id});
        QCOMPARE(runOn(database, 31), soon);
        QCOMPARE(runOn(database, 32), QStringList());
    }

    void theFirstMessageTellsOfTheStepsThatAreReachedAlready()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "compliance.reminder_days", "14,7,1");
        database.addDocument(database.addContractor(), day(5));
        QCOMPARE(runOn(database, 0).size(), 1);
        QCOMPARE(runOn(database, 1).size(), 0);
        QCOMPARE(runOn(database, 4).size(), 1);
    }

    void aReminderOfARowThatWasLeftAloneIsNotRemembered()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor(), day(5));
        const auto planned = plan(database, {{"compliance.reminder_days", "14,7"}});
        QCOMPARE(planned.reminders.size(), 2);
        QCOMPARE(planned.without({0}).reminders.size(), 0);
    }

    void aPreviewWhoseRemindersWentOutMeanwhileIsStale()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "compliance.reminder_days", "14,7");
        database.addDocument(database.addContractor(), day(5), {{"status", "EXPIRING_SOON"}});
        const TimeSource now = [] { return at("2026-11-22T06:00:00Z"); };
        const auto preview = planTask(database.url(), m_task, {}, now);
        QCOMPARE(preview->emails.size(), 1);
        QCOMPARE(runOn(database, 0).size(), 1);
        const auto refused =
            applyPreview(database.url(), m_task, *preview, now, RunTrigger::Console, {});
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox").toInt(), 1);
    }

    void anEarlierStepThatIsAddedLaterIsNotMadeUpFor()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "compliance.reminder_days", "7");
        database.addDocument(database.addContractor(), day(5), {{"status", "EXPIRING_SOON"}});
        QCOMPARE(runOn(database, 0).size(), 1);
        set(database, "compliance.reminder_days", "14,7");
        QCOMPARE(runOn(database, 1), QStringList());
    }

    void remindersGoIntoTheDigest()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        database.addDocument(contractor, day(3), {{"status", "EXPIRING_SOON"}});
        database.addDocument(contractor, day(5));
        const auto planned =
            plan(database, {{"compliance.reminder_days", "7"}, {"compliance.digest", "true"}});
        QCOMPARE(planned.emails.size(), 1);
        QCOMPARE(planned.emails.first().parts.size(), 2);
        QCOMPARE(planned.summary,
                 (QStringList{"Reminded of 1 documents",
                              "Compliance check complete: 1 expiring, 0 expired"}));
        QCOMPARE(m_task.appliedOutput(planned).mid(1), planned.summary);
    }

    void withoutReminderDaysAMarkedDocumentIsLeftInPeace()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor(), day(3), {{"status", "EXPIRING_SOON"}});
        QVERIFY(plan(database, {}).isEmpty());
    }

    void aTypeMayHaveItsOwnWindow()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const auto *type : {"INSURANCE", "CONTRACT", "ID"}) {
            for (const int offset : {10, 11, 30, 31, 60, 61})
                database.addDocument(
                    contractor, day(offset),
                    {{"compliance_type", type},
                     {"document_name", QStringLiteral("%1 %2").arg(type).arg(offset)}});
        }
        QCOMPARE(changedKeys(plan(
                     database, {{"compliance.warning_days_by_type", "INSURANCE=60,CONTRACT=10"}})),
                 (QStringList{"INSURANCE 10", "CONTRACT 10", "ID 10", "INSURANCE 11", "ID 11",
                              "INSURANCE 30", "ID 30", "INSURANCE 31", "INSURANCE 60"}));
    }

    void anAcknowledgedDocumentIsSilentUntilItExpiresOrItsDateChanges()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        set(database, "compliance.reminder_days", "14,7");
        const auto id = database.addDocument(database.addContractor(), day(20));
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(acknowledgeDocument(*connection, id, QDate(2026, 12, 12), "admin",
                                        at("2026-11-22T00:00:00Z")));
        }
        QCOMPARE(runOn(database, 0), QStringList());
        QCOMPARE(database.value("SELECT status FROM compliance_data").toString(), "EXPIRING_SOON");
        QCOMPARE(database.value("SELECT count(*) FROM job_notifications").toInt(), 0);
        QCOMPARE(runOn(database, 10), QStringList());
        database.execute("UPDATE compliance_data SET expiry_date = ?", {day(19)});
        QCOMPARE(runOn(database, 11).size(), 1);
        database.execute("UPDATE compliance_data SET expiry_date = ?", {day(20)});
        QCOMPARE(runOn(database, 13), QStringList());
        QCOMPARE(runOn(database, 21), QStringList{"URGENT: Compliance Document Expired"});
    }

    void rejectedDocumentsMayBeLeftAlone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const auto *status : {"REJECTED", "PENDING"})
            database.addDocument(contractor, day(-1),
                                 {{"status", status}, {"document_name", status}});
        QCOMPARE(changedKeys(plan(database, {})), (QStringList{"REJECTED", "PENDING"}));
        QCOMPARE(changedKeys(plan(database, {{"compliance.leave_rejected", "true"}})),
                 QStringList{"PENDING"});
    }

    void renewedDocumentsMayBeRestored()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const int offset : {29, 30, 31, 400})
            database.addDocument(
                contractor, day(offset),
                {{"status", "EXPIRING_SOON"}, {"document_name", QString::number(offset)}});
        QVERIFY(plan(database, {}).isEmpty());
        const auto planned = plan(database, {{"compliance.restore_renewed", "true"}});
        QCOMPARE(changedKeys(planned), (QStringList{"31", "400"}));
        QCOMPARE(planned.changes.first().update.fields.first().after.toString(), "APPROVED");
        QVERIFY(planned.emails.isEmpty() && planned.notifications.isEmpty());
        QCOMPARE(planned.summary,
                 (QStringList{"Restored 2 renewed documents",
                              "Compliance check complete: 0 expiring, 0 expired"}));
    }
};

QTEST_GUILESS_MAIN(ComplianceOptInsTest)
#include "tst_compliance_opt_ins.moc"
