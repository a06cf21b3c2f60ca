// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_model.h"

#include "presentation/language.h"
#include "schedule/week_view.h"
#include "temporary_database.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The table of schedules, and the texts of the week beside it.
class ScheduleModelTest : public QObject
{
    Q_OBJECT

    using Model = ScheduleModel;
    const Instant m_now = at("2026-11-22T14:30:00Z");

    static Schedules schedules()
    {
        TaskSchedule schedule;
        schedule.task = "auto_close_stale_jobs";
        schedule.title = "Auto-close stale jobs";
        schedule.expression = "0 2 * * 0";
        schedule.sentence = "At 02:00 on Sunday";
        schedule.isEnabled = true;
        schedule.next = at("2026-11-29T02:00:00Z");
        return {{schedule}, QTimeZone::utc(), {}, {}};
    }

    static QString text(const Model &model, int column)
    {
        return model.index(0, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void showsASchedule()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setSchedules(schedules(), m_now);
        QCOMPARE(text(model, Model::On), "On");
        QCOMPARE(text(model, Model::Task), "Auto-close stale jobs");
        QCOMPARE(text(model, Model::When), "At 02:00 on Sunday");
        QCOMPARE(text(model, Model::Next), "in 6 days");
        QCOMPARE(text(model, Model::Last), "never");
        QCOMPARE(model.index(0, Model::Next).data(Model::FullTextRole).toString(),
                 "Sun 29 Nov 2026 02:00");
        model.setUnsaved({{"auto_close_stale_jobs", "15 3 * * 1"}});
        QCOMPARE(text(model, Model::When), "Not saved: At 03:15 on Monday");
        model.setUnsaved({{"auto_close_stale_jobs", "15 3"}});
        QCOMPARE(text(model, Model::When), "Not saved: 15 3");
    }

    void tellsHowLateTheLastMomentWas_data()
    {
        QTest::addColumn<MomentState>("state");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("told");
        QTest::newRow("at its time") << MomentState::Done << 0 << "on time";
        QTest::newRow("within the minute") << MomentState::Done << 1 << "on time";
        QTest::newRow("late") << MomentState::Done << 25 << "25 min late";
        QTest::newRow("hours") << MomentState::Failed << 200 << "3 h late";
        QTest::newRow("not at all") << MomentState::Skipped << 200 << "missed";
    }

    void tellsHowLateTheLastMomentWas()
    {
        QFETCH(const MomentState, state);
        QFETCH(const int, minutes);
        QFETCH(const QString, told);
        auto all = schedules();
        Moment last;
        last.at = at("2026-11-22T02:00:00Z");
        last.claimedAt = last.at + std::chrono::minutes(minutes);
        last.state = state;
        last.note = "Why it was late.";
        all.tasks.first().last = last;
        Model model;
        model.setSchedules(all, m_now);
        QCOMPARE(text(model, Model::Outcome), toStored(state));
        QCOMPARE(text(model, Model::Punctuality), told);
        QCOMPARE(model.index(0, Model::Punctuality).data(Model::FullTextRole).toString(),
                 "Why it was late.");
    }

    void tickingTheBoxAsksForIt()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setSchedules(schedules(), m_now);
        const QSignalSpy toggled(&model, &Model::toggled);
        QVERIFY(model.setData(model.index(0, Model::On), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(toggled.first(), (QVariantList{"auto_close_stale_jobs", false}));
        QCOMPARE(text(model, Model::On), "Off");
        QVERIFY(!model.setData(model.index(0, Model::On), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, Model::Task), Qt::Checked, Qt::CheckStateRole));
    }

    void theTimesOfADayFitIntoItsCell()
    {
        const QFontMetrics metrics{QFont()};
        const auto wide = metrics.horizontalAdvance("00:00, 00:00, 00:00") + 1;
        const auto narrow = metrics.horizontalAdvance("00:00 +1") + 1;
        DayOfTask day;
        const auto shown = [&](int width) {
            return timesThatFit(day, QTimeZone::utc(), metrics, width);
        };
        QCOMPARE(shown(wide), QString());
        day.moments = {at("2026-11-22T08:00:00Z")};
        QCOMPARE(shown(1), "08:00");
        day.moments.append(at("2026-11-22T20:00:00Z"));
        QCOMPARE(shown(wide), "08:00, 20:00");
        QCOMPARE(shown(narrow), "08:00 +1");
        QCOMPARE(shown(1), "2×");
        day.moments.fill(at("2026-11-22T21:00:00Z"), 96);
        QCOMPARE(shown(wide), "96×");
    }

    void theWeekIsThereInWords()
    {
        auto all = schedules();
        auto other = all.tasks.first();
        other.task = "send_daily_summary";
        other.title = "Daily summary";
        all.tasks.append(other);
        // On a Sunday afternoon the next Sunday is out of sight.
        QCOMPARE(collisionsInWords(weekFrom(all, m_now)), QString());
        WeekView view;
        view.setWeek(weekFrom(all, at("2026-11-23T00:00:00Z")), all.tasks);
        const auto words = view.accessibleDescription();
        QVERIFY2(words.startsWith("Auto-close stale jobs — Sun 29 Nov: 02:00\n"),
                 qPrintable(words));
        QVERIFY(words.contains("are due together on Sun 29 Nov 2026 02:00"));
    }
};

QTEST_MAIN(ScheduleModelTest)
#include "tst_schedule_model.moc"
