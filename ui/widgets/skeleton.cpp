// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skeleton.h"

#include "theme/character_width.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QPainter>

namespace caretaker {

Skeleton::Skeleton(int lines, QWidget *parent) : QWidget(parent), m_lines(lines)
{
    setAccessibleName(tr("Reading…"));
}

QSize Skeleton::sizeHint() const
{
    const auto line = fontMetrics().height() + spacing::related;
    return {characterWidth(fontMetrics()) * 20, m_lines * line};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    constexpr double widths[] = {0.55, 0.9, 0.75, 0.85, 0.6};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(Tone::Idle, palette()).surface);
    const auto line = fontMetrics().height() + spacing::related;
    for (int i = 0; i < m_lines; ++i) {
        const auto ofTheWidth = widths[size_t(i) % std::size(widths)];
        const QRectF room(contentsRect());
        QRectF bar(room.left(), i * line + spacing::tight, room.width() * ofTheWidth,
                   fontMetrics().height());
        if (layoutDirection() == Qt::RightToLeft)
            bar.moveRight(room.right());
        painter.drawRoundedRect(bar, spacing::tight, spacing::tight);
    }
}

} // namespace caretaker
