// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace caretaker;
using namespace caretaker::testing;

/// `caretaker cron EXPR`: the next moments of a cron expression.
class CronCommandTest : public QObject, Program
{
    Q_OBJECT

private Q_SLOTS:
    void printsALineForEachMoment()
    {
        const auto ended = run({"cron", "30 2 * * *", "--from", "2026-03-28T12:00:00Z", "--count",
                                "2", "--timezone", "Europe/Berlin"});
        QCOMPARE(ended.messages, QString());
        QCOMPARE(ended.lines(),
                 (QStringList{"2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"}));
        QCOMPARE(ended.code, 0);
    }

    void printsOneJsonArray()
    {
        const auto ended = run(
            {"cron", "@daily", "--from", moment, "--count", "1", "--timezone", "UTC", "--json"});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.json().array(), (QJsonArray{"2026-11-23T00:00:00+00:00"}));
    }

    void readsTheExpressionInTheSystemsZoneWithoutADatabase()
    {
        const auto ended = run({"cron", "0 6 * * *", "--from", moment, "--count", "1"},
                               {{"TZ", "America/New_York"}});
        QCOMPARE(ended.lines(), QStringList{"2026-11-23T06:00:00-05:00"});
        QCOMPARE(run({"cron", "0 6 * * *"}).lines().size(), 5);
    }

    void readsTheExpressionInTheDatabasesZone()
    {
        TemporaryDatabase database(Content::Embedded);
        QCOMPARE(runOn(database, {"settings", "set", "timezone", "Asia/Tokyo"}).code, 0);
        const auto ended = runOn(database, {"cron", "0 6 * * *", "--from", moment, "--count", "1"});
        QCOMPARE(ended.lines(), QStringList{"2026-11-23T06:00:00+09:00"});
    }

    void saysWhereThereAreNoMoreMoments()
    {
        const auto ended =
            run({"cron", "*/5 2 * 3 0#2", "--from", moment, "--timezone", "America/New_York"});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.output, QString());
        QVERIFY(ended.messages.contains("There are no more moments"));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QStringList{} << "\"cron\" takes a cron expression in quotes";
        QTest::newRow("hour 24") << QStringList{"0 24 * * *"}
                                 << "The hour field, character 3: \"24\" is out of range";
        QTest::newRow("30 February") << QStringList{"0 0 30 2 *"} << "there is never such a day";
        QTest::newRow("without quotes")
            << QStringList{"0", "6", "1", "1", "1"} << "\"6\" is one word too many";
        QTest::newRow("from yesterday")
            << QStringList{"@daily", "--from", "yesterday"} << "--from takes a moment in ISO 8601";
        QTest::newRow("from without an offset")
            << QStringList{"@daily", "--from", "2026-11-22T14:30:00"}
            << "--from takes a moment in ISO 8601";
        QTest::newRow("count 0") << QStringList{"@daily", "--count", "0"}
                                 << "--count takes a whole number from 1 to 10000";
        QTest::newRow("zone Berlin") << QStringList{"@daily", "--timezone", "Berlin"}
                                     << "--timezone takes a zone's IANA name";
        QTest::newRow("hostile") << QStringList{"\x1b[2J * * * *"}
                                 << "The minute field, character 1";
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const auto ended = run(QStringList{"cron"} + arguments);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.output, QString());
        QVERIFY2(ended.messages.contains(message), qPrintable(ended.messages));
        QVERIFY(!ended.messages.contains('\x1b'));
    }

    void aDatabaseThatIsNamedHasToBeThere()
    {
        const auto ended = run({"cron", "@daily", "--database", m_home.filePath("none.sqlite3")});
        QCOMPARE(ended.code, 3);
    }
};

QTEST_GUILESS_MAIN(CronCommandTest)
#include "tst_cron_command.moc"
