// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "rules/send_pending_jobs_reminder.h"
#include "runs/history.h"
#include "runs/replan.h"
#include "settings/settings.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Previews that the database has left behind: what is refused, and what is said of it.
class StalePreviewsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const SendPendingJobsReminder m_remind;
    const AutoCloseStaleJobs m_close;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };
    const TimeSource m_later = [] { return at("2026-11-22T14:50:00Z"); };

    static void setUtc(const TemporaryDatabase &database)
    {
        expectOk(changeSetting(*Connection::open(database.url(), Access::ReadWrite), "timezone",
                               "UTC", at("2026-01-01T00:00:00Z")));
    }

    /// Somebody to remind, and of what.
    static void addPendingJob(TemporaryDatabase &database)
    {
        setUtc(database);
        database.addUser({{"role", "ADMIN"}});
        database.addJob(at("2026-11-20T00:00:00Z"));
    }

    static QStringList mails(const TemporaryDatabase &database)
    {
        return database.rows(
            "SELECT run_id, to_address, subject FROM caretaker_outbox ORDER BY id");
    }

    Result<RunReport> apply(const TemporaryDatabase &database, const Task &task, const Plan &plan,
                            const TimeSource &now) const
    {
        return applyPreview(database.url(), task, plan, now, RunTrigger::Console, {});
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void whatAnotherRunHasSentIsNotSentAgain_data()
    {
        // Clocks of two machines need not agree: neither does it matter when the other run says
        // that it ended.
        QTest::addColumn<QByteArray>("otherRunAt");
        QTest::newRow("later") << QByteArray("2026-11-22T14:40:00Z");
        QTest::newRow("at the same moment") << QByteArray("2026-11-22T14:30:00Z");
        QTest::newRow("by a clock that is behind") << QByteArray("2026-11-22T14:20:00Z");
    }
    void whatAnotherRunHasSentIsNotSentAgain()
    {
        QFETCH(QByteArray, otherRunAt);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addPendingJob(database);
        const auto preview = expectOk(planTask(database.url(), m_remind, {}, m_now));
        const auto sent = preview.emails.size();
        QVERIFY(sent > 0);
        const auto other = expectOk(runTask(database.url(), m_remind, {},
                                            [&] { return at(otherRunAt.constData()); },
                                            RunTrigger::CommandLine, {}));
        const auto before = mails(database);
        QCOMPARE(before.size(), sent);

        const auto refused = apply(database, m_remind, preview, m_later);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Stale);
        QVERIFY(refused.error().message.contains(QString("run %1,").arg(other.runId)));
        QVERIFY(refused.error().message.contains("2026-11-22 at 14:"));
        QCOMPARE(mails(database), before);
        QCOMPARE(readRuns(database.url())->size(), 1); // nothing stays of the refused one

        // Looked at anew it is a decision, and is done.
        const auto again = expectOk(planTask(database.url(), m_remind, {}, m_later));
        QCOMPARE(again.preceding->id, other.runId);
        QCOMPARE(again.preceding->emailCount, sent);
        QVERIFY(apply(database, m_remind, again, m_later));
        QCOMPARE(mails(database).size(), 2 * sent);
        QCOMPARE(apply(database, m_remind, again, m_later).error().code, ErrorCode::Stale);
    }

    void runsThatSentNothingDoNotMatter_data()
    {
        QTest::addColumn<QString>("sql");
        const QString insert = "INSERT INTO caretaker_runs (task, started_from, started_by, host, "
                               "process_id, lease_until, started_at, options, outcome) VALUES "
                               "('%1', 'console', 'u', 'h', 1, '2026-11-22 14:00:00', "
                               "'2026-11-22 14:40:00', '{}', '%2')";
        QTest::newRow("failed") << insert.arg("send_pending_jobs_reminder", "failed");
        QTest::newRow("interrupted") << insert.arg("send_pending_jobs_reminder", "interrupted");
        QTest::newRow("of another task") << insert.arg("send_daily_summary", "succeeded");
    }
    void runsThatSentNothingDoNotMatter()
    {
        QFETCH(QString, sql);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addPendingJob(database);
        const auto preview = expectOk(planTask(database.url(), m_remind, {}, m_now));
        database.execute(sql);
        expectOk(apply(database, m_remind, preview, m_later));
    }

    void aPreviewOfAMomentToComeIsNotApplied()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addPendingJob(database);
        const auto tonight = [] { return at("2026-11-22T22:00:00Z"); };
        const auto preview = expectOk(planTask(database.url(), m_remind, {}, tonight));
        QCOMPARE(apply(database, m_remind, preview, m_now).error().code, ErrorCode::Stale);
        QVERIFY(mails(database).isEmpty());
    }

    void aDatabaseWithoutHistoryIsPlannedAsWell()
    {
        const TemporaryDatabase database(Content::WebApplication, currentBackend());
        QVERIFY(!expectOk(planTask(database.url(), m_remind, {}, m_now)).preceding);
    }

    void planningAgainSaysHowRowsAreByNow()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        setUtc(database);
        const auto stale = at("2026-01-01T00:00:00Z");
        const auto done = database.addJob(stale, {{"job_number", "DONE"}});
        const auto deleted = database.addJob(stale, {{"job_number", "DELETED"}});
        const auto started = database.addJob(stale, {{"job_number", "STARTED"}});
        database.addJob(stale, {{"job_number", "LEFT"}});
        const auto shown = expectOk(planTask(database.url(), m_close, {}, m_now));
        QCOMPARE(shown.changes.size(), 4);

        database.execute("UPDATE jobs SET status = 'COMPLETED', updated_at = ? WHERE id = ?",
                         {"2026-11-22 14:31:00", done});
        database.execute("DELETE FROM jobs WHERE id = ?", {deleted});
        database.execute("UPDATE jobs SET status = 'IN_PROGRESS' WHERE id = ?", {started});
        database.addJob(stale, {{"job_number", "NEW"}});
        const auto again = expectOk(planAgain(database.url(), m_close, shown, m_later));

        QCOMPARE(again.plan.changes.size(), 3);
        QMap<QString, QString> what;
        for (const auto &change : again.difference.changes)
            what.insert((change.shown ? change.shown : change.current)->key,
                        change.isGone()  ? "gone"
                        : change.isNew() ? "new"
                                         : "different");
        QCOMPARE(
            what,
            (QMap<QString, QString>{
                {"DONE", "gone"}, {"DELETED", "gone"}, {"STARTED", "different"}, {"NEW", "new"}}));
        const auto &stored = again.difference.stored;
        QCOMPARE(stored.size(), 1); // the deleted one is not there
        QCOMPARE(stored.value({"jobs", done}).value("status"), "COMPLETED");
        QCOMPARE(*instantFromStored(stored.value({"jobs", done}).value("updated_at")),
                 at("2026-11-22T14:31:00Z"));
    }

    /// More than one statement takes.
    void aThousandRowsAreLookedAt()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QList<RowUpdate> updates;
        for (int i = 0; i < 1001; ++i)
            updates.append(
                {"jobs", database.addJob(at("2026-01-01T00:00:00Z")), {{"status", {}, {}}}, {}});
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadOnly));
        const auto rows = expectOk(storedRows(connection, updates));
        QCOMPARE(rows.size(), 1001);
        QCOMPARE(rows.last().value("status"), "PENDING");
        updates.first().fields = {{"no_such_column", {}, {}}};
        QVERIFY(!storedRows(connection, updates));
    }

    void overMidnightEveryRowSaysSo()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        setUtc(database);
        database.addJob(at("2026-01-01T00:00:00Z"), {{"job_number", "A"}});
        const auto shown = expectOk(planTask(database.url(), m_close, {}, m_now));
        const auto tomorrow = [] { return at("2026-11-23T00:00:01Z"); };
        QCOMPARE(apply(database, m_close, shown, tomorrow).error().code, ErrorCode::Stale);
        const auto again = expectOk(planAgain(database.url(), m_close, shown, tomorrow));
        QCOMPARE(again.difference.changes.size(), 1);
        QVERIFY(!again.difference.changes.first().isGone());
        QVERIFY(!again.difference.changes.first().isNew());
        expectOk(apply(database, m_close, again.plan, tomorrow));
    }
};

QTEST_GUILESS_MAIN(StalePreviewsTest)
#include "tst_stale_previews.moc"
