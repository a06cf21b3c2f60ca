// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fitted_widths.h"

#include <algorithm>
#include <numeric>

namespace caretaker {

namespace {

/// Prose is not cut below this part of an even share; then the other columns give way as well.
constexpr double leastShare = 0.5;

/// The width to which the widest are cut, so that all of them fit.
double limitOf(QList<double> widths, double room)
{
    std::sort(widths.begin(), widths.end());
    for (int i = 0; i < widths.size(); ++i) {
        const auto share = room / double(widths.size() - i);
        if (widths.at(i) > share)
            return share;
        room -= widths.at(i);
    }
    return widths.isEmpty() ? 0 : widths.last();
}

/// To each the same part of what it asks for; what is left then.
double give(double spare, const QList<double> &asked, QList<double> &widths)
{
    const auto all = std::accumulate(asked.begin(), asked.end(), 0.0);
    if (all <= 0)
        return spare;
    const auto part = std::min(1.0, spare / all);
    for (int i = 0; i < widths.size(); ++i)
        widths[i] += asked.at(i) * part;
    return spare - all * part;
}

/// More than this part of the room is not taken from columns: the table is scrolled.
constexpr double mostGiven = 0.12;

} // namespace

QList<double> sharedWidths(const QList<ColumnShare> &columns, double room)
{
    QList<double> widths;
    QList<ColumnNeed> needs;
    double spare = room;
    for (const auto &column : columns) {
        widths.append(std::min(column.made, column.need));
        needs.append({widths.last(), column.isProse});
        spare -= widths.last();
    }
    if (spare < 0)
        return -spare <= mostGiven * room ? fittedWidths(needs, room) : widths;
    QList<double> lacks, rest;
    for (int i = 0; i < columns.size(); ++i) {
        const auto &column = columns.at(i);
        lacks.append(column.isProse ? column.need - widths.at(i) : 0);
        rest.append(std::max(0.0, column.made - column.need));
    }
    spare = give(spare, lacks, widths);
    give(spare, rest, widths);
    return widths;
}

QList<double> fittedWidths(const QList<ColumnNeed> &needs, double room)
{
    QList<double> all, prose;
    double total = 0, fixed = 0;
    for (const auto &need : needs) {
        all.append(need.width);
        total += need.width;
        if (need.isProse)
            prose.append(need.width);
        else
            fixed += need.width;
    }
    if (total <= 0)
        return all;
    auto fitted = all;
    if (total <= room) {
        for (auto &width : fitted)
            width *= room / total;
        return fitted;
    }
    const auto proseLimit = limitOf(prose, room - fixed);
    const bool isProseReadable = proseLimit >= leastShare * room / double(needs.size());
    const auto limit = isProseReadable ? proseLimit : limitOf(all, room);
    for (int i = 0; i < fitted.size(); ++i) {
        if (!isProseReadable || needs.at(i).isProse)
            fitted[i] = std::min(fitted.at(i), limit);
    }
    return fitted;
}

} // namespace caretaker
