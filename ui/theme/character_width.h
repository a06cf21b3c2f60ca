// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace caretaker {

/// The unit of widths that are given in characters. The average of a font for Urdu counts letters
/// that are far wider than those of what most tables hold: numbers, names and dates.
[[nodiscard]] inline int characterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(u'x'));
}

} // namespace caretaker
