// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"
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
/// exactly that.
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
            static const QRegularExpression number("\\d+(?:-\\d+)*");
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
        QCOMPARE(lines(plan["changes"], noteLine), lines(golden["changes"], recordedNoteLine));
        QCOMPARE(lines(plan["notifications"], numbersLine),
                 lines(golden["notifications"], numbersLine));
        QCOMPARE(lines(plan["emails"], emailLine), lines(golden["emails"], emailLine));
        QCOMPARE(plan["options"], golden["options"]);
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
        const auto plan = planTask(database.url(), *findTask(task), {}, m_now);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        compare(toJson(*plan), recorded(task));
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
        const QString allJobs = "SELECT id, job_number, status, updated_at, notes, * FROM jobs";
        const auto rowsBefore = database.rows(allJobs);
        const auto report =
            runTask(database.url(), *findTask(task), {}, m_now, RunTrigger::CommandLine, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const auto golden = recorded(task);
        compare(toJson(report->applied.plan), golden);
        // The cron job lists newest first; ours lists oldest first, a deliberate deviation.
        QCOMPARE(sorted(findTask(task)->appliedOutput(report->applied.plan)),
                 sorted(output(golden)));

        // What stands in the tables now, read independently.
        QStringList changed;
        for (const auto &row : database.rows(allJobs)) {
            if (rowsBefore.contains(row))
                continue;
            const auto cells = row.split(u'|');
            changed.append(cells.mid(0, 3).join(u'|'));
            QCOMPARE(cells.at(3), "2026-11-22 14:30:00");
        }
        QStringList expected;
        for (const QJsonValue change : golden["changes"].toArray())
            expected.append(
                QStringLiteral("%1|%2|%3")
                    .arg(change["id"].toInt())
                    .arg(change["key"].toString(), change["fields"]["status"][1].toString()));
        QCOMPARE(sorted(changed), sorted(expected));

        const auto told =
            database.rows(QStringLiteral("SELECT u.email, n.notification_type, n.title, "
                                         "j.job_number FROM job_notifications n "
                                         "JOIN users u ON u.id = n.recipient_id LEFT JOIN jobs j "
                                         "ON j.id = n.job_id WHERE n.id > %1")
                              .arg(lastNotification));
        QCOMPARE(sorted(told), lines(golden["notifications"], notificationLine));
        QCOMPARE(sorted(database.rows(
                     "SELECT to_address, subject FROM caretaker_outbox WHERE state = 'queued'")),
                 lines(golden["emails"], emailLine));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
