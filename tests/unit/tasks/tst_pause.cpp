// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/pause.h"
#include "settings/settings.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

class PauseTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static QString pausedUntil(const TemporaryDatabase &database)
    {
        return readSettings(database.url())->value("schedule.paused_until");
    }

private Q_SLOTS:
    void aPauseEndsWhenItSays_data()
    {
        QTest::addColumn<Pause>("pause");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("untilResumed");
        QTest::newRow("an hour") << Pause::OneHour << "UTC"
                                 << "2026-11-22T23:30:00Z" << false;
        QTest::newRow("until tomorrow") << Pause::UntilTomorrow << "UTC"
                                        << "2026-11-23T00:00:00Z" << false;
        QTest::newRow("until tomorrow, where that has begun already")
            << Pause::UntilTomorrow << "Asia/Karachi"
            << "2026-11-23T19:00:00Z" << false;
        QTest::newRow("until resumed") << Pause::UntilResumed << "UTC"
                                       << "9999-12-31T00:00:00Z" << true;
    }
    void aPauseEndsWhenItSays()
    {
        QFETCH(Pause, pause);
        QFETCH(QString, zone);
        QFETCH(QString, until);
        QFETCH(bool, untilResumed);
        TemporaryDatabase database(Content::Embedded);
        const auto now = at("2026-11-22T22:30:00Z");
        QVERIFY(changeSettings(database.url(), {{"timezone", zone}}, now));
        QVERIFY(pauseScheduling(database.url(), pause, now));
        QCOMPARE(pausedUntil(database), until);
        QCOMPARE(isUntilResumed(*instantFromIso(until)), untilResumed);
        QVERIFY(resumeScheduling(database.url(), now));
        QCOMPARE(pausedUntil(database), QString());
    }

    void aDatabaseThatIsNotPreparedIsNotPaused()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        QVERIFY(!pauseScheduling(database.url(), Pause::OneHour, at("2026-11-22T22:30:00Z")));
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "tst_pause.moc"
