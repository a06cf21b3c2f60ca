// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/bar_chart.h"
#include "dashboard/chart_card.h"
#include "dashboard/trend_figures.h"
#include "presentation/language.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace caretaker;
using namespace std::chrono_literals;

/// What the dashboard's charts say, to those who see them and to those who do not.
class TrendFiguresTest : public QObject
{
    Q_OBJECT

    static DashboardTrends trends()
    {
        DashboardTrends some;
        some.today = QDate(2026, 11, 18);
        some.expiryWeeks = {QDate(2026, 11, 16), 3};
        some.expiringDocuments = {2, 0, 1500};
        some.ageLimits = {7, 14};
        some.openJobs = {{Instant::max(), 1, 2}, {Instant::max(), 3, 4}, {Instant::min(), 5, 6}};
        some.payoutWeeks = {QDate(2026, 11, 16), 2};
        some.payouts.paid = {{2, Money::fromCents(123456)}, {}};
        some.payouts.pending = {{}, {1, Money::fromCents(50)}};
        some.payouts.pendingOutside = {3, Money::fromCents(1000)};
        some.durations = {{QStringLiteral("send_daily_summary"), 20, 400ms, 62s}};
        return some;
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void documentsByWeek()
    {
        const auto figures = expiryFigures(trends());
        QCOMPARE(figures.summary, "1,502 documents in 3 weeks");
        QCOMPARE(figures.rows(),
                 (QList<QStringList>{
                     {"16 Nov 2026", "2"}, {"23 Nov 2026", "0"}, {"30 Nov 2026", "1,500"}}));
        QCOMPARE(figures.asText(), "Week of\tDocuments\n16 Nov 2026\t2\n23 Nov 2026\t0\n"
                                   "30 Nov 2026\t1,500\n");
        QCOMPARE(figures.inWords(), "1,502 documents in 3 weeks. 16 Nov 2026: 2. 23 Nov 2026: 0. "
                                    "30 Nov 2026: 1,500");
    }

    void openJobsByAge()
    {
        const auto figures = openJobFigures(trends());
        QCOMPARE(figures.summary, "21 open jobs");
        QCOMPARE(figures.headers(), (QStringList{"Age in days", "In progress", "Pending"}));
        QCOMPARE(figures.rows(),
                 (QList<QStringList>{{"0–6", "2", "1"}, {"7–13", "4", "3"}, {"14+", "6", "5"}}));
    }

    void payoutsByWeek()
    {
        const auto figures = payoutFigures(trends(), QStringLiteral("$"));
        QCOMPARE(figures.summary, "4 payouts pending, $10.50; 3 of them outside these weeks");
        QCOMPARE(figures.rows(), (QList<QStringList>{{"16 Nov 2026", "$1,234.56 (2)", "$0.00 (0)"},
                                                     {"23 Nov 2026", "$0.00 (0)", "$0.50 (1)"}}));
    }

    void runDurations()
    {
        const auto figures = durationFigures(trends());
        QCOMPARE(figures.rows(), (QList<QStringList>{{"Daily summary", "0.4 s", "1 min 02 s"}}));
    }

    void everyFigureLeadsToWhatItCounts()
    {
        const auto linksOf = [](const ChartFigures &figures) {
            QList<QStringList> links;
            for (const auto &series : figures.series)
                links.append(series.links);
            return links;
        };
        QCOMPARE(linksOf(expiryFigures(trends())), // the week that has begun from today on
                 (QList<QStringList>{{"days expires 2026-11-18 2026-11-22 valid",
                                      "days expires 2026-11-23 2026-11-29 valid",
                                      "days expires 2026-11-30 2026-12-06 valid"}}));
        QCOMPARE(linksOf(openJobFigures(trends())).first(),
                 (QStringList{"days created 2026-11-12 2026-11-18 IN_PROGRESS",
                              "days created 2026-11-05 2026-11-11 IN_PROGRESS",
                              "days created - 2026-11-04 IN_PROGRESS"}));
        QCOMPARE(linksOf(payoutFigures(trends(), QStringLiteral("$"))),
                 (QList<QStringList>{{"payouts days paid 2026-11-16 2026-11-22 COMPLETED",
                                      "payouts days paid 2026-11-23 2026-11-29 COMPLETED"},
                                     {"payouts days scheduled 2026-11-16 2026-11-22 unpaid",
                                      "payouts days scheduled 2026-11-23 2026-11-29 unpaid"}}));
        QCOMPARE(linksOf(durationFigures(trends())).first(),
                 QStringList{"is task send_daily_summary"});
    }

    void aClickOnABarLeadsThere()
    {
        BarChart chart;
        chart.resize(600, 300);
        chart.show();
        chart.setFigures(expiryFigures(trends()));
        QSignalSpy followed(&chart, &BarChart::linkActivated);
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        // The tallest of the three is the last one, and fills the right third.
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {515, 150});
        QTRY_COMPARE(followed.size(), 1);
        QCOMPARE(followed.first(),
                 (QVariantList{"compliance", "days expires 2026-11-30 2026-12-06 valid"}));
    }

    void nothingIsSaidInWords_data()
    {
        QTest::addColumn<int>("chart");
        for (int chart = 0; chart < 4; ++chart)
            QTest::addRow("chart %d", chart) << chart;
    }
    void nothingIsSaidInWords()
    {
        QFETCH(int, chart);
        DashboardTrends none;
        none.expiryWeeks = {QDate(2026, 11, 16), 12};
        none.expiringDocuments = QList<qint64>(12, 0);
        none.openJobs = {{Instant::min(), 0, 0}};
        const auto figures = chart == 0   ? expiryFigures(none)
                             : chart == 1 ? openJobFigures(none)
                             : chart == 2 ? payoutFigures(none, QStringLiteral("$"))
                                          : durationFigures(none);
        QVERIFY(figures.isEmpty());
        QVERIFY(!figures.nothing.isEmpty());
        ChartCard card(QStringLiteral("some"), QStringLiteral("Some"));
        card.show();
        card.setFigures(figures);
        QVERIFY(card.findChild<QLabel *>("someNothing")->isVisible());
        QVERIFY(!card.findChild<QToolButton *>("someAsTable")->isEnabled());
        QCOMPARE(card.findChild<BarChart *>()->accessibleDescription(), figures.nothing);
    }

    void theCardShowsAndCopiesTheTable()
    {
        ChartCard card(QStringLiteral("some"), QStringLiteral("Some"));
        card.show();
        auto *chart = card.findChild<BarChart *>("some");
        QVERIFY(!chart->isVisible()); // a skeleton is
        const auto figures = openJobFigures(trends());
        card.setFigures(figures);
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->accessibleName(), "Some");
        QCOMPARE(chart->accessibleDescription(), figures.inWords());
        card.findChild<QToolButton *>("someAsTable")->click();
        auto *table = card.findChild<QTableView *>("someTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(2, 1).data().toString(), "6");
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&card, &event);
        card.findChild<QAction *>("copyAsTableAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), figures.asText());
    }
};

QTEST_MAIN(TrendFiguresTest)
#include "tst_trend_figures.moc"
