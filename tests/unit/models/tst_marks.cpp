// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/mark_store.h"
#include "stores/reminder_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What Caretaker remembers beside the web application's rows: acknowledgements, jobs that are kept
/// open, reminders that went out.
class MarksTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const Instant m_now = at("2026-11-22T14:30:00Z");

private Q_SLOTS:
    void acknowledgementsRememberTheDate()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(acknowledgeDocument(*connection, 7, QDate(2026, 12, 1), "ada", m_now));
        QVERIFY(acknowledgeDocument(*connection, 8, QDate(2026, 12, 2), "ada", m_now));
        QVERIFY(acknowledgeDocument(*connection, 7, QDate(2027, 1, 1), "bob", m_now));
        QCOMPARE(*acknowledgedDocuments(*connection),
                 (QHash<qint64, QString>{{7, "2027-01-01"}, {8, "2026-12-02"}}));
        QVERIFY(withdrawAcknowledgement(*connection, 8));
        QCOMPARE(acknowledgedDocuments(*connection)->size(), 1);
        QCOMPARE(database.rows("SELECT document_id, acknowledged_by, acknowledged_at FROM "
                               "caretaker_acknowledgements"),
                 QStringList{"7|bob|2026-11-22 14:30:00"});
    }

    void jobsAreKeptOpenUntilTheyAreNot()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        for (const qint64 job : {3, 5, 3})
            QVERIFY(keepJobOpen(*connection, job, "ada", m_now));
        QCOMPARE(*jobsKeptOpen(*connection), (QSet<qint64>{3, 5}));
        QVERIFY(letJobClose(*connection, 3));
        QCOMPARE(*jobsKeptOpen(*connection), QSet<qint64>{5});
    }

    void aReminderIsRememberedAsItWasFirstSent()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        const ReminderOccasion soon{documentReminder, 7, "2026-12-01", 14};
        const ReminderOccasion past{documentReminder, 7, "2026-11-01", 14};
        QCOMPARE(*rememberReminders(*connection, {soon, past}, m_now), 2);
        QCOMPARE(*rememberReminders(*connection, {soon}, m_now + std::chrono::hours(1)), 0);
        const auto sent = sentDocumentReminders(*connection, QDate(2026, 11, 22));
        QCOMPARE(sent->size(), 1);
        QVERIFY(sent->value(soon) == m_now);
    }

    void aWarningCountsAsLongAsTheJobWasNotTouched()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto job = database.addJob(at("2026-01-01T00:00:00Z"));
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(rememberReminders(*connection, {{staleJobWarning, job, "2026-01-01 00:00:00", 0}},
                                  m_now));
        QCOMPARE(sentStaleJobWarnings(*connection)->size(), 1);
        database.execute("UPDATE jobs SET updated_at = '2026-01-02 00:00:00'");
        QCOMPARE(sentStaleJobWarnings(*connection)->size(), 0);
    }

    void withoutOurTablesThereIsNothingToReadAndNothingIsWritten()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(acknowledgedDocuments(*connection)->isEmpty());
        QVERIFY(jobsKeptOpen(*connection)->isEmpty());
        QVERIFY(sentDocumentReminders(*connection, QDate(2026, 1, 1))->isEmpty());
        QVERIFY(sentStaleJobWarnings(*connection)->isEmpty());
        QCOMPARE(keepJobOpen(*connection, 1, "ada", m_now).error().code, ErrorCode::NotAdopted);
        QCOMPARE(acknowledgeDocument(*connection, 1, QDate(2026, 1, 1), "ada", m_now).error().code,
                 ErrorCode::NotAdopted);
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_APPLESS_MAIN(MarksTest)
#include "tst_marks.moc"
