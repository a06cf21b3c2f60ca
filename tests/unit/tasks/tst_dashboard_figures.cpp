// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/dashboard.h"
#include "settings/settings.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// What the dashboard counts, up to the very edges of days and weeks. Now is a Sunday.
class DashboardFiguresTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    static constexpr auto now = "2026-11-22T14:30:00Z";

    static Dashboard dashboard(const TemporaryDatabase &database, const char *moment = now)
    {
        return expectOk(readDashboard(database.url(), at(moment)));
    }

    static DashboardTrends trends(const TemporaryDatabase &database, const char *moment = now)
    {
        return expectOk(readDashboardTrends(database.url(), at(moment)));
    }

    static void set(const TemporaryDatabase &database, const QString &key, const QString &value)
    {
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        expectOk(changeSetting(connection, key, value, at("2026-11-01T00:00:00Z")));
    }

    static qint64 addRun(TemporaryDatabase &database, const QString &task, const QString &outcome,
                         const QString &finishedAt = "2026-11-20 06:00:01")
    {
        return database.insert("caretaker_runs", {{"task", task},
                                                  {"started_from", "schedule"},
                                                  {"started_by", "u@h"},
                                                  {"host", "h"},
                                                  {"process_id", 1},
                                                  {"lease_until", "2026-11-20 06:10:00"},
                                                  {"started_at", "2026-11-20 06:00:00"},
                                                  {"finished_at", finishedAt},
                                                  {"options", "{}"},
                                                  {"outcome", outcome}});
    }

    static void addEmail(TemporaryDatabase &database, const QString &state)
    {
        database.insert("caretaker_outbox", {{"to_address", "a@example.com"},
                                             {"to_name", ""},
                                             {"subject", "s"},
                                             {"body", "b"},
                                             {"state", state},
                                             {"created_at", "2026-11-20 06:00:00"},
                                             {"updated_at", "2026-11-20 06:00:00"}});
    }

    static void addPayout(TemporaryDatabase &database, const QString &status,
                          const QVariantMap &values)
    {
        static int number = 0;
        QVariantMap row{{"payout_number", QStringLiteral("P-%1").arg(++number)},
                        {"amount", 10},
                        {"status", status},
                        {"contractor_id", database.value("SELECT min(id) FROM contractors")}};
        row.insert(values);
        database.insert("payouts", row);
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void nothingNeedsAttentionOnAnEmptyDatabase()
    {
        const TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto shown = dashboard(database);
        QVERIFY(shown.attention == Attention());
        QVERIFY(shown.last.isEmpty());
        const auto empty = trends(database);
        QCOMPARE(empty.expiringDocuments, QList<qint64>(12, 0));
        QCOMPARE(empty.openJobs.size(), empty.ageLimits.size() + 1);
        QVERIFY(empty.durations.isEmpty());
        QCOMPARE(empty.payouts.paid.size(), empty.payoutWeeks.count);
    }

    void aDatabaseThatWasNeverAdoptedHasNeitherRunsNorEmails()
    {
        const TemporaryDatabase database(Content::WebApplication);
        const auto shown = dashboard(database);
        QVERIFY(shown.attention.overdueJobs > 0);
        QCOMPARE(shown.attention.failedRuns, 0);
        QVERIFY(shown.next.isEmpty());
        QVERIFY(trends(database).durations.isEmpty());
    }

    void jobsNeedAttention_data()
    {
        QTest::addColumn<QVariantMap>("job");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("unassigned");
        const auto row = [](const char *name, const QVariantMap &job, int overdue, int unassigned) {
            QTest::newRow(name) << job << overdue << unassigned;
        };
        row("due yesterday", {{"due_date", "2026-11-21"}, {"assigned_to_id", 1}}, 1, 0);
        row("due today", {{"due_date", "2026-11-22"}, {"assigned_to_id", 1}}, 0, 0);
        row("due on no day", {{"assigned_to_id", 1}}, 0, 0);
        row("in progress and due yesterday",
            {{"due_date", "2026-11-21"}, {"status", "IN_PROGRESS"}}, 1, 0);
        row("completed and due yesterday", {{"due_date", "2026-11-21"}, {"status", "COMPLETED"}}, 0,
            0);
        row("cancelled and due yesterday", {{"due_date", "2026-11-21"}, {"status", "CANCELLED"}}, 0,
            0);
        row("nobody's", {}, 0, 1);
        row("nobody's and due yesterday", {{"due_date", "2026-11-21"}}, 1, 1);
    }
    void jobsNeedAttention()
    {
        QFETCH(QVariantMap, job);
        QFETCH(int, overdue);
        QFETCH(int, unassigned);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        database.addJob(at("2026-11-01T00:00:00Z"), job);
        QCOMPARE(dashboard(database).attention.overdueJobs, overdue);
        QCOMPARE(dashboard(database).attention.unassignedJobs, unassigned);
    }

    void todayIsThatOfTheConfiguredZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("inFirstWeek");
        // 14:30 in UTC: still Sunday there, Monday the 23rd already in Auckland.
        QTest::newRow("UTC") << "UTC" << 0 << 1;
        QTest::newRow("Auckland") << "Pacific/Auckland" << 1 << 0;
        QTest::newRow("Honolulu") << "Pacific/Honolulu" << 0 << 1;
    }
    void todayIsThatOfTheConfiguredZone()
    {
        QFETCH(QString, zone);
        QFETCH(int, overdue);
        QFETCH(int, inFirstWeek);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", zone);
        database.addJob(at("2026-11-01T00:00:00Z"), {{"due_date", "2026-11-22"}});
        database.addDocument(database.addContractor(), "2026-11-22");
        QCOMPARE(dashboard(database).attention.overdueJobs, overdue);
        QCOMPARE(trends(database).expiringDocuments.first(), inFirstWeek);
    }

    void documentsNeedAttentionByTheirStatus()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto contractor = database.addContractor();
        for (const auto *status :
             {"EXPIRED", "EXPIRED", "EXPIRING_SOON", "APPROVED", "PENDING", "REJECTED"})
            database.addDocument(contractor, "2026-11-01", {{"status", status}});
        QCOMPARE(dashboard(database).attention.expiredDocuments, 2);
        QCOMPARE(dashboard(database).attention.expiringDocuments, 1);
        QCOMPARE(dashboard(database).attention.lapsedDocuments, 4);
    }

    void aRequestIsOldAfterTheConfiguredDays_data()
    {
        QTest::addColumn<QString>("createdAt");
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("old");
        QTest::newRow("a moment more than 7 days") << "2026-11-15 14:29:59.999999"
                                                   << "7" << 1;
        QTest::newRow("7 days") << "2026-11-15 14:30:00"
                                << "7" << 0;
        QTest::newRow("7 days, but 8 are allowed") << "2026-11-15 14:29:59"
                                                   << "8" << 0;
        QTest::newRow("more than 8 days") << "2026-11-14 14:29:59"
                                          << "8" << 1;
    }
    void aRequestIsOldAfterTheConfiguredDays()
    {
        QFETCH(QString, createdAt);
        QFETCH(QString, days);
        QFETCH(int, old);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "payouts.old_request_days", days);
        const auto contractor = database.addContractor();
        database.addPayoutRequest(contractor, {{"created_at", createdAt}});
        database.addPayoutRequest(contractor, {{"created_at", createdAt}, {"status", "APPROVED"}});
        QCOMPARE(dashboard(database).attention.oldRequests, old);
    }

    void aFailedRunNeedsAttentionUntilItsTaskSucceeds()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addRun(database, "send_daily_summary", "succeeded");
        addRun(database, "send_daily_summary", "failed");
        addRun(database, "send_daily_summary", "interrupted");
        addRun(database, "auto_close_stale_jobs", "needs_approval");
        addRun(database, "auto_close_stale_jobs", "rejected");
        QCOMPARE(dashboard(database).attention.failedRuns, 2);
        QCOMPARE(dashboard(database).attention.waitingRuns, 1);
        addRun(database, "check_compliance_expiry", "succeeded");
        QCOMPARE(dashboard(database).attention.failedRuns, 2);
        addRun(database, "send_daily_summary", "succeeded");
        QCOMPARE(dashboard(database).attention.failedRuns, 0);
    }

    void emailsNeedAttentionUntilTheyAreGone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (const auto *state :
             {"failed", "failed", "queued", "deferred", "sending", "sent", "cancelled"})
            addEmail(database, state);
        QCOMPARE(dashboard(database).attention.failedEmails, 2);
        QCOMPARE(dashboard(database).attention.waitingEmails, 2);
    }

    void anEmailThatDoesNotGoNeedsAttentionAfterAnHour_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("stuck");
        QTest::newRow("deferred long ago") << "deferred"
                                           << "2026-11-22 13:29:59" << 1;
        QTest::newRow("deferred just now") << "deferred"
                                           << "2026-11-22 13:30:01" << 0;
        // Mail may be off on purpose.
        QTest::newRow("never tried") << "queued"
                                     << "" << 0;
        QTest::newRow("kept back, not tried") << "deferred"
                                              << "" << 0;
    }
    void anEmailThatDoesNotGoNeedsAttentionAfterAnHour()
    {
        QFETCH(QString, state);
        QFETCH(QString, since);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addEmail(database, state.toLatin1());
        // It may have waited for days until mail was switched on.
        database.execute("UPDATE caretaker_outbox SET created_at = '2026-11-20 13:00:00'");
        if (!since.isEmpty())
            database.execute("UPDATE caretaker_outbox SET tried_since = ?", {since});
        QTEST(int(dashboard(database).attention.stuckEmails), "stuck");
    }

    void theNewestRunsComeFirst()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        for (int i = 0; i < 7; ++i)
            addRun(database, "send_daily_summary", "succeeded");
        const auto last = dashboard(database).last;
        QCOMPARE(last.size(), 5);
        QCOMPARE(last.first().id, 7);
    }

    void documentsExpireInTheWeekOfTheirDate_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("week"); // -1: none
        const auto row = [](const char *name, const char *expiry, const char *status, int week) {
            QTest::newRow(name) << expiry << status << week;
        };
        row("yesterday", "2026-11-21", "APPROVED", -1);
        row("today", "2026-11-22", "APPROVED", 0);
        row("Monday", "2026-11-23", "EXPIRING_SOON", 1);
        row("Sunday after", "2026-11-29", "APPROVED", 1);
        row("the last day", "2027-02-07", "APPROVED", 11);
        row("the day after", "2027-02-08", "APPROVED", -1);
        row("rejected", "2026-11-23", "REJECTED", -1);
        row("not yet approved", "2026-11-23", "PENDING", -1);
        row("no date", "", "APPROVED", -1);
    }
    void documentsExpireInTheWeekOfTheirDate()
    {
        QFETCH(QString, expiry);
        QFETCH(QString, status);
        QFETCH(int, week);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        database.addDocument(database.addContractor(), expiry, {{"status", status}});
        QList<qint64> expected(12, 0);
        if (week >= 0)
            expected[week] = 1;
        const auto shown = trends(database);
        QCOMPARE(shown.expiringDocuments, expected);
        QCOMPARE(shown.expiryWeeks.begin, QDate(2026, 11, 16));
    }

    void openJobsAreGroupedByTheDayOfTheirCreation_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("createdAt");
        QTest::addColumn<int>("group");
        const auto row = [](const char *name, const char *zone, const char *createdAt, int group) {
            QTest::newRow(name) << zone << createdAt << group;
        };
        row("now", "UTC", "2026-11-22 14:30:00", 0);
        row("6 days ago, its first moment", "UTC", "2026-11-16 00:00:00", 0);
        row("7 days ago, its last moment", "UTC", "2026-11-15 23:59:59.999999", 1);
        row("7 days ago here, 6 in Berlin", "Europe/Berlin", "2026-11-15 23:00:00", 0);
        row("180 days ago", "UTC", "2026-05-26 12:00:00", 6);
        row("years ago", "UTC", "2001-01-01 00:00:00", 6);
        row("in the future", "UTC", "2027-01-01 00:00:00", 0);
    }
    void openJobsAreGroupedByTheDayOfTheirCreation()
    {
        QFETCH(QString, zone);
        QFETCH(QString, createdAt);
        QFETCH(int, group);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", zone);
        for (const auto *status : {"PENDING", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED"})
            database.addJob(at(now), {{"status", status}, {"created_at", createdAt}});
        const auto groups = trends(database).openJobs;
        for (int i = 0; i < groups.size(); ++i) {
            QCOMPARE(groups.at(i).pending, i == group ? 1 : 0);
            QCOMPARE(groups.at(i).inProgress, i == group ? 2 : 0);
        }
    }

    void payoutsAddUpToTheCent()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        database.addContractor();
        // The weeks shown begin 8 before that of the 16th and end 3 after it.
        addPayout(database, "COMPLETED", {{"paid_date", "2026-09-20"}, {"amount", 1000}});
        addPayout(database, "COMPLETED", {{"paid_date", "2026-09-21"}, {"amount", 0.1}});
        addPayout(database, "COMPLETED", {{"paid_date", "2026-09-27"}, {"amount", 0.2}});
        addPayout(database, "FAILED", {{"paid_date", "2026-09-27"}, {"amount", 5}});
        addPayout(database, "PENDING", {{"scheduled_date", "2026-11-16"}, {"amount", 19.99}});
        addPayout(database, "PROCESSING", {{"scheduled_date", "2026-12-13"}, {"amount", 1}});
        addPayout(database, "PENDING", {{"scheduled_date", "2026-12-14"}, {"amount", 2}});
        addPayout(database, "PENDING", {{"scheduled_date", "2026-01-01"}, {"amount", 3}});
        addPayout(database, "PENDING", {{"amount", 4}});
        const auto shown = trends(database);
        QCOMPARE(shown.payoutWeeks.begin, QDate(2026, 9, 21));
        QCOMPARE(shown.payoutWeeks.count, 12);
        QVERIFY((shown.payouts.paid.at(0) == PayoutSum{2, Money::fromCents(30)}));
        QVERIFY((shown.payouts.pending.at(8) == PayoutSum{1, Money::fromCents(1999)}));
        QVERIFY((shown.payouts.pending.at(11) == PayoutSum{1, Money::fromCents(100)}));
        QVERIFY((shown.payouts.pendingOutside == PayoutSum{3, Money::fromCents(900)}));
        qint64 paid = 0;
        for (const auto &sum : shown.payouts.paid)
            paid += sum.count;
        QCOMPARE(paid, 2);
    }

    void durationsAreThoseOfTheNewestSuccessfulRuns()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addRun(database, "send_daily_summary", "succeeded", "2026-11-20 07:00:00"); // too old
        for (int i = 0; i < 17; ++i)
            addRun(database, "send_daily_summary", "succeeded", "2026-11-20 06:00:02.500000");
        for (int i = 0; i < 3; ++i)
            addRun(database, "send_daily_summary", "succeeded", "2026-11-20 06:00:09");
        addRun(database, "send_daily_summary", "failed", "2026-11-20 06:59:00");
        addRun(database, "check_compliance_expiry", "succeeded", "2026-11-20 06:00:00.125000");
        const auto durations = trends(database).durations;
        QCOMPARE(durations.size(), 2);
        QCOMPARE(durations.at(0).task, "check_compliance_expiry");
        QCOMPARE(durations.at(0).typical, 125ms);
        QCOMPARE(durations.at(1).runs, 20);
        QCOMPARE(durations.at(1).typical, 2500ms);
        QCOMPARE(durations.at(1).longest, 9000ms);
    }

    void whatIsNextComesFirstAndWaitsForThePause()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        set(database, "timezone", "UTC");
        for (const auto *task : allTasks())
            expectOk(enableSchedule(database.url(), task->description().name, true,
                                    at("2026-11-01T00:00:00Z")));
        auto shown = dashboard(database);
        QCOMPARE(shown.next.size(), 5);
        QCOMPARE(shown.next.first().task, "check_compliance_expiry");
        QVERIFY(shown.next.first().moment == at("2026-11-23T06:00:00Z"));
        QVERIFY(!shown.pausedUntil);
        set(database, "schedule.paused_until", "2026-11-25T00:00:00Z");
        shown = dashboard(database);
        QVERIFY(shown.pausedUntil == at("2026-11-25T00:00:00Z"));
        QVERIFY(shown.next.first().moment == at("2026-11-25T06:00:00Z"));
    }

    void aTableThatIsMissingIsAnErrorAndNoCrash()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.execute("ALTER TABLE payout_requests RENAME TO elsewhere");
        QVERIFY(!readDashboard(database.url(), at(now)));
        QVERIFY(!readDashboardTrends(database.url(), at(now)));
    }
};

QTEST_GUILESS_MAIN(DashboardFiguresTest)
#include "tst_dashboard_figures.moc"
