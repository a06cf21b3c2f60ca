// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tone.h"

#include <QIcon>

#include <optional>

namespace caretaker {

/// An icon of our own set (resources/icons), drawn sharp at every size and scale in the colour of
/// the application's text, so that it follows the theme while the program runs.
[[nodiscard]] QIcon icon(const QString &name);

/// The icon in one colour.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace caretaker
