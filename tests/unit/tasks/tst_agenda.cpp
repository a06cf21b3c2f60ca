// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/agenda.h"
#include "schedule/late_note.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

/// What is due, missed and skipped at a moment: pure, without a database.
class AgendaTest : public QObject
{
    Q_OBJECT

    static constexpr auto now = "2026-11-22T14:30:00Z"; // a Sunday

    static AgendaEntry entry(const QString &expression, const char *since = "2026-11-01T00:00:00Z",
                             const char *lastSettled = nullptr)
    {
        return {"task", expectOk(CronExpression::parse(expression)), true, at(since),
                lastSettled ? std::optional(at(lastSettled)) : std::nullopt};
    }

    static Agenda agenda(const AgendaEntry &entry, const char *moment = now,
                         const CatchUpPolicy &policy = {}, const char *zone = "UTC")
    {
        return agendaAt(at(moment), {entry}, QTimeZone(zone), policy);
    }

    /// Each as `moment+missed`, with `late` where it is.
    static QStringList inWords(const QList<DueMoment> &moments)
    {
        QStringList lines;
        for (const auto &due : moments)
            lines.append(QString("%1+%2%3")
                             .arg(toIso(due.moment))
                             .arg(due.missed)
                             .arg(due.isLate ? " late" : ""));
        return lines;
    }

    static CatchUpPolicy skipping()
    {
        CatchUpPolicy policy;
        policy.isSkipping = true;
        policy.watchedSince = at(now);
        return policy;
    }

private Q_SLOTS:
    void theNewestMomentIsDueAndStandsForTheOthers_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("lastSettled");
        QTest::addColumn<QStringList>("due");
        const QStringList none;
        QTest::newRow("on time") << "30 14 * * *" << QByteArray("2026-11-21T14:30:00Z")
                                 << QStringList{"2026-11-22T14:30:00Z+0"};
        QTest::newRow("over already")
            << "30 14 * * *" << QByteArray("2026-11-22T14:30:00Z") << none;
        QTest::newRow("one missed") << "0 14 * * *" << QByteArray("2026-11-21T14:00:00Z")
                                    << QStringList{"2026-11-22T14:00:00Z+0 late"};
        QTest::newRow("four missed") << "0 14 * * *" << QByteArray("2026-11-18T14:00:00Z")
                                     << QStringList{"2026-11-22T14:00:00Z+3 late"};
        QTest::newRow("on time with missed ones before it")
            << "*/10 * * * *" << QByteArray("2026-11-22T14:00:00Z")
            << QStringList{"2026-11-22T14:30:00Z+2"};
        QTest::newRow("a year of minutes is not counted to its end")
            << "* * * * *" << QByteArray("2025-11-22T14:30:00Z")
            << QStringList{"2026-11-22T14:30:00Z+1000"};
        QTest::newRow("none yet") << "31 14 22 11 *" << QByteArray("2026-11-21T14:30:00Z") << none;
    }
    void theNewestMomentIsDueAndStandsForTheOthers()
    {
        QFETCH(QString, expression);
        QFETCH(QByteArray, lastSettled);
        QFETCH(QStringList, due);
        const auto found =
            agenda(entry(expression, "2025-01-01T00:00:00Z", lastSettled.constData()));
        QCOMPARE(inWords(found.due), due);
        QCOMPARE(inWords(found.skipped), QStringList());
    }

    void nothingBeforeSinceIsDue_data()
    {
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<int>("due");
        QTest::newRow("a second before") << QByteArray("2026-11-22T14:29:59Z") << 1;
        QTest::newRow("in the very moment") << QByteArray("2026-11-22T14:30:00Z") << 0;
        QTest::newRow("in the same second") << QByteArray("2026-11-22T14:30:00.4Z") << 0;
    }
    void nothingBeforeSinceIsDue()
    {
        QFETCH(QByteArray, since);
        QFETCH(int, due);
        QCOMPARE(
            agenda(entry("30 14 * * *", since.constData()), "2026-11-22T14:30:00.5Z").due.size(),
            due);
    }

    void aClockThatWasPutBackLeavesWhatIsOnTime()
    {
        // The schedule was changed, and a moment settled, while the clock was a year ahead.
        const auto ahead = entry("0 14 * * *", "2027-11-22T00:00:00Z");
        QCOMPARE(agenda(ahead).due.size(), 0);
        QCOMPARE(inWords(agenda(ahead, "2026-11-22T14:00:01Z").due),
                 QStringList{"2026-11-22T14:00:00Z+0"});
    }

    void whatIsOffIsNeverDue()
    {
        auto off = entry("* * * * *");
        off.isEnabled = false;
        const auto found = agenda(off);
        QVERIFY(found.due.isEmpty());
        QVERIFY(found.next.isEmpty());
    }

    void missedMomentsAreSkippedWhereThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("due");
        QTest::addColumn<QStringList>("skipped");
        QTest::newRow("late") << "0 14 * * *" << QStringList()
                              << QStringList{"2026-11-22T14:00:00Z+21 late"};
        QTest::newRow("on time") << "30 14 * * *" << QStringList{"2026-11-22T14:30:00Z+21"}
                                 << QStringList();
    }
    void missedMomentsAreSkippedWhereThatIsAskedFor()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, due);
        QFETCH(QStringList, skipped);
        const auto found = agenda(entry(expression), now, skipping());
        QCOMPARE(inWords(found.due), due);
        QCOMPARE(inWords(found.skipped), skipped);
    }

    void whatOnlyWaitedForItsTurnIsNotSkipped()
    {
        auto policy = skipping();
        policy.watchedSince = at("2026-11-22T13:00:00Z");
        QCOMPARE(inWords(agenda(entry("0 14 * * *"), now, policy).due),
                 QStringList{"2026-11-22T14:00:00Z+21 late"});
    }

    void missedTooLongAgoIsSkipped_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("within") << 15 << true;
        QTest::newRow("too long") << 14 << false;
        QTest::newRow("never caught up") << 0 << false;
    }
    void missedTooLongAgoIsSkipped()
    {
        QFETCH(int, hours);
        QFETCH(bool, isDue);
        CatchUpPolicy policy;
        policy.within = std::chrono::hours(hours);
        policy.watchedSince = at(now);
        const auto found = agenda(entry("30 0 * * *"), "2026-11-22T14:30:01Z", policy);
        const auto fourteenHoursAgo = QStringList{"2026-11-22T00:30:00Z+21 late"};
        QCOMPARE(inWords(found.due), isDue ? fourteenHoursAgo : QStringList());
        QCOMPARE(inWords(found.skipped), isDue ? QStringList() : fourteenHoursAgo);
    }

    void momentsAreThoseOfTheZone()
    {
        const auto berlin = agenda(entry("30 15 * * *"), now, {}, "Europe/Berlin");
        QCOMPARE(inWords(berlin.due), QStringList{"2026-11-22T14:30:00Z+21"});
        QCOMPARE(toIso(berlin.next.value("task")), "2026-11-23T14:30:00Z");
    }

    void severalAreSeenToInTheOrderOfTheirMoments()
    {
        auto first = entry("20 14 * * *"), second = entry("10 14 * * *"), third = first;
        first.task = "a";
        second.task = "b";
        third.task = "c";
        const auto found = agendaAt(at(now), {first, second, third}, QTimeZone("UTC"), {});
        QCOMPARE(found.due.size(), 3);
        QCOMPARE(found.due.at(0).task, "b");
        QCOMPARE(found.due.at(1).task, "a");
        QCOMPARE(found.due.at(2).task, "c");
        QCOMPARE(found.next.size(), 3);
    }

    void aLateOneSaysHowLateAndWhy_data()
    {
        QTest::addColumn<DueMoment>("due");
        QTest::addColumn<QString>("note");
        const auto moment = at("2026-11-22T11:20:00Z");
        QTest::newRow("on time") << DueMoment{"t", moment, 0, false} << "";
        QTest::newRow("late")
            << DueMoment{"t", moment, 0, true}
            << "Late by 3 h 10 min: it was due on 22 Nov 2026 at 12:20 (Europe/Berlin), but "
               "the computer was asleep, or its clock was put forward.";
        QTest::newRow("for others")
            << DueMoment{"t", moment, 4, false} << "Earlier moments that were missed as well: 4.";
        QTest::newRow("for many") << DueMoment{"t", moment, 1000, false}
                                  << "1000 or more earlier moments were missed as well.";
    }
    void aLateOneSaysHowLateAndWhy()
    {
        QFETCH(DueMoment, due);
        QFETCH(QString, note);
        QCOMPARE(lateNote(due, Lateness::Asleep, QTimeZone("Europe/Berlin"), at(now)), note);
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "tst_agenda.moc"
