// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace caretaker {

/// A text from the database as HTML: its lines, with control characters made visible.
[[nodiscard]] QString escapedLines(const QString &text);

/// An old and a new text as one: the old struck through on the danger tint, the new on the ok tint.
/// What both begin with, or whole lines that they end with, is shown once.
[[nodiscard]] QString differenceAsHtml(const QString &before, const QString &after,
                                       const QPalette &palette);

} // namespace caretaker
