// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/bar_chart.h"

#include "dashboard/bar_color.h"
#include "theme/character_width.h"

#include <QEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace caretaker {

namespace {

constexpr int linesOfHeight = 13;
constexpr int mostTicks = 5;

/// 1, 2, 5, 10, 20, 50 … so that at most `steps` of them reach `highest`.
double stepFor(double highest, int steps)
{
    const auto least = highest / steps;
    const auto power = std::pow(10.0, std::floor(std::log10(least)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

double highestOf(const ChartFigures &figures)
{
    double highest = 0;
    for (qsizetype i = 0; i < figures.categories.size(); ++i) {
        double stack = 0;
        for (const auto &series : figures.series) {
            const auto value = series.values.value(i);
            stack = figures.isStacked ? stack + value : qMax(stack, value);
        }
        highest = qMax(highest, stack);
    }
    return highest;
}

/// The first category at the right, where reading begins: the axis itself cannot be turned around.
ChartFigures mirrored(ChartFigures figures)
{
    const auto turn = [](auto &list) { std::reverse(list.begin(), list.end()); };
    turn(figures.categories);
    turn(figures.fullNames);
    for (auto &series : figures.series) {
        turn(series.values);
        turn(series.texts);
        turn(series.links);
    }
    return figures;
}

/// Of the lines of a label: Qt begins them all at the same place.
QString centred(const QString &lines)
{
    return QStringLiteral("<table cellspacing='0' cellpadding='0'><tr><td align='center'>%1</td>"
                          "</tr></table>")
        .arg(lines);
}

} // namespace

BarChart::BarChart(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its figures are read in the table
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setLocalizeNumbers(true);
}

void BarChart::setFigures(const ChartFigures &figures)
{
    m_figures = isRightToLeft() && !figures.isHorizontal ? mirrored(figures) : figures;
    setAccessibleDescription(figures.inWords());
    build();
}

QSize BarChart::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 58, fontMetrics().height() * linesOfHeight};
}

void BarChart::build()
{
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        axis->deleteLater();
    }
    if (m_figures.isEmpty())
        return;
    auto *series = makeSeries();
    chart()->addSeries(series);
    addAxes(series);
    styleLegend();
    connect(series, &QAbstractBarSeries::hovered, this,
            [this](bool isInside, int category, QBarSet *set) {
                if (isInside)
                    showTip(set->property("series").toInt(), category);
                else
                    QToolTip::hideText();
                viewport()->setCursor(isInside ? Qt::PointingHandCursor : Qt::ArrowCursor);
            });
    connect(series, &QAbstractBarSeries::clicked, this, [this](int category, QBarSet *set) {
        follow(set->property("series").toInt(), category);
    });
}

QAbstractBarSeries *BarChart::makeSeries() const
{
    QAbstractBarSeries *series = nullptr;
    if (m_figures.isStacked)
        series = new QStackedBarSeries;
    else if (m_figures.isHorizontal)
        series = new QHorizontalBarSeries;
    else
        series = new QBarSeries;
    constexpr double ofTheRoom = 0.7;
    series->setBarWidth(ofTheRoom);
    for (int i = 0; i < m_figures.series.size(); ++i) {
        const auto &each = m_figures.series.at(i);
        auto *set = new QBarSet(each.name);
        set->setProperty("series", i);
        set->append(each.values);
        const auto fill = barColor(each.tone, palette());
        set->setBrush(each.isHollow ? colorsOf(each.tone, palette()).surface : fill);
        set->setPen(QPen(fill, 1));
        series->append(set);
    }
    return series;
}

void BarChart::addAxes(QAbstractBarSeries *series)
{
    auto *categories = new QBarCategoryAxis;
    for (const auto &category : m_figures.categories)
        categories->append(category.contains(u'<') ? centred(category) : category);
    categories->setGridLineVisible(false);
    auto *values = makeValueAxis();
    categories->setTruncateLabels(m_figures.isHorizontal); // short ones are cut too early
    categories->setReverse(m_figures.isHorizontal);        // the first one at the top
    values->setReverse(m_figures.isHorizontal && isRightToLeft());
    const auto line = lineColor(palette());
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(categories), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsBrush(secondaryText(palette()));
        axis->setTitleBrush(secondaryText(palette()));
        axis->setLinePen(QPen(line, 1));
        axis->setGridLinePen(QPen(line, 1));
    }
    values->setLineVisible(false);
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    chart()->addAxis(categories, m_figures.isHorizontal ? side : Qt::AlignBottom);
    chart()->addAxis(values, m_figures.isHorizontal ? Qt::AlignBottom : side);
    series->attachAxis(categories);
    series->attachAxis(values);
}

QValueAxis *BarChart::makeValueAxis()
{
    auto step = stepFor(highestOf(m_figures), mostTicks - 1);
    if (m_figures.isCount)
        step = qMax(1.0, step); // there are no half documents
    const auto ticks = qMax(1, int(std::ceil(highestOf(m_figures) / step)));
    auto *axis = new QValueAxis;
    axis->setRange(0, step * ticks);
    axis->setTickCount(ticks + 1);
    const auto decimals = qMax(0, -int(std::floor(std::log10(step))));
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    axis->setTitleText(m_figures.axisTitle);
    return axis;
}

void BarChart::styleLegend()
{
    auto *legend = chart()->legend();
    legend->setVisible(m_figures.series.size() > 1);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(font());
    legend->setLabelColor(palette().color(QPalette::Text));
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
}

void BarChart::showTip(int series, int category)
{
    const auto &each = m_figures.series.at(series);
    QToolTip::showText(QCursor::pos(),
                       QStringLiteral("<p style='white-space:pre'>%1</p>")
                           .arg(tr("%1 — %2: %3\nClick to show what is behind it")
                                    .arg(m_figures.fullNames.value(category), each.name,
                                         each.texts.value(category))
                                    .toHtmlEscaped()),
                       this);
}

void BarChart::follow(int series, int category)
{
    const auto link = m_figures.series.at(series).links.value(category);
    if (link.isEmpty())
        return;
    QToolTip::hideText();
    Q_EMIT linkActivated(m_figures.page, link);
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

void BarChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace caretaker
