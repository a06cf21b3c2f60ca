// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chart_figures.h"

#include <QtCharts/QChartView>

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace caretaker {

/// Bars that stand still, in the colours of the theme, with a tooltip on each, and each a link to
/// what it counts. Its accessible description tells every figure.
class BarChart : public QChartView
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void setFigures(const ChartFigures &figures);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    /// A bar was clicked.
    void linkActivated(const QString &page, const QString &argument);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build();
    [[nodiscard]] QAbstractBarSeries *makeSeries() const;
    void addAxes(QAbstractBarSeries *series);
    QValueAxis *makeValueAxis();
    void styleLegend();
    void showTip(int series, int category);
    void follow(int series, int category);

    ChartFigures m_figures;
};

} // namespace caretaker
