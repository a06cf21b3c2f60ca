// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_expression.h"

#include <QtTest>

using namespace caretaker;
using namespace std::chrono;

/// How the five fields are read: cron's manual crontab(5), its extensions, and what is refused.
class CronExpressionTest : public QObject
{
    Q_OBJECT

    /// The first matching minutes from a time of the clock on the wall, without a zone.
    static QStringList matches(const QString &text, const QString &from, int count)
    {
        const auto expression = CronExpression::parse(text);
        if (!expression)
            return {expression.error().message};
        const auto start = QDateTime::fromString(from + 'Z', Qt::ISODate).toSecsSinceEpoch();
        WallTime time(minutes(start / 60));
        QStringList found;
        for (int i = 0; i < count; ++i) {
            time = expression->firstMatch(time);
            found.append(
                QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count() * 60, Qt::UTC)
                    .toString("yyyy-MM-dd HH:mm"));
            time += minutes(1);
        }
        return found;
    }

private Q_SLOTS:
    void hasOneTextForWhatMeansTheSame_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *given, const char *text) {
            QTest::addRow("%s", given) << QString(given) << QString(text);
        };
        for (const auto *same :
             {"* * * * *", "0 6 * * *", "0 8 * * 1-5", "0 10 * * 1,4", "*/15 9-17 1,15 1 *",
              "0 0 L * *", "0 0 L-3 * *", "0 0 15W * *", "0 0 LW * *", "0 0 L-3W * *", "0 0 * * 5L",
              "0 0 * * 1#2", "0 0 */2 * 1", "0-59 0-23 1-31 1-12 0-6", "0 0 1,15,L * 5",
              "0 0 30 2 1", "*/7,30 * * * *"})
            row(same, same);
        row("  0\t8 * *  1-5 ", "0 8 * * 1-5");
        row("00 08 * * 01", "0 8 * * 1");
        row("0 8 * * MON-FRI", "0 8 * * 1-5");
        row("0 8 * jan,Feb sun", "0 8 * 1,2 0");
        row("0 0 * * 7", "0 0 * * 0");
        row("0 0 * * 0,7", "0 0 * * 0");
        row("0 0 * * 7-7", "0 0 * * 0");
        row("0 0 * * 7-2", "0 0 * * 0-2");
        row("0 0 * * 5-7", "0 0 * * 0,5,6");
        row("0 0 * * 0-7", "0 0 * * 0-6");
        row("0 0 * * 7L,0L", "0 0 * * 0L");
        row("0 0 * * FRIL", "0 0 * * 5L");
        row("0 0 * * mon#2,1#1", "0 0 * * 1#1,1#2");
        row("0 0 l,15w,lw * *", "0 0 15W,L,LW * *");
        row("0 0 * * FRI-MON", "0 0 * * 0,1,5,6");
        row("0 22-2 * * *", "0 0-2,22,23 * * *");
        row("0 22-3/2 * * *", "0 0,2,22 * * *");
        row("0 0 29-2 * *", "0 0 1,2,29-31 * *");
        row("0 0 1 NOV-FEB *", "0 0 1 1,2,11,12 *");
        row("50-10/5 * * * *", "0,5,10,50,55 * * * *");
        row("10-50/20 8-12/2 * * *", "10,30,50 8,10,12 * * *");
        row("*/1 * * * *", "* * * * *");
        row("*,5 * * * *", "* * * * *");
        row("*/30,0 * * * *", "*/30 * * * *");
        row("*/90 * * * *", "*/60 * * * *");
        row("5,3,4,4 * * * *", "3-5 * * * *");
        row("@hourly", "0 * * * *");
        row("@daily", "0 0 * * *");
        row("@midnight", "0 0 * * *");
        row("@weekly", "0 0 * * 0");
        row("@monthly", "0 0 1 * *");
        row("@yearly", "0 0 1 1 *");
        row(" @Annually ", "0 0 1 1 *");
    }
    void hasOneTextForWhatMeansTheSame()
    {
        QFETCH(QString, given);
        QFETCH(QString, text);
        const auto expression = CronExpression::parse(given);
        QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
        QCOMPARE(expression->text(), text);
        QCOMPARE(*CronExpression::parse(text), *expression);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        const auto row = [](const QString &text, const char *start) {
            QTest::addRow("%s", qPrintable(text)) << text << QString(start);
        };
        row("", "The minute field is missing at character 1.");
        row("0 8 * *", "The day of week field is missing at character 8.");
        row("0 8 * * 1 6", "Character 11: \"6\" is one field too many.");
        row("60 * * * *", "The minute field, character 1: \"60\" is out of range");
        row("0 24 * * *", "The hour field, character 3: \"24\" is out of range");
        row("0 0 0 * *", "The day of month field, character 5: \"0\" is out of range");
        row("0 0 32 * *", "The day of month field, character 5: \"32\" is out of range");
        row("0 0 * 0 *", "The month field, character 7: \"0\" is out of range");
        row("0 0 * 13 *", "The month field, character 7: \"13\" is out of range");
        row("0 0 * * 8", "The day of week field, character 9: \"8\" is out of range");
        row("0 0 * * 1,8", "The day of week field, character 11: \"8\" is out of range");
        row("99999999999 * * * *",
            "The minute field, character 1: \"99999999999\" is out of range");
        row("-1 * * * *", "The minute field, character 1: \"-\" is not expected here");
        row("1- * * * *", "The minute field, character 3: the minute is missing");
        row("1,,2 * * * *", "The minute field, character 3: \",\" is not expected here");
        row("1, * * * *", "The minute field, character 3: the minute is missing");
        row("*/0 * * * *", "The minute field, character 3: \"0\" is out of range");
        row("*/ * * * *", "The minute field, character 3: a step is missing");
        row("*/x * * * *", "The minute field, character 3: \"x\" is not expected here");
        row("5/15 * * * *", "The minute field, character 2: a step follows a range or *, such as "
                            "5-59/15");
        row("*5 * * * *", "The minute field, character 2: \"5\" is not expected here");
        row("*-5 * * * *", "The minute field, character 2: \"-\" is not expected here");
        row("1.5 * * * *", "The minute field, character 2: \".\" is not expected here");
        row("MON * * * *", "The minute field, character 1: \"MON\" is not known");
        row("0 0 * MON *", "The month field, character 7: \"MON\" is not known");
        row("0 0 * * JAN", "The day of week field, character 9: \"JAN\" is not known");
        row("0 0 * * MONDAY", "The day of week field, character 12: \"DAY\" is not expected here");
        row("0 0 ? * *", "The day of month field, character 5: \"?\" is not expected here");
        row("0 0 * * L", "The day of week field, character 9: \"L\" is not known");
        row("0 0 * * 1#6", "The day of week field, character 11: \"6\" is out of range");
        row("0 0 * * 1#", "The day of week field, character 11: the place in the month is missing");
        row("0 0 L-31 * *", "The day of month field, character 7: \"31\" is out of range");
        row("0 0 1-5W * *", "The day of month field, character 8: \"W\" is not expected here");
        row("0 L * * *", "The hour field, character 3: \"L\" is not known");
        row("0 0 W * *", "The day of month field, character 5: \"W\" is not known");
        row("\u0665 * * * *", "The minute field, character 1:");
        row("0 0 \x1b[2J * *", "The day of month field, character 5: \"\ufffd\" is not expected");
        row("@reboot", "Character 1: @reboot names no time");
        row("@fortnightly", "Character 1: \"@fortnightly\" is not known");
        row("@daily 0", "The minute field, character 1: \"@\" is not expected here");
        row("0 0 30 2 *", "The day of month field, character 5: there is never such a day");
        row("0 0 31 4,6,9,11 *", "The day of month field, character 5: there is never such a day");
        row("0 0 30W,31 2 *", "The day of month field, character 5: there is never such a day");
        row("0 0 L-30 FEB,APR *", "The day of month field, character 5: there is never such a day");
        row("0 0 30 2 */2", "The day of month field, character 5: there is never such a day");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, start);
        const auto expression = CronExpression::parse(text);
        QVERIFY(!expression);
        QCOMPARE(expression.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(expression.error().message.left(start.size()), start);
        QVERIFY(expression.error().message.contains("llowed are"));
        QVERIFY(!expression.error().message.contains('\x1b'));
    }

    void matchesAsTheManualSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char *text, const char *from, const QStringList &times) {
            QTest::addRow("%s", text) << QString(text) << QString(from) << times;
        };
        // The examples of crontab(5). 2026-01-01 is a Thursday.
        row("5 0 * * *", "2026-01-01T00:05", {"2026-01-01 00:05", "2026-01-02 00:05"});
        row("15 14 1 * *", "2026-01-01T14:16", {"2026-02-01 14:15", "2026-03-01 14:15"});
        row("0 22 * * 1-5", "2026-01-02T00:00", {"2026-01-02 22:00", "2026-01-05 22:00"});
        row("23 0-23/2 * * *", "2026-01-01T21:00", {"2026-01-01 22:23", "2026-01-02 00:23"});
        row("5 4 * * sun", "2026-01-01T00:00", {"2026-01-04 04:05", "2026-01-11 04:05"});
        row("30 4 1,15 * 5", "2026-01-01T00:00",
            {"2026-01-01 04:30", "2026-01-02 04:30", "2026-01-09 04:30", "2026-01-15 04:30"});
        // Its Note, and the source: a field that starts with * is not restricted.
        row("0 0 */10 * 1", "2026-01-01T00:00", {"2026-05-11 00:00", "2026-06-01 00:00"});
        row("0 0 13 * */5", "2026-01-01T00:00", {"2026-02-13 00:00", "2026-03-13 00:00"});
        row("0 0 13 * 0-6", "2026-01-01T00:00", {"2026-01-01 00:00", "2026-01-02 00:00"});
        row("0 0 31 2 1", "2026-01-31T00:00", {"2026-02-02 00:00", "2026-02-09 00:00"});
        // Months and years of all lengths.
        row("0 0 31 * *", "2026-01-31T00:01", {"2026-03-31 00:00", "2026-05-31 00:00"});
        row("0 0 29 2 *", "2096-03-01T00:00", {"2104-02-29 00:00", "2108-02-29 00:00"});
        row("59 23 31 12 *", "2026-01-01T00:00", {"2026-12-31 23:59", "2027-12-31 23:59"});
        // Beyond cron.
        row("0 0 L * *", "2028-01-31T00:01", {"2028-02-29 00:00", "2028-03-31 00:00"});
        row("0 0 L-3 * *", "2026-02-01T00:00", {"2026-02-25 00:00", "2026-03-28 00:00"});
        row("0 0 L-30 * *", "2026-02-01T00:00", {"2026-03-01 00:00", "2026-05-01 00:00"});
        row("0 0 15W * *", "2026-02-01T00:00", {"2026-02-16 00:00", "2026-03-16 00:00"});
        row("0 0 15W 8 *", "2026-02-01T00:00", {"2026-08-14 00:00", "2027-08-16 00:00"});
        row("0 0 1W * *", "2026-08-01T00:00", {"2026-08-03 00:00", "2026-09-01 00:00"});
        row("0 0 31W * *", "2026-05-01T00:00", {"2026-05-29 00:00", "2026-07-31 00:00"});
        row("0 0 LW * *", "2026-02-01T00:00", {"2026-02-27 00:00", "2026-03-31 00:00"});
        row("0 0 L-2W 1 *", "2028-01-01T00:00", {"2028-01-28 00:00", "2029-01-29 00:00"});
        row("0 0 * * 5L", "2026-01-01T00:00", {"2026-01-30 00:00", "2026-02-27 00:00"});
        row("0 0 * * 1#2", "2026-01-01T00:00", {"2026-01-12 00:00", "2026-02-09 00:00"});
        row("0 0 * * 4#5", "2026-01-01T00:00", {"2026-01-29 00:00", "2026-04-30 00:00"});
        row("0 0 1 * 1#1", "2026-01-01T00:00", {"2026-01-01 00:00", "2026-01-05 00:00"});
        row("0 23-1 * * *", "2026-01-01T00:30", {"2026-01-01 01:00", "2026-01-01 23:00"});
        row("0 0 * * FRI-MON", "2026-01-05T00:01", {"2026-01-09 00:00", "2026-01-10 00:00"});
    }
    void matchesAsTheManualSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QStringList, times);
        QCOMPARE(matches(text, from, int(times.size())), times);
    }

    void aStarInFrontOfTheMinuteOrHourMakesAnInterval_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isInterval");
        QTest::newRow("star in minutes") << "* 2 * * *" << true;
        QTest::newRow("step in minutes") << "*/30 2 * * *" << true;
        QTest::newRow("star in hours") << "30 * * * *" << true;
        QTest::newRow("step in hours") << "30 */2 * * *" << true;
        QTest::newRow("hourly") << "@hourly" << true;
        QTest::newRow("all minutes without a star") << "0-59 2 * * *" << false;
        QTest::newRow("a star further on") << "30,* 2 * * *" << false;
        QTest::newRow("stars in days only") << "30 2 * * *" << false;
    }
    void aStarInFrontOfTheMinuteOrHourMakesAnInterval()
    {
        QFETCH(QString, text);
        QFETCH(bool, isInterval);
        QCOMPARE(CronExpression::parse(text)->isInterval(), isInterval);
    }
};

QTEST_GUILESS_MAIN(CronExpressionTest)
#include "tst_cron_expression.moc"
