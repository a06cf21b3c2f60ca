// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStyle>

namespace caretaker {

/// A hint below a check box begins where the box's own text does.
inline void indentBelowBox(QLabel *hint)
{
    const auto *style = hint->style();
    hint->setIndent(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, hint) +
                    style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, hint));
}

} // namespace caretaker
