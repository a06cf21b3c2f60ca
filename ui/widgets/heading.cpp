// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading.h"

namespace caretaker {

Heading::Heading(const QString &text, Level level, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    auto bold = font();
    bold.setBold(true);
    if (level == Level::Page)
        bold.setPointSizeF(bold.pointSizeF() * 1.4);
    setFont(bold);
}

} // namespace caretaker
