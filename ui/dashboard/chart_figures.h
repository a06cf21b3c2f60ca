// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tone.h"

#include <QList>
#include <QStringList>

namespace caretaker {

/// One row of bars of a chart.
struct ChartSeries
{
    QString name;
    Tone tone = Tone::Accent;
    bool isHollow = false; ///< outlined, so that it differs by more than its colour
    QList<double> values;  ///< for the length of the bars only
    QStringList texts;     ///< the same as people read them
    QStringList links; ///< to what is behind each, on the figures' page; see Page::linkActivated()

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// What a bar chart shows, and what its table and its description say.
struct ChartFigures
{
    QString summary; ///< a line that says what matters about the figures
    QString categoryTitle;
    QStringList categories; ///< short, each another; <br> begins a new line
    QStringList fullNames;  ///< of the categories, for tooltips and the table
    QList<ChartSeries> series;
    QString axisTitle;      ///< the unit of the values
    bool isCount = false;   ///< there are no halves of it
    bool isStacked = false; ///< the series of a category add up
    bool isHorizontal = false;
    QString nothing; ///< what it means where there is nothing to show
    QString page;    ///< that the links are for; see Page::linkActivated()

    /// Whether every value is zero.
    [[nodiscard]] bool isEmpty() const;

    /// A row for each category: its name, then a text for each series.
    [[nodiscard]] QList<QStringList> rows() const;
    [[nodiscard]] QStringList headers() const;

    /// The table as text, a tab between columns, for the clipboard.
    [[nodiscard]] QString asText() const;

    /// Every figure in words, for those who do not see the chart.
    [[nodiscard]] QString inWords() const;

    friend bool operator==(const ChartFigures &, const ChartFigures &) = default;
};

} // namespace caretaker
