// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fixed_font.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace caretaker {

QFont fixedFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!QFontInfo(font).fixedPitch())
        font.setFamilies(
            {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"), font.family()});
    return font;
}

} // namespace caretaker
