// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"
#include "rules/send_daily_summary.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The summary's numbers, to the day and to the cent, and its words.
class SendDailySummaryTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const SendDailySummary m_task;
    const Instant m_longAgo = at("2020-01-01T00:00:00Z");

    QString body(const TemporaryDatabase &database, const PlanningInput &input = {}) const
    {
        return planOf(m_task, database, input).emails.first().body;
    }

    /// What stands behind a label.
    static QString figure(const QString &body, const QString &label)
    {
        const auto start = body.indexOf("  • " + label + ": ");
        return start < 0 ? QString() : body.mid(start).section(u'\n', 0, 0).section(": ", 1);
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void hasTheWordsOfTheCronJob()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const PlanningInput input{{}, {}, "2024-01-15T09:00:00Z"};
        const auto contractor = database.addContractor();
        const auto user = database.addUser();
        for (int i = 0; i < 2; ++i)
            database.addJob(at("2024-01-14T10:00:00Z"), {{"due_date", "2024-01-14"}});
        database.addJob(
            m_longAgo,
            {{"status", "COMPLETED"}, {"completed_date", "2024-01-14"}, {"actual_cost", 12500}});
        database.addJob(m_longAgo, {{"status", "IN_PROGRESS"}, {"assigned_to_id", user}});
        const auto job = database.addJob(m_longAgo, {{"assigned_to_id", user}});
        database.insert("payouts", {{"payout_number", "P1"},
                                    {"amount", 5000},
                                    {"status", "COMPLETED"},
                                    {"paid_date", "2024-01-14"},
                                    {"contractor_id", contractor}});
        database.insert("job_completions", {{"submitted_at", "2024-01-01 00:00:00"},
                                            {"status", "SUBMITTED"},
                                            {"contractor_id", contractor},
                                            {"job_id", job}});
        for (int i = 0; i < 6; ++i)
            database.insert("estimates", {{"estimate_number", QString::number(i)},
                                          {"status", "DRAFT"},
                                          {"total_amount", 1},
                                          {"created_at", "2024-01-14 00:00:00"}});
        const auto planned = planOf(m_task, database, input);
        QCOMPARE(emailsIn(planned),
                 QStringList{"user1@example.com|Daily Summary - January 15, 2024"});
        QVERIFY(planned.notifications.isEmpty());
        QCOMPARE(planned.emails.first().body, "Daily Summary Report - January 15, 2024\n"
                                              "==================================================\n"
                                              "\n"
                                              "📊 YESTERDAY'S ACTIVITY (January 14, 2024):\n"
                                              "  • New Jobs Created: 2\n"
                                              "  • Jobs Completed: 1\n"
                                              "  • New Estimates: 6\n"
                                              "  • Payouts Processed: 1 ($5,000.00)\n"
                                              "  • Revenue Generated: $12,500.00\n"
                                              "\n"
                                              "📈 CURRENT STATUS:\n"
                                              "  • Total Jobs: 5\n"
                                              "  • Pending Jobs: 3\n"
                                              "  • Active Jobs: 1\n"
                                              "  • Pending Estimates: 6\n"
                                              "  • Pending Completions: 1\n"
                                              "\n"
                                              "⚠️ REQUIRES ATTENTION:\n"
                                              "  • 2 unassigned jobs\n"
                                              "  • 2 overdue jobs\n"
                                              "  • 1 job completions awaiting verification\n"
                                              "  • 6 draft estimates need review\n");
        QCOMPARE(
            m_task.appliedOutput(planned),
            (QStringList{"Generating daily summary...", "Daily summary sent to 1 recipients"}));
        QCOMPARE(m_task.dryRunOutput(planned),
                 (QStringList{"Generating daily summary...", "Daily summary for 1 recipients",
                              "DRY RUN - Nothing will be sent",
                              "  • user1@example.com: Daily Summary - January 15, 2024"}));
    }

    void anEmptyDatabaseNeedsNoAttention()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto text = body(database);
        QVERIFY(text.contains("  • Payouts Processed: 0 ($0.00)\n"));
        QVERIFY(text.endsWith(
            "⚠️ REQUIRES ATTENTION:\n  ✅ No items requiring immediate attention\n"));
    }

    void countsWhatWasCreatedOnYesterdaysLocalDate_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("createdAt");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, const char *zone, const char *now,
                            const char *createdAt, bool counts) {
            QTest::newRow(name) << QByteArray(zone) << QByteArray(now) << createdAt << counts;
        };
        const auto *utc = "2026-11-22T14:30:00Z";
        row("UTC, first moment", "UTC", utc, "2026-11-21 00:00:00", true);
        row("UTC, first moment with a fraction", "UTC", utc, "2026-11-21 00:00:00.000000", true);
        row("UTC, a microsecond before", "UTC", utc, "2026-11-20 23:59:59.999999", false);
        row("UTC, last moment", "UTC", utc, "2026-11-21 23:59:59.999999", true);
        row("UTC, today", "UTC", utc, "2026-11-22 00:00:00", false);
        row("UTC, today with a fraction", "UTC", utc, "2026-11-22 00:00:00.000000", false);

        // Clocks go from 02:00 to 03:00 on the 29th: a day of 23 hours, 23:00 UTC to 22:00 UTC.
        const auto *berlin = "2026-03-30T08:00:00Z";
        row("Berlin, spring, start", "Europe/Berlin", berlin, "2026-03-28 23:00:00", true);
        row("Berlin, spring, before", "Europe/Berlin", berlin, "2026-03-28 22:59:59", false);
        row("Berlin, spring, end", "Europe/Berlin", berlin, "2026-03-29 21:59:59.999999", true);
        row("Berlin, spring, after", "Europe/Berlin", berlin, "2026-03-29 22:00:00", false);
        // And back on 25 October: 25 hours.
        const auto *autumn = "2026-10-26T08:00:00Z";
        row("Berlin, autumn, start", "Europe/Berlin", autumn, "2026-10-24 22:00:00", true);
        row("Berlin, autumn, end", "Europe/Berlin", autumn, "2026-10-25 22:59:59", true);
        row("Berlin, autumn, after", "Europe/Berlin", autumn, "2026-10-25 23:00:00", false);

        // Midnight does not exist on 4 November 2018: the day starts at 01:00, which is 03:00 UTC.
        const auto *saoPaulo = "2018-11-05T12:00:00Z";
        row("São Paulo, before", "America/Sao_Paulo", saoPaulo, "2018-11-04 02:59:59.999999",
            false);
        row("São Paulo, start", "America/Sao_Paulo", saoPaulo, "2018-11-04 03:00:00", true);
        row("São Paulo, end", "America/Sao_Paulo", saoPaulo, "2018-11-05 01:59:59", true);
        row("São Paulo, after", "America/Sao_Paulo", saoPaulo, "2018-11-05 02:00:00", false);

        // Samoa left out 30 December 2011: it ends with the 29th at 10:00 UTC on the 30th, and the
        // 31st begins there. On the 31st nothing can have been created "yesterday".
        const auto *apia = "2011-12-30T20:00:00Z";
        row("Apia, the 29th", "Pacific/Apia", apia, "2011-12-30 09:59:59", false);
        row("Apia, the 31st", "Pacific/Apia", apia, "2011-12-30 10:00:00", false);
        row("Apia, a day later", "Pacific/Apia", "2011-12-31T20:00:00Z", "2011-12-30 10:00:00",
            true);
    }
    void countsWhatWasCreatedOnYesterdaysLocalDate()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        QFETCH(QString, createdAt);
        QFETCH(bool, counts);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(m_longAgo, {{"created_at", createdAt}});
        database.insert("estimates", {{"estimate_number", "E"},
                                      {"status", "SENT"},
                                      {"total_amount", 1},
                                      {"created_at", createdAt}});
        const auto text = body(database, {{}, {}, now.constData(), zone});
        QCOMPARE(figure(text, "New Jobs Created"), counts ? "1" : "0");
        QCOMPARE(figure(text, "New Estimates"), counts ? "1" : "0");
    }

    void moneyIsExactToTheCent()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        // As floating-point numbers these do not add up to a whole cent.
        for (int i = 0; i < 100; ++i) {
            database.insert("payouts", {{"payout_number", QString::number(i)},
                                        {"amount", 0.1},
                                        {"status", "COMPLETED"},
                                        {"paid_date", "2026-11-21"},
                                        {"contractor_id", contractor}});
        }
        for (const auto &cost : {QVariant(9999999999.99), QVariant(0.01), QVariant(2044),
                                 QVariant("1262201.62"), QVariant(QMetaType(QMetaType::Double))})
            database.addJob(
                m_longAgo,
                {{"status", "COMPLETED"}, {"completed_date", "2026-11-21"}, {"actual_cost", cost}});
        const auto text = body(database);
        QCOMPARE(figure(text, "Payouts Processed"), "100 ($10.00)");
        QCOMPARE(figure(text, "Revenue Generated"), "$10,001,264,245.62");
        QCOMPARE(figure(body(database, {{}, {{"currency_symbol", "€"}}}), "Payouts Processed"),
                 "100 (€10.00)");
    }

    void countsOnlyYesterdaysCompletedJobsAndPayouts()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const auto *status : {"COMPLETED", "PENDING", "IN_PROGRESS", "CANCELLED"}) {
            for (const auto *date : {"2026-11-20", "2026-11-21", "2026-11-22"})
                database.addJob(
                    m_longAgo, {{"status", status}, {"completed_date", date}, {"actual_cost", 10}});
        }
        for (const auto *status : {"COMPLETED", "PENDING", "PROCESSING", "FAILED", "CANCELLED"}) {
            for (const auto *date : {"2026-11-20", "2026-11-21", "2026-11-22"})
                database.insert("payouts", {{"payout_number", QString(status) + date},
                                            {"amount", 7},
                                            {"status", status},
                                            {"paid_date", date},
                                            {"contractor_id", contractor}});
        }
        const auto text = body(database);
        QCOMPARE(figure(text, "Jobs Completed"), "1");
        QCOMPARE(figure(text, "Revenue Generated"), "$10.00");
        QCOMPARE(figure(text, "Payouts Processed"), "1 ($7.00)");
    }

    void attentionComesWithNumbersAboveItsLimits()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        const auto addDrafts = [&](int from, int to) {
            for (int i = from; i < to; ++i)
                database.insert("estimates", {{"estimate_number", QString::number(i)},
                                              {"status", "DRAFT"},
                                              {"total_amount", 1},
                                              {"created_at", "2020-01-01 00:00:00"}});
        };
        addDrafts(0, 5);
        database.addJob(m_longAgo, {{"assigned_to_id", user}, {"due_date", "2026-11-22"}});
        database.addJob(m_longAgo, {{"status", "COMPLETED"}, {"due_date", "2026-11-01"}});
        QVERIFY(body(database).contains("No items requiring immediate attention"));
        addDrafts(5, 6);
        database.addJob(m_longAgo, {{"status", "IN_PROGRESS"}, {"due_date", "2026-11-21"}});
        const auto text = body(database);
        QVERIFY(text.endsWith("⚠️ REQUIRES ATTENTION:\n"
                              "  • 1 overdue jobs\n"
                              "  • 6 draft estimates need review\n"));
    }

    void tellsEveryActiveManagerAndAdministratorByEmailOnly()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (const auto *role : {"FM", "ADMIN", "CONTRACTOR", "CUSTOMER", "INVESTOR"}) {
            database.addUser({{"role", role}});
            database.addUser({{"role", role}, {"is_active", false}});
        }
        database.addUser({{"role", "FM"}, {"email", ""}});
        const auto planned = planOf(m_task, database, {});
        QCOMPARE(planned.emails.size(), 3);
        QVERIFY(planned.notifications.isEmpty());
        QCOMPARE(planned.warnings.size(), 1);
    }

    void nobodyToTellIsAWarning()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.execute("UPDATE users SET is_active = ?", QVariantList{false});
        const auto planned = planOf(m_task, database, {});
        QVERIFY(planned.isEmpty());
        QCOMPARE(planned.warnings, QStringList{"No FM or Admin users found"});
    }
};

QTEST_APPLESS_MAIN(SendDailySummaryTest)
#include "tst_send_daily_summary.moc"
