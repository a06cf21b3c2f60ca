// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile.h"

#include "presentation/format.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"

#include <QPainter>
#include <QStyle>

namespace caretaker {

namespace {

constexpr int iconSide = 20;

}

Tile::Tile(const QString &iconName, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setCount(qint64 count, const QString &title)
{
    m_count = count;
    setText(title);
    updateGeometry();
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), formatNumber(count)));
    update();
}

QFont Tile::numberFont() const
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    return large;
}

QSize Tile::sizeHint() const
{
    const auto height = 2 * spacing::inner + QFontMetrics(numberFont()).height() + spacing::tight +
                        fontMetrics().height();
    const auto width = qMax(fontMetrics().horizontalAdvance(text()) + 2 * spacing::page,
                            characterWidth(fontMetrics()) * 26);
    return {width, height};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked ? palette().color(QPalette::Highlight) : lineColor(palette()),
                        hasFocus() ? 2 : 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const auto colors = colorsOf(m_count > 0 ? m_tone : Tone::Idle, palette());
    constexpr int badgeSide = iconSide + 2 * spacing::tight;
    const QRectF badge = QStyle::visualRect(
        layoutDirection(), rect(),
        {width() - spacing::inner - badgeSide, spacing::inner, badgeSide, badgeSide});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(badge, 6, 6);
    paintIcon(&painter, m_iconName,
              badge.adjusted(spacing::tight, spacing::tight, -spacing::tight, -spacing::tight),
              colors.text);

    const auto inside =
        rect().adjusted(spacing::page, spacing::inner, -spacing::page, -spacing::inner);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     m_count < 0 ? QStringLiteral("…") : formatNumber(m_count));
    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

void Tile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace caretaker
