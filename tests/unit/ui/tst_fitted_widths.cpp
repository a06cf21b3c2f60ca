// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fitted_widths.h"

#include <QtTest>

using namespace caretaker;

using Needs = QList<ColumnNeed>;
using Shares = QList<ColumnShare>;
using Widths = QList<double>;

/// How columns share the width of a page.
class FittedWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheRoom_data()
    {
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<Widths>("widths");
        QTest::newRow("none") << Needs{} << Widths{};
        QTest::newRow("empty ones") << Needs{{0, true}} << Widths{0};
        QTest::newRow("just enough") << Needs{{60, true}, {40, false}} << Widths{60, 40};
        QTest::newRow("the rest in proportion") << Needs{{30, true}, {20, false}} << Widths{60, 40};
        QTest::newRow("a long title gives way to a moment")
            << Needs{{900, true}, {30, false}} << Widths{70, 30};
        QTest::newRow("the longest give way, short prose does not")
            << Needs{{900, true}, {20, true}, {30, false}, {500, true}} << Widths{25, 20, 30, 25};
        QTest::newRow("prose would vanish, so all give way")
            << Needs{{900, true}, {60, false}, {50, false}, {10, false}} << Widths{30, 30, 30, 10};
        QTest::newRow("without prose") << Needs{{90, false}, {90, false}} << Widths{50, 50};
    }

    void columnsShareTheRoom()
    {
        QFETCH(Needs, needs);
        QFETCH(Widths, widths);
        QCOMPARE(fittedWidths(needs, 100), widths);
    }

    void aTableSharesWhatItsColumnsDoNotNeed_data()
    {
        QTest::addColumn<Shares>("columns");
        QTest::addColumn<Widths>("widths");
        QTest::newRow("as made") << Shares{{40, 40, true}, {30, 30, false}} << Widths{40, 30};
        QTest::newRow("prose takes what is left")
            << Shares{{40, 90, true}, {60, 30, false}} << Widths{70, 30};
        QTest::newRow("no more than it needs")
            << Shares{{40, 50, true}, {60, 30, false}} << Widths{50, 50};
        QTest::newRow("a date is not made wider") << Shares{{40, 90, false}} << Widths{40};
        QTest::newRow("a little too wide")
            << Shares{{70, 70, true}, {40, 40, false}} << Widths{60, 40};
        QTest::newRow("far too wide, so it is scrolled")
            << Shares{{90, 90, true}, {80, 80, false}} << Widths{90, 80};
    }
    void aTableSharesWhatItsColumnsDoNotNeed()
    {
        QFETCH(Shares, columns);
        QFETCH(Widths, widths);
        QCOMPARE(sharedWidths(columns, 100), widths);
    }
};

QTEST_APPLESS_MAIN(FittedWidthsTest)
#include "tst_fitted_widths.moc"
