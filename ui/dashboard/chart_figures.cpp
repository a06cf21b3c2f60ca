// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chart_figures.h"

#include <algorithm>

namespace caretaker {

bool ChartFigures::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::all_of(each.values.begin(), each.values.end(),
                           [](double value) { return value <= 0; });
    });
}

QStringList ChartFigures::headers() const
{
    QStringList titles{categoryTitle};
    for (const auto &each : series)
        titles.append(each.name);
    return titles;
}

QList<QStringList> ChartFigures::rows() const
{
    QList<QStringList> all;
    for (qsizetype i = 0; i < fullNames.size(); ++i) {
        QStringList row{fullNames.at(i)};
        for (const auto &each : series)
            row.append(each.texts.value(i));
        all.append(row);
    }
    return all;
}

QString ChartFigures::asText() const
{
    QStringList lines{headers().join(u'\t')};
    const auto all = rows();
    for (const auto &row : all)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

QString ChartFigures::inWords() const
{
    if (isEmpty())
        return nothing;
    QStringList sentences{summary};
    const auto all = rows();
    for (const auto &row : all)
        sentences.append(row.first() + QStringLiteral(": ") +
                         row.mid(1).join(QStringLiteral(", ")));
    return sentences.join(QStringLiteral(". "));
}

} // namespace caretaker
