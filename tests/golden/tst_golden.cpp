// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"
#include "plan/plan_json.h"
#include "runs/history.h"
#include "runs/run_task.h"
#include "settings/settings.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QRegularExpression>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The web application's database and what its cron jobs did to it, recorded in tests/data/golden
/// with the clock at 2026-11-22T14:30:00Z in UTC: a dry run plans exactly that, a real run leaves
/// exactly that, but for a few deliberate deviations, each of which has a test of its own.
class GoldenTest : public QObject
{
    Q_OBJECT

    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    static QJsonObject recorded(const QString &task)
    {
        QFile file(QStringLiteral(CARETAKER_TEST_DATA "/golden/%1.json").arg(task));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// The cron job skips a document on the very day on which it expires; we flag it.
    static QJsonObject withDocumentsThatExpireToday(QJsonObject golden)
    {
        auto changes = golden["changes"].toArray();
        changes.append(QJsonObject{
            {"table", "compliance_data"},
            {"id", 91},
            {"key", "Edge APPROVED 0"},
            {"fields", QJsonObject{{"status", QJsonArray{"APPROVED", "EXPIRING_SOON"}}}}});
        golden["changes"] = changes;
        auto notifications = golden["notifications"].toArray();
        notifications.append(QJsonObject{{"recipient", "contractor4@example.com"},
                                         {"type", "REVISION_REQUIRED"},
                                         {"title", "Compliance Document Expiring Soon"},
                                         {"job", "JOB-000174"},
                                         {"numbers", QJsonArray{"0", "2026-11-22"}}});
        golden["notifications"] = notifications;
        auto emails = golden["emails"].toArray();
        emails.append(QJsonObject{{"to", "contractor4@example.com"},
                                  {"subject", "Compliance Document Expiring Soon"}});
        golden["emails"] = emails;
        golden["output"] = QJsonArray{"Starting compliance expiry check...",
                                      "Compliance check complete: 5 expiring, 9 expired"};
        return golden;
    }

    /// The cron job's first unassigned job is the newest; ours is the most urgent, then the oldest.
    static QJsonObject withMostUrgentJobFirst(QJsonObject golden)
    {
        QJsonArray notifications;
        for (const QJsonValue each : golden["notifications"].toArray()) {
            auto notification = each.toObject();
            notification["job"] = "JOB-000269";
            notifications.append(notification);
        }
        golden["notifications"] = notifications;
        return golden;
    }

    /// What we are to do: what the cron job did, and the deliberate deviations.
    static QJsonObject expected(const QString &task)
    {
        const auto golden = recorded(task);
        if (task == "check_compliance_expiry")
            return withDocumentsThatExpireToday(golden);
        if (task == "send_pending_jobs_reminder")
            return withMostUrgentJobFirst(golden);
        return golden;
    }

    Plan planned(const QString &task, const TemporaryDatabase &database) const
    {
        const auto plan = planTask(database.url(), *findTask(task), {}, m_now);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().detail));
        return *plan;
    }

    static QStringList sorted(QStringList lines)
    {
        lines.sort();
        return lines;
    }

    /// A change without its notes, which the record reduces to the numbers in them.
    static QString changeLine(const QJsonObject &change)
    {
        return QStringLiteral("%1 %2 %3 %4→%5")
            .arg(change["table"].toString())
            .arg(change["id"].toInt())
            .arg(change["key"].toString(), change["fields"]["status"][0].toString(),
                 change["fields"]["status"][1].toString());
    }

    static QString noteLine(const QJsonObject &change)
    {
        static const QRegularExpression form("Auto-closed on 2026-11-22 due to (\\d+) days of "
                                             "inactivity \\(previous status: (\\w+)\\)$");
        const auto match = form.match(change["fields"]["notes"][1].toString());
        return QStringLiteral("%1 %2 %3")
            .arg(change["key"].toString(), match.captured(1), match.captured(2));
    }

    static QString recordedNoteLine(const QJsonObject &change)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(change["key"].toString())
            .arg(change["days_inactive"].toInt())
            .arg(change["previous_status"].toString());
    }

    static QString notificationLine(const QJsonObject &notification)
    {
        return QStringList{notification["recipient"].toString(), notification["type"].toString(),
                           notification["title"].toString(), notification["job"].toString()}
            .join(u'|');
    }

    static QString numbersLine(const QJsonObject &notification)
    {
        QStringList numbers;
        if (notification.contains("numbers")) {
            for (const auto &number : notification["numbers"].toArray())
                numbers.append(number.toString());
        } else {
            static const QRegularExpression number("(?<![\\w-])\\d[\\d,]*(?:[.-]\\d+)*");
            for (auto all = number.globalMatch(notification["message"].toString()); all.hasNext();)
                numbers.append(all.next().captured());
        }
        return notificationLine(notification) + u' ' + numbers.join(u',');
    }

    static QString emailLine(const QJsonObject &email)
    {
        return email["to"].toString() + u'|' + email["subject"].toString();
    }

    static QStringList lines(const QJsonValue &array, QString (*line)(const QJsonObject &))
    {
        QStringList all;
        for (const auto &item : array.toArray())
            all.append(line(item.toObject()));
        return sorted(all);
    }

    static void compare(const QJsonObject &plan, const QJsonObject &golden)
    {
        QCOMPARE(lines(plan["changes"], changeLine), lines(golden["changes"], changeLine));
        if (golden["task"] == "auto_close_stale_jobs")
            QCOMPARE(lines(plan["changes"], noteLine), lines(golden["changes"], recordedNoteLine));
        QCOMPARE(lines(plan["notifications"], numbersLine),
                 lines(golden["notifications"], numbersLine));
        QCOMPARE(lines(plan["emails"], emailLine), lines(golden["emails"], emailLine));
        QCOMPARE(plan["options"].toObject(), golden["options"].toObject());
        QCOMPARE(plan["timezone"], golden["timezone"]);
        QCOMPARE(plan["as_of"], golden["as_of"]);
    }

    static QStringList output(const QJsonObject &golden)
    {
        QStringList all;
        for (const auto &line : golden["output"].toArray())
            all.append(line.toString());
        return all;
    }

    static void setUtc(const TemporaryDatabase &database)
    {
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(changeSetting(*connection, "timezone", "UTC", at("2026-11-22T00:00:00Z")));
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aDryRunPlansWhatTheCronJobDid_data()
    {
        QTest::addColumn<QString>("task");
        for (const auto *task : allTasks())
            QTest::addRow("%s", qPrintable(task->description().name)) << task->description().name;
    }
    void aDryRunPlansWhatTheCronJobDid()
    {
        QFETCH(QString, task);
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        const auto plan = planned(task, database);
        compare(toJson(plan), expected(task));
        QCOMPARE(plan.warnings, QStringList());
        QCOMPARE(database.bytes(), before);
    }

    void aRealRunLeavesWhatTheCronJobLeft_data() { aDryRunPlansWhatTheCronJobDid_data(); }
    void aRealRunLeavesWhatTheCronJobLeft()
    {
        QFETCH(QString, task);
        TemporaryDatabase database(TemporaryDatabase::Content::Adopted, currentBackend());
        setUtc(database);
        const auto lastNotification =
            database.value("SELECT max(id) FROM job_notifications").toLongLong();
        const QString allRows = "SELECT 'jobs', id, job_number, status, updated_at, * FROM jobs";
        const QString allDocuments =
            "SELECT 'compliance_data', id, document_name, status, updated_at, * "
            "FROM compliance_data";
        const auto rowsBefore = database.rows(allRows) + database.rows(allDocuments);
        const auto report =
            runTask(database.url(), *findTask(task), {}, m_now, RunTrigger::CommandLine, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const auto golden = expected(task);
        compare(toJson(report->applied.plan), golden);
        // The cron jobs list in another order, a deliberate deviation.
        QCOMPARE(sorted(findTask(task)->appliedOutput(report->applied.plan)),
                 sorted(output(golden)));

        // What stands in the tables now, read independently.
        QStringList changed;
        for (const auto &row : database.rows(allRows) + database.rows(allDocuments)) {
            if (rowsBefore.contains(row))
                continue;
            const auto cells = row.split(u'|');
            changed.append(cells.mid(0, 4).join(u'|'));
            QCOMPARE(cells.at(4), "2026-11-22 14:30:00");
        }
        QStringList expectedRows;
        for (const QJsonValue change : golden["changes"].toArray())
            expectedRows.append(
                QStringLiteral("%1|%2|%3|%4")
                    .arg(change["table"].toString(), QString::number(change["id"].toInt()),
                         change["key"].toString(), change["fields"]["status"][1].toString()));
        QCOMPARE(sorted(changed), sorted(expectedRows));

        // Those without a job do not fit the web application's table, but stay with the run.
        QStringList withJob;
        for (const QJsonValue each : golden["notifications"].toArray()) {
            if (!each["job"].isNull())
                withJob.append(notificationLine(each.toObject()));
        }
        const auto told =
            database.rows(QStringLiteral("SELECT u.email, n.notification_type, n.title, "
                                         "j.job_number FROM job_notifications n "
                                         "JOIN users u ON u.id = n.recipient_id LEFT JOIN jobs j "
                                         "ON j.id = n.job_id WHERE n.id > %1")
                              .arg(lastNotification));
        QCOMPARE(sorted(told), sorted(withJob));
        const auto kept =
            database.rows("SELECT u.email, n.type, n.title, COALESCE(j.job_number, '') "
                          "FROM caretaker_notifications n JOIN users u ON u.id = n.recipient_id "
                          "LEFT JOIN jobs j ON j.id = n.job_id");
        QCOMPARE(sorted(kept), lines(golden["notifications"], notificationLine));
        QCOMPARE(sorted(database.rows(
                     "SELECT to_address, subject FROM caretaker_outbox WHERE state = 'queued'")),
                 lines(golden["emails"], emailLine));
    }

    void aDocumentThatExpiresTodayIsFlagged()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto recordedKeys = lines(recorded("check_compliance_expiry")["changes"], changeLine);
        QStringList added;
        for (const auto &line :
             lines(toJson(planned("check_compliance_expiry", database))["changes"], changeLine)) {
            if (!recordedKeys.contains(line))
                added.append(line);
        }
        QCOMPARE(added, QStringList{"compliance_data 91 Edge APPROVED 0 APPROVED→EXPIRING_SOON"});
        QCOMPARE(database.value("SELECT expiry_date FROM compliance_data WHERE id = 91").toString(),
                 "2026-11-22");
    }

    void pendingJobsAreListedByUrgencyAndDueDate()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto plan = planned("send_pending_jobs_reminder", database);
        QCOMPARE(plan.notifications.first().jobKey, "JOB-000269");
        const auto body = plan.emails.first().body;
        const auto listed = [&](const QString &sql) {
            for (const auto &number : database.rows(sql))
                QVERIFY2(body.contains("  • " + number + ": "), qPrintable(number));
        };
        listed("SELECT job_number FROM jobs WHERE status = 'PENDING' AND due_date < '2026-11-22' "
               "ORDER BY due_date, id LIMIT 5");
        listed("SELECT job_number FROM jobs WHERE status = 'PENDING' AND due_date BETWEEN "
               "'2026-11-22' AND '2026-11-29' ORDER BY due_date, id LIMIT 5");
        const QStringList unassigned{"JOB-000269", "JOB-000384", "JOB-000166", "JOB-E00010",
                                     "JOB-000329"};
        qsizetype position = 0;
        for (const auto &number : unassigned) {
            position = body.indexOf("  • " + number + ": ", position);
            QVERIFY2(position > 0, qPrintable(number));
        }
    }

    void theReminderSectionsStandOnLinesOfTheirOwn()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto body = planned("send_pending_jobs_reminder", database).emails.first().body;
        const auto lines = body.split(u'\n');
        QCOMPARE(lines.at(0), "📋 UNASSIGNED JOBS: 6");
        QCOMPARE(lines.at(6), "  ... and 1 more");
        QCOMPARE(lines.at(7), "");
        QCOMPARE(lines.at(8), "⏰ APPROACHING DUE DATE: 15");
        QCOMPARE(lines.at(14), "  ... and 10 more");
        QCOMPARE(lines.at(15), "");
        QCOMPARE(lines.at(16), "🚨 OVERDUE JOBS: 10");
        QCOMPARE(lines.at(22), "  ... and 5 more");
    }

    void theDailySummaryHasTheCronJobsNumbers()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto golden = recorded("send_daily_summary");
        const auto body = planned("send_daily_summary", database).emails.first().body;
        const auto metrics = golden["metrics"].toObject();
        QCOMPARE(metrics.size(), 10);
        for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
            const auto line =
                QStringLiteral("\n  • %1: %2\n").arg(metric.key(), metric.value().toString());
            QVERIFY2(body.contains(line), qPrintable(line + body));
        }
        QStringList attention;
        for (const auto &line : body.section("REQUIRES ATTENTION:\n", 1).trimmed().split(u'\n'))
            attention.append(line.trimmed().section(u' ', 1, 1));
        QStringList recordedAttention;
        for (const auto &number : golden["attention"].toArray())
            recordedAttention.append(number.toString());
        QCOMPARE(attention, recordedAttention);
    }

    void payoutRemindersWorkThoughTheCronJobFailed()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::Adopted, currentBackend());
        setUtc(database);
        QVERIFY(recorded("send_payout_reminders")["cron_job_failed_with"].toString().contains(
            "job_notifications.job_id"));
        const auto notifications = database.value("SELECT count(*) FROM job_notifications");
        const auto report = runTask(database.url(), *findTask(u"send_payout_reminders"), {}, m_now,
                                    RunTrigger::CommandLine, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->applied.plan.warnings.size(), 1);
        QVERIFY(
            report->applied.plan.warnings.first().startsWith("13 notifications belong to no job"));
        QCOMPARE(database.value("SELECT count(*) FROM job_notifications"), notifications);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox").toInt(), 13);
        const auto details = readRun(database.url(), report->runId);
        QCOMPARE(details->notifications.size(), 13);
        QVERIFY(!details->notifications.first().isInApp);
        QCOMPARE(details->run.notificationCount, 13);
    }

    void withARelaxedColumnPayoutRemindersReachTheApp()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(adopt(*connection, {true, false}, m_now()));
        const auto report = runTask(database.url(), *findTask(u"send_payout_reminders"), {}, m_now,
                                    RunTrigger::CommandLine, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->applied.plan.warnings, QStringList());
        QCOMPARE(
            database.value("SELECT count(*) FROM job_notifications WHERE job_id IS NULL").toInt(),
            13);
        QVERIFY(readRun(database.url(), report->runId)->notifications.first().isInApp);
    }

    void payoutListsStartWithTheOldest()
    {
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        const auto plan = planned("send_payout_reminders", database);
        const auto lines = plan.emails.first().body.split(u'\n');
        QCOMPARE(lines.at(0), "📋 PENDING PAYOUT REQUESTS: 11");
        QCOMPARE(lines.at(2), "Top 5 Pending Requests:");
        QCOMPARE(lines.at(3), "  • PAY-REQ-060: contractor4@example.com - $9,857.26");
        QCOMPARE(lines.at(4), "  • PAY-REQ-008: contractor2@example.com - $5,000.18");
        QCOMPARE(lines.at(8), "  ... and 6 more");
        QCOMPARE(lines.at(10), "💰 READY FOR PAYOUT: 14");
        QVERIFY(plan.emails.at(3).body.contains("PAY-REQ-060"));
    }

    void anInactiveUserGetsNeitherEmailNorNotification_data()
    {
        aDryRunPlansWhatTheCronJobDid_data();
    }
    void anInactiveUserGetsNeitherEmailNorNotification()
    {
        QFETCH(QString, task);
        TemporaryDatabase database(TemporaryDatabase::Content::WebApplication, currentBackend());
        // Whom the task tells most: they have left the company.
        const auto before = planned(task, database);
        QVERIFY(!before.emails.isEmpty());
        const auto leaver = before.emails.first().recipient;
        database.execute("UPDATE users SET is_active = ? WHERE id = ?",
                         QVariantList{false, leaver.id});
        const auto after = planned(task, database);
        QCOMPARE(after.changes.size(), before.changes.size());
        for (const auto &notification : after.notifications)
            QVERIFY(notification.recipient.id != leaver.id);
        for (const auto &email : after.emails) {
            QVERIFY(email.recipient.id != leaver.id);
            QVERIFY(!email.recipient.email.startsWith("retired."));
        }
        QVERIFY(after.emails.size() < before.emails.size());
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
