// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/week.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// What runs when in the week to come, and what gets in each other's way.
class WeekTest : public QObject
{
    Q_OBJECT

    const QTimeZone m_berlin{"Europe/Berlin"};

    static Schedules schedules(const QMap<QString, QString> &expressions, const QTimeZone &zone)
    {
        Schedules all{{}, zone, {}, {}};
        for (auto each = expressions.begin(); each != expressions.end(); ++each) {
            TaskSchedule schedule;
            schedule.task = each.key();
            schedule.expression = each.value();
            schedule.isEnabled = true;
            all.tasks.append(schedule);
        }
        return all;
    }

    /// The number of moments on each day.
    static QList<qsizetype> counts(const Week &week, const QString &task)
    {
        QList<qsizetype> all;
        for (const auto &day : week.tasks.value(task))
            all.append(day.moments.size());
        return all;
    }

private Q_SLOTS:
    void beginsTodayWithWhatIsStillToCome()
    {
        // 23:30 on Saturday in UTC is Sunday in Berlin.
        const auto week =
            weekFrom(schedules({{"a", "0 0,12 * * *"}}, m_berlin), at("2026-11-21T23:30:00Z"));
        QCOMPARE(week.days.size(), Week::length);
        QCOMPARE(week.days.first(), QDate(2026, 11, 22));
        QCOMPARE(counts(week, "a"), (QList<qsizetype>{1, 2, 2, 2, 2, 2, 2}));
        QVERIFY(week.collisions.isEmpty());
        QVERIFY(!week.isEmpty());
    }

    void leavesOutTasksThatAreOffOrUnreadable()
    {
        auto all = schedules({{"a", "0 0 * * *"}, {"b", "nonsense"}}, m_berlin);
        all.tasks.first().isEnabled = false;
        const auto week = weekFrom(all, at("2026-11-22T00:00:00Z"));
        QVERIFY(week.tasks.isEmpty());
        QVERIFY(week.isEmpty());
    }

    void isEmptyWhileSchedulingIsPaused()
    {
        auto all = schedules({{"a", "0 6 * * *"}}, m_berlin);
        all.pausedUntil = at("2026-11-24T12:00:00Z");
        const auto now = at("2026-11-22T00:00:00Z");
        QCOMPARE(counts(weekFrom(all, now), "a"), (QList<qsizetype>{0, 0, 0, 1, 1, 1, 1}));
        all.pausedUntil = at("2027-11-24T12:00:00Z");
        QVERIFY(weekFrom(all, now).isEmpty());
    }

    void everyMinuteOfAnAutumnWeekIsThere()
    {
        // 25 October has 25 hours in Berlin.
        const auto week =
            weekFrom(schedules({{"a", "* * * * *"}}, m_berlin), at("2026-10-24T21:59:00Z"));
        QCOMPARE(counts(week, "a"), (QList<qsizetype>{0, 1500, 1440, 1440, 1440, 1440, 1440}));
    }

    void tellsTasksThatAreDueTogether_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("collisions");
        QTest::newRow("at once") << "0 8 * * *" << 6;
        QTest::newRow("a minute later") << "1 8 * * *" << 6;
        QTest::newRow("two minutes later") << "2 8 * * *" << 0;
        QTest::newRow("on one day") << "0 8 * * 3" << 1;
        QTest::newRow("at another time") << "0 9 * * *" << 0;
    }

    void tellsTasksThatAreDueTogether()
    {
        QFETCH(const QString, other);
        QFETCH(const int, collisions);
        const auto week = weekFrom(schedules({{"a", "0 8 * * *"}, {"b", other}}, m_berlin),
                                   at("2026-11-22T12:00:00Z"));
        QCOMPARE(week.collisions.size(), collisions > 0 ? 1 : 0);
        if (collisions == 0)
            return;
        QCOMPARE(week.collisions.first().tasks, (QStringList{"a", "b"}));
        QCOMPARE(week.collisions.first().count, collisions);
        const auto day = week.days.indexOf(dateIn(m_berlin, week.collisions.first().first));
        QVERIFY(week.tasks.value("a").at(day).collides);
        QVERIFY(week.tasks.value("b").at(day).collides);
        QVERIFY(!week.tasks.value("a").first().collides);
    }

    void aTaskDoesNotCollideWithItself()
    {
        const auto week =
            weekFrom(schedules({{"a", "* * * * *"}}, m_berlin), at("2026-11-22T12:00:00Z"));
        QVERIFY(week.collisions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WeekTest)
#include "tst_week.moc"
