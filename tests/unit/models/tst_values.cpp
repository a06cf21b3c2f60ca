// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/money.h"
#include "base/printable.h"

#include <QtTest>

#include <cmath>
#include <limits>

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
              "2026-08-24 14:30:00 ", "2026-08-24 14:30:00'--", "0000000000", "2026-13-01 00:00:00",
              "2026-00-10 00:00:00", "2026-08-24 14:60:00", "2026-08-24 14:30:60",
              "2026-08-24 14:30:00.", "2026-08-24 14:30:00.1234567890", "2026-8-24 14:30:00",
              "26-08-24 14:30:00", "2026-08-24  14:30:00", "2026-08-24 14:30:00z",
              "2026-08-24 14:30:00+2"})
            QTest::newRow(bad) << bad << QString();
        QTest::newRow("line break at the end") << "2026-08-24 14:30:00\n" << QString();
    }
    void readsStoredTimeStamps()
    {
        QFETCH(QString, stored);
        QFETCH(QString, iso);
        const auto instant = instantFromStored(stored);
        QCOMPARE(instant ? toIso(*instant) : QString(), iso);
    }

    void aMomentFromAPersonNeedsAnOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QString(text) << QString(iso);
        };
        row("2026-08-24T14:30:00Z", "2026-08-24T14:30:00Z");
        row("2026-08-24 14:30:00Z", "2026-08-24T14:30:00Z");
        row("2026-08-24T14:30:00-05:30", "2026-08-24T20:00:00Z");
        row("2026-08-24T14:30:00+0200", "2026-08-24T12:30:00Z");
        row("2026-08-24T14:30:00+02", "2026-08-24T12:30:00Z");
        row("2026-08-24T23:30:00-14:00", "2026-08-25T13:30:00Z");
        row("2026-08-24T14:30:00.25+05:45", "2026-08-24T08:45:00.250000Z");
        for (const auto *bad :
             {"2026-08-24T14:30:00", "2026-08-24T14:30:00+24:00", "2026-08-24T14:30:00+02:60",
              "2026-08-24T14:30Z", "2026-08-24", "now"})
            row(bad, "");
        QTest::newRow("line break at the end") << "2026-08-24T14:30:00Z\n" << QString();
    }
    void aMomentFromAPersonNeedsAnOffset()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto instant = instantFromIso(text);
        QCOMPARE(instant ? toIso(*instant) : QString(), iso);
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
        QTest::newRow("negative text") << QVariant("-0.50") << "-$0.50";
        QTest::newRow("negative whole") << QVariant(-1200) << "-$1,200.00";
        QTest::newRow("zero") << QVariant(0) << "$0.00";
        QTest::newRow("minus zero") << QVariant(-0.0) << "$0.00";
        QTest::newRow("one cent") << QVariant(0.01) << "$0.01";
        QTest::newRow("a real just below its cent") << QVariant(1.15) << "$1.15";
        QTest::newRow("largest real") << QVariant(9999999999.99) << "$9,999,999,999.99";
        QTest::newRow("one decimal") << QVariant("7.5") << "$7.50";
        QTest::newRow("third decimal rounds") << QVariant("0.995") << "$1.00";
        QTest::newRow("third decimal does not") << QVariant("-0.994") << "-$0.99";
        QTest::newRow("blanks around") << QVariant(" 3.20 ") << "$3.20";
        QTest::newRow("null") << QVariant(QMetaType(QMetaType::Double)) << QString();
        QTest::newRow("words") << QVariant("a lot") << QString();
        QTest::newRow("empty") << QVariant("") << QString();
        QTest::newRow("commas") << QVariant("1,200.00") << QString();
        QTest::newRow("exponent") << QVariant("1e3") << QString();
        QTest::newRow("no number") << QVariant(std::nan("")) << QString();
        QTest::newRow("infinite") << QVariant(-std::numeric_limits<double>::infinity())
                                  << QString();
        QTest::newRow("a real that is too large") << QVariant(1e14) << QString();
        QTest::newRow("an integer that is too large")
            << QVariant(std::numeric_limits<qint64>::max()) << QString();
        QTest::newRow("an integer that is too small")
            << QVariant(std::numeric_limits<qint64>::min()) << QString();
    }
    void readsMoneyToTheCent()
    {
        QFETCH(QVariant, stored);
        QFETCH(QString, text);
        const auto money = Money::fromStored(stored);
        QCOMPARE(money ? money->toText("$") : QString(), text);
    }

    void sumsOfMoneyAreExact()
    {
        Money sum;
        for (int i = 0; i < 1000; ++i)
            sum += *Money::fromStored(0.1);
        sum += *Money::fromStored(-100);
        sum += *Money::fromStored("0.01");
        QCOMPARE(sum, Money::fromCents(1));
        QVERIFY(Money::fromCents(-1) < Money());
    }

    void theCurrencySymbolIsASetting()
    {
        QCOMPARE(Money::fromCents(-250000).toText("CHF "), "-CHF 2,500.00");
        QCOMPARE(Money::fromCents(5).toText(""), "0.05");
    }

    void moneyDoesNotDependOnTheLocale()
    {
        const auto before = QLocale();
        QLocale::setDefault(QLocale(QLocale::German));
        const auto text = Money::fromCents(126220162).toText("$");
        QLocale::setDefault(before);
        QCOMPARE(text, "$1,262,201.62");
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
