// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/check_compliance_expiry.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The rule with its default settings: which documents, what they become, who is told.
class CheckComplianceExpiryTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const CheckComplianceExpiry m_task;

    Plan plan(const TemporaryDatabase &database, int days = 30) const
    {
        return planOf(m_task, database, {{{"days", days}}});
    }

    static QString day(int offset)
    {
        return QDate(2026, 11, 22).addDays(offset).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void marksByStatusAndDate_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("becomes");
        for (const QString status :
             {"PENDING", "APPROVED", "REJECTED", "EXPIRED", "EXPIRING_SOON"}) {
            for (const int offset : {-400, -1, 0, 1, 29, 30, 31, 400}) {
                QString becomes;
                if (offset < 0 && status != "EXPIRED")
                    becomes = "EXPIRED";
                if (offset >= 0 && offset <= 30 && status == "APPROVED")
                    becomes = "EXPIRING_SOON";
                QTest::addRow("%s, %d", qPrintable(status), offset)
                    << status << day(offset) << becomes;
            }
            QTest::addRow("%s, no date", qPrintable(status)) << status << ""
                                                             << "";
        }
    }
    void marksByStatusAndDate()
    {
        QFETCH(QString, status);
        QFETCH(QString, expiry);
        QFETCH(QString, becomes);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor(), expiry, {{"status", status}});
        const auto planned = plan(database);
        QCOMPARE(planned.changes.size(), becomes.isEmpty() ? 0 : 1);
        QCOMPARE(planned.emails.size(), planned.changes.size());
        QCOMPARE(planned.notifications.size(), planned.changes.size());
        if (becomes.isEmpty())
            return;
        const auto &update = planned.changes.first().update;
        QCOMPARE(update.table, "compliance_data");
        QCOMPARE(update.fields.size(), 1);
        QCOMPARE(update.fields.first().before.toString(), status);
        QCOMPARE(update.fields.first().after.toString(), becomes);
        QCOMPARE(instantFromStored(update.updatedAtBefore), at("2026-01-01T00:00:00Z"));
    }

    void theWindowIsAnOption()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const int offset : {1, 7, 8})
            database.addDocument(contractor, day(offset),
                                 {{"document_name", QString::number(offset)}});
        QCOMPARE(changedKeys(plan(database, 7)), (QStringList{"1", "7"}));
        QCOMPARE(changedKeys(plan(database, 8)), (QStringList{"1", "7", "8"}));
    }

    void theDayIsTheConfiguredZones()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor(), "2026-11-22");
        const auto becomesIn = [&](const char *now, const char *zone) {
            return planOf(m_task, database, {{{"days", 30}}, {}, now, zone})
                .changes.first()
                .update.fields.first()
                .after.toString();
        };
        QCOMPARE(becomesIn("2026-11-22T23:30:00Z", "UTC"), "EXPIRING_SOON");
        QCOMPARE(becomesIn("2026-11-22T23:30:00Z", "Europe/Berlin"), "EXPIRED");
        QCOMPARE(becomesIn("2026-11-23T00:30:00Z", "America/New_York"), "EXPIRING_SOON");
    }

    void listsWhatExpiresSoonBeforeWhatHasExpired()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        const auto add = [&](const char *name, int offset) {
            database.addDocument(contractor, day(offset), {{"document_name", name}});
        };
        add("expired yesterday", -1);
        add("in 5 days", 5);
        add("expired long ago", -100);
        add("in 2 days", 2);
        add("in 2 days as well", 2);
        QCOMPARE(changedKeys(plan(database)),
                 (QStringList{"in 2 days", "in 2 days as well", "in 5 days", "expired long ago",
                              "expired yesterday"}));
    }

    void theNotificationGoesWithTheLatestAssignmentsJob()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor({{"email", "c@example.com"}});
        const auto other = database.addContractor();
        const auto now = at("2026-01-01T00:00:00Z");
        const auto assign = [&](qint64 who, const char *number, const char *when) {
            database.insert("job_assignments",
                            {{"status", "ACCEPTED"},
                             {"assigned_at", when},
                             {"contractor_id", who},
                             {"job_id", database.addJob(now, {{"job_number", number}})}});
        };
        assign(contractor, "OLD", "2026-05-01 00:00:00");
        assign(contractor, "NEW", "2026-06-01 00:00:00");
        assign(contractor, "NEWEST", "2026-06-01 00:00:00.000001");
        assign(contractor, "OLDER", "2026-04-01 00:00:00");
        assign(other, "OTHER", "2026-07-01 00:00:00");
        database.addDocument(contractor, day(3));
        database.addDocument(database.addContractor(), day(4));
        const auto planned = plan(database);
        QCOMPARE(planned.notifications.first().jobKey, "NEWEST");
        QVERIFY(planned.notifications.first().jobId);
        QVERIFY(!planned.notifications.last().jobId);
    }

    void theMessagesNameTypeDocumentAndDate_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("ID") << "ID"
                            << "ID Document";
        QTest::newRow("LICENSE") << "LICENSE"
                                 << "License";
        QTest::newRow("INSURANCE") << "INSURANCE"
                                   << "Insurance";
        QTest::newRow("CERTIFICATION") << "CERTIFICATION"
                                       << "Certification";
        QTest::newRow("CONTRACT") << "CONTRACT"
                                  << "Contract";
        QTest::newRow("SAFETY") << "SAFETY"
                                << "Safety Training";
        QTest::newRow("OTHER") << "OTHER"
                               << "Other";
    }
    void theMessagesNameTypeDocumentAndDate()
    {
        QFETCH(QString, type);
        QFETCH(QString, words);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor =
            database.addContractor({{"first_name", "Ada"}, {"last_name", "Berg"}});
        for (const int offset : {5, -5})
            database.addDocument(contractor, day(offset),
                                 {{"compliance_type", type}, {"document_name", "Paper"}});
        const auto planned = plan(database);
        QCOMPARE(planned.notifications.first().title, "Compliance Document Expiring Soon");
        QCOMPARE(planned.notifications.last().title, "Compliance Document Expired");
        QCOMPARE(planned.emails.first().subject, "Compliance Document Expiring Soon");
        QCOMPARE(planned.emails.last().subject, "URGENT: Compliance Document Expired");
        for (const auto &notification : planned.notifications) {
            QCOMPARE(notification.type, "REVISION_REQUIRED");
            QVERIFY(notification.message.contains(words + " 'Paper'"));
        }
        QVERIFY(planned.notifications.first().message.contains(day(5)));
        for (const auto &email : planned.emails) {
            for (const auto &part :
                 {QString("Hello Ada Berg"), words, QString("Paper"), QString("Please renew it")})
                QVERIFY2(email.body.contains(part), qPrintable(email.body));
        }
        QVERIFY(planned.emails.first().body.contains(day(5)));
        QVERIFY(planned.emails.last().body.contains(day(-5)));
    }

    void anInactiveContractorsDocumentChangesAndNobodyIsTold()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor({{"is_active", false}}), day(5));
        const auto planned = plan(database);
        QCOMPARE(planned.changes.size(), 1);
        QVERIFY(planned.notifications.isEmpty());
        QVERIFY(planned.emails.isEmpty());
        QVERIFY(planned.warnings.isEmpty());
    }

    void anUnusableAddressIsAWarningAndTheNotificationStays()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(database.addContractor({{"email", ""}}), day(5));
        const auto planned = plan(database);
        QCOMPARE(planned.notifications.size(), 1);
        QVERIFY(planned.emails.isEmpty());
        QCOMPARE(planned.warnings.size(), 1);
    }

    void aDateThatIsNoneIsAWarningAndTheDocumentIsLeftAlone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        // SQLite takes any text for a date; PostgreSQL's only one that is none is the infinite one.
        const bool takesAnyText = currentBackend() == Backend::Sqlite;
        for (const auto *date : {"2026-11-31", "1999-02-30"})
            database.addDocument(database.addContractor(), takesAnyText ? date : "-infinity");
        const auto planned = plan(database);
        QVERIFY(planned.changes.isEmpty());
        QCOMPARE(planned.warnings.size(), 2);
    }

    void hostileTextsStayOnTheirLine()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addDocument(
            database.addContractor({{"first_name", "A\r\nBcc: x"}}), day(5),
            {{"document_name", "\x1b[2J\nURGENT: pay at once"}, {"compliance_type", "ID\nX"}});
        const auto planned = plan(database);
        QVERIFY(!planned.emails.first().body.contains(u'\x1b'));
        QVERIFY(!planned.emails.first().body.contains("\nURGENT"));
        QVERIFY(!planned.emails.first().body.contains("\nBcc"));
        QVERIFY(!planned.notifications.first().message.contains(u'\n'));
        for (const auto &line : m_task.dryRunOutput(planned) + m_task.appliedOutput(planned))
            QVERIFY(!line.contains(u'\n') && !line.contains(u'\x1b'));
    }

    void printsWhatTheCronJobPrinted()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const QString opening = "Starting compliance expiry check...";
        QCOMPARE(m_task.appliedOutput(plan(database)),
                 (QStringList{opening, "Compliance check complete: 0 expiring, 0 expired"}));
        QCOMPARE(m_task.dryRunOutput(plan(database)), m_task.appliedOutput(plan(database)));

        const auto contractor = database.addContractor();
        database.addDocument(contractor, day(5), {{"document_name", "Paper"}});
        database.addDocument(contractor, day(-5), {{"document_name", "Old paper"}});
        database.addDocument(contractor, day(-6), {{"document_name", "Older paper"}});
        QCOMPARE(m_task.appliedOutput(plan(database)),
                 (QStringList{opening, "Compliance check complete: 1 expiring, 2 expired"}));
        QCOMPARE(m_task.dryRunOutput(plan(database)),
                 (QStringList{opening, "DRY RUN - No documents will be changed",
                              "  • Paper: ID Document (expires on 2026-11-27) → EXPIRING_SOON",
                              "  • Older paper: ID Document (expired on 2026-11-16) → EXPIRED",
                              "  • Old paper: ID Document (expired on 2026-11-17) → EXPIRED",
                              "Compliance check complete: 1 expiring, 2 expired"}));
        // A row that was left alone meanwhile is not counted.
        QCOMPARE(m_task.appliedOutput(plan(database).without({1})).last(),
                 "Compliance check complete: 1 expiring, 1 expired");
    }
};

QTEST_APPLESS_MAIN(CheckComplianceExpiryTest)
#include "tst_check_compliance_expiry.moc"
