// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"

#include <QFontMetrics>
#include <QRect>

namespace caretaker {

/// A rounded label with an icon and a word.
[[nodiscard]] QSize chipSize(const Word &word, const QFontMetrics &metrics);
void paintChip(QPainter *painter, const QRect &cell, const Word &word, const QPalette &palette);

} // namespace caretaker
