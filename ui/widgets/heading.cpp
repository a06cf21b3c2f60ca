// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading.h"

#include "theme/tone.h"

#include <QApplication>
#include <QEvent>

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

Note::Note(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    applyColor();
}

void Note::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColor();
}

void Note::applyColor()
{
    const auto color = secondaryText(QApplication::palette());
    if (palette().color(QPalette::WindowText) == color)
        return;
    auto own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace caretaker
