// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/primary_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace caretaker {

namespace {

constexpr double radius = 3;

} // namespace

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
}

/// Not by the palette: styles make their own shades of a button's colour, on which the text may not
/// be legible. That the button cannot be used is for the style to show.
void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    auto colors = option.palette;
    const auto accent = colors.color(QPalette::Active, QPalette::Highlight);
    const auto onAccent = colors.color(QPalette::Active, QPalette::HighlightedText);
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? accent.darker(130) : underMouse() ? accent.darker(115) : accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, 0), radius, radius);
    if (hasFocus()) {
        painter.setPen(onAccent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), radius - 1,
                                radius - 1);
    }
    option.palette.setColor(QPalette::ButtonText, onAccent);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace caretaker
