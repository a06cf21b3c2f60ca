// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fitted_widths.h"

#include <algorithm>

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

} // namespace

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
