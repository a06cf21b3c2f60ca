// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/tone.h"

#include <QPainter>

namespace caretaker {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace caretaker
