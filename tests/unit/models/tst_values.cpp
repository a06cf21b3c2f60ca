// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/money.h"
#include "base/printable.h"

#include <QtTest>

using namespace caretaker;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsStoredTimeStamps_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("iso");
        QTest::newRow("no fraction") << "2026-08-24 14:30:00"
                                     << "2026-08-24T14:30:00Z";
        QTest::newRow("six digits") << "2026-08-24 14:30:00.000001"
                                    << "2026-08-24T14:30:00.000001Z";
        QTest::newRow("zero fraction") << "2026-08-24 14:30:00.000000"
                                       << "2026-08-24T14:30:00Z";
        QTest::newRow("three digits") << "2026-08-24 14:30:00.5"
                                      << "2026-08-24T14:30:00.500000Z";
        QTest::newRow("nine digits are cut") << "2026-08-24 14:30:00.123456789"
                                             << "2026-08-24T14:30:00.123456Z";
        QTest::newRow("with T") << "2026-08-24T14:30:00"
                                << "2026-08-24T14:30:00Z";
        QTest::newRow("with an offset") << "2026-08-24 14:30:00+02:00"
                                        << "2026-08-24T12:30:00Z";
        QTest::newRow("before the epoch") << "1969-12-31 23:59:59.250000"
                                          << "1969-12-31T23:59:59.250000Z";
        QTest::newRow("leap day") << "2028-02-29 00:00:00"
                                  << "2028-02-29T00:00:00Z";
        for (const auto *bad :
             {"", "yesterday", "2026-08-24", "2026-02-29 00:00:00", "2026-08-24 24:00:00",
              "2026-08-24 14:30:00 ", "2026-08-24 14:30:00'--", "0000000000"})
            QTest::newRow(bad) << bad << QString();
    }
    void readsStoredTimeStamps()
    {
        QFETCH(QString, stored);
        QFETCH(QString, iso);
        const auto instant = instantFromStored(stored);
        QCOMPARE(instant ? toIso(*instant) : QString(), iso);
    }

    void aMomentFromAPersonNeedsAnOffset()
    {
        QVERIFY(!instantFromIso(u"2026-08-24T14:30:00"));
        QCOMPARE(toIso(*instantFromIso(u"2026-08-24T14:30:00-05:30")), "2026-08-24T20:00:00Z");
        QCOMPARE(toIso(*instantFromIso(u"2026-08-24T14:30:00+0200")), "2026-08-24T12:30:00Z");
    }

    void storesLikeTheWebApplication()
    {
        QCOMPARE(toStored(*instantFromIso(u"2026-08-24T14:30:00Z")), "2026-08-24 14:30:00");
        QCOMPARE(toStored(*instantFromIso(u"2026-08-24T14:30:00.000120Z")),
                 "2026-08-24 14:30:00.000120");
    }

    void theDateDependsOnTheZone()
    {
        const auto late = *instantFromIso(u"2026-08-24T22:30:00Z");
        QCOMPARE(dateIn(QTimeZone("UTC"), late), QDate(2026, 8, 24));
        QCOMPARE(dateIn(QTimeZone("Europe/Berlin"), late), QDate(2026, 8, 25));
    }

    void aDayBeginsWithItsFirstMoment_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("begin");
        const auto row = [](const char *name, const char *zone, QDate date, const char *begin) {
            QTest::newRow(name) << QByteArray(zone) << date << QString(begin);
        };
        row("UTC", "UTC", QDate(2026, 11, 22), "2026-11-22T00:00:00Z");
        row("winter", "Europe/Berlin", QDate(2026, 3, 29), "2026-03-28T23:00:00Z");
        row("summer", "Europe/Berlin", QDate(2026, 3, 30), "2026-03-29T22:00:00Z");
        row("a quarter of an hour", "Asia/Kathmandu", QDate(2026, 3, 30), "2026-03-29T18:15:00Z");
        row("midnight is jumped over", "America/Sao_Paulo", QDate(2018, 11, 4),
            "2018-11-04T03:00:00Z");
        row("midnight comes twice", "America/Sao_Paulo", QDate(2018, 2, 18),
            "2018-02-18T03:00:00Z");
        row("the day before one that is left out", "Pacific/Apia", QDate(2011, 12, 29),
            "2011-12-29T10:00:00Z");
        row("a day that is left out", "Pacific/Apia", QDate(2011, 12, 30), "2011-12-30T10:00:00Z");
        row("the day after it", "Pacific/Apia", QDate(2011, 12, 31), "2011-12-30T10:00:00Z");
    }
    void aDayBeginsWithItsFirstMoment()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(QString, begin);
        const QTimeZone timeZone(zone);
        const auto start = startOfDay(timeZone, date);
        QCOMPARE(toIso(start), begin);
        QVERIFY(dateIn(timeZone, start) >= date);
        QVERIFY(dateIn(timeZone, start - std::chrono::milliseconds(1)) < date);
    }

    void readsMoneyToTheCent_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QString>("text");
        QTest::newRow("real") << QVariant(1234567.89) << "$1,234,567.89";
        QTest::newRow("integer") << QVariant(2044) << "$2,044.00";
        QTest::newRow("text") << QVariant("14988.28") << "$14,988.28";
        QTest::newRow("negative") << QVariant(-0.5) << "-$0.50";
        QTest::newRow("largest") << QVariant("9999999999.99") << "$9,999,999,999.99";
        QTest::newRow("null") << QVariant(QMetaType(QMetaType::Double)) << QString();
        QTest::newRow("words") << QVariant("a lot") << QString();
    }
    void readsMoneyToTheCent()
    {
        QFETCH(QVariant, stored);
        QFETCH(QString, text);
        const auto money = Money::fromStored(stored);
        QCOMPARE(money ? money->toText("$") : QString(), text);
    }

    void hostileTextIsMadeVisible()
    {
        QCOMPARE(printable(QStringLiteral("a\x1b[31mb\nc\u009b\u202ed")),
                 QStringLiteral("a\uFFFD[31mb\uFFFDc\uFFFD\uFFFDd"));
        QCOMPARE(printable(QStringLiteral("Zürich 🔧")), QStringLiteral("Zürich 🔧"));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "tst_values.moc"
