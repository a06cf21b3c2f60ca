// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_sentence.h"

#include <QtTest>

using namespace caretaker;

/// What a cron expression is called on the screen.
class CronSentenceTest : public QObject
{
    Q_OBJECT

    static QString sentence(const QString &text)
    {
        const auto expression = CronExpression::parse(text);
        return expression ? sentenceFor(*expression) : expression.error().message;
    }

private Q_SLOTS:
    void tellsWhen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *text, const char *told) {
            QTest::addRow("%s", text) << QString(text) << QString(told);
        };
        row("0 6 * * *", "At 06:00 every day");
        row("0 8 * * 1-5", "At 08:00 on Monday to Friday");
        row("0 10 * * 1,4", "At 10:00 on Monday and Thursday");
        row("0 2 * * 0", "At 02:00 on Sunday");
        row("*/15 9-17 1,15 1 *",
            "Every 15 minutes between 09:00 and 17:59, on days 1 and 15 of the month, in January");
        row("* * * * *", "Every minute");
        row("*/5 * * * *", "Every 5 minutes");
        row("*/7 * * * *", "Every hour, at minutes 0, 7, 14, 21, 28, 35, 42, 49 and 56");
        row("0 * * * *", "Every hour, on the hour");
        row("5 * * * *", "Every hour, at minute 5");
        row("5,35 * * * *", "Every hour, at minutes 5 and 35");
        row("0-10 * * * *", "Every hour, at minutes 0 to 10");
        row("0 */2 * * *", "Every 2 hours from 00:00");
        row("30 */6 * * *", "Every 6 hours from 00:30");
        row("0 */5 * * *", "At 00:00, 05:00, 10:00, 15:00 and 20:00 every day");
        row("0 9-17 * * *", "Every hour from 09:00 to 17:00");
        row("0,30 8,20 * * *", "At 08:00, 08:30, 20:00 and 20:30 every day");
        row("10,20 9-17 * * *", "At minutes 10 and 20 between 09:00 and 17:59");
        row("*/10 8,14 * * *", "Every 10 minutes between 08:00 and 08:59 and between 14:00 and "
                               "14:59");
        row("*/10 */2 * * *", "Every 10 minutes in the hours 00, 02, 04, 06, 08, 10, 12, 14, 16, "
                              "18, 20 and 22");
        row("*/60 8 * * *", "At minute 0 between 08:00 and 08:59");
        row("* 22-2 * * *", "Every minute between 22:00 and 02:59");
        row("* 22-2 * * 1",
            "Every minute between 00:00 and 02:59 and between 22:00 and 23:59 on Monday");
        row("* * * 7 *", "Every minute, in July");
        row("0 0 1 1 *", "At 00:00, on day 1 of the month, in January");
        row("0 0 1-7 * *", "At 00:00, on days 1 to 7 of the month");
        row("0 0 */2 * *", "At 00:00, on day 1 of the month and every 2 days after it");
        row("0 0 */20 * *", "At 00:00, on days 1 and 21 of the month");
        row("0 0 L * *", "At 00:00, on the last day of the month");
        row("0 0 L-1 * *", "At 00:00, on the day before the last day of the month");
        row("0 0 L-3 * *", "At 00:00, on the day 3 days before the last day of the month");
        row("0 0 15W * *", "At 00:00, on the weekday nearest to day 15 of the month");
        row("0 0 LW * *", "At 00:00, on the last weekday of the month");
        row("0 0 L-1W * *",
            "At 00:00, on the weekday nearest to the day before the last day of the month");
        row("0 0 L-2W * *",
            "At 00:00, on the weekday nearest to the day 2 days before the last day of the month");
        row("0 0 1,L * *", "At 00:00, on day 1 of the month and the last day of the month");
        row("0 0 * * 5L", "At 00:00 on the last Friday of the month");
        row("0 0 * * 1#2", "At 00:00 on the second Monday of the month");
        row("0 0 * * FRI-MON", "At 00:00 on Friday to Monday");
        row("0 0 * * 6,0", "At 00:00 on Saturday and Sunday");
        row("0 0 * * 6-2", "At 00:00 on Saturday to Tuesday");
        row("0 0 * * 1,0", "At 00:00 on Monday and Sunday");
        row("30 4 1,15 * 5", "At 04:30, on days 1 and 15 of the month or on Friday");
        row("0 0 */2 * 1,5",
            "At 00:00, on day 1 of the month and every 2 days after it if it is Monday or Friday");
        row("0 0 13 * 0-6", "At 00:00 every day");
        row("0 0 * 11-2 *", "At 00:00 every day, in November to February");
        row("0 0 * 3,6,9 1", "At 00:00 on Monday, in March, June and September");
    }
    void tellsWhen()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        QCOMPARE(sentence(text), told);
    }

    void everyExpressionHasASentence()
    {
        const QList<QStringList> parts{
            {"*", "*/5", "*/11", "0", "7,8,9", "0-59", "3-40/9", "*/30,1", "58-3"},
            {"*", "*/3", "*/7", "0", "23-1", "8-17", "1,3,5,7", "*/23", "0-23"},
            {"*", "*/2", "*/15", "31", "L", "L-1", "3W,LW", "1-31", "5,L-2W", "28-2"},
            {"*", "*/5", "2,4", "NOV-JAN", "1-12", "12"},
            {"*", "*/2", "1", "5L", "1#5,2#1,3", "FRI-TUE", "0-6", "*/9"}};
        int told = 0;
        for (const auto &minute : parts.at(0)) {
            for (const auto &hour : parts.at(1)) {
                for (const auto &day : parts.at(2)) {
                    for (const auto &month : parts.at(3)) {
                        for (const auto &weekday : parts.at(4)) {
                            const auto text =
                                QStringList{minute, hour, day, month, weekday}.join(' ');
                            const auto expression = CronExpression::parse(text);
                            if (!expression)
                                continue;
                            const auto words = sentenceFor(*expression);
                            const bool isWhole = !words.isEmpty() && words.at(0).isUpper() &&
                                                 !words.contains('%') && !words.contains("  ") &&
                                                 !words.contains(" ,") && !words.endsWith(' ') &&
                                                 !words.contains("on ,") && !words.endsWith(" on");
                            QVERIFY2(isWhole, qPrintable(text + ": " + words));
                            ++told;
                        }
                    }
                }
            }
        }
        QVERIFY(told > 30000);
    }
};

QTEST_GUILESS_MAIN(CronSentenceTest)
#include "tst_cron_sentence.moc"
