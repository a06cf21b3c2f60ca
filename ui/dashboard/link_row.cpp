// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/link_row.h"

#include "delegates/chip.h"
#include "theme/character_width.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QPainter>
#include <QStyle>

namespace caretaker {

LinkRow::LinkRow(const QString &title, const Word &word, const QString &when, const QString &exact,
                 QWidget *parent)
    : QAbstractButton(parent)
    , m_word(word)
    , m_when(when)
{
    setText(title);
    QStringList parts{title, word.text, when};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(title + u'\n' + exact);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkRow::sizeHint() const
{
    auto size = minimumSizeHint();
    size.rwidth() += fontMetrics().horizontalAdvance(text());
    return size;
}

QSize LinkRow::minimumSizeHint() const
{
    const auto metrics = fontMetrics();
    auto width =
        characterWidth(metrics) * 14 + metrics.horizontalAdvance(m_when) + 4 * spacing::related;
    if (!m_word.text.isEmpty())
        width += chipSize(m_word, metrics).width() + spacing::related;
    return {width, metrics.height() + 2 * spacing::related};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : Qt::NoPen);
        painter.setBrush(underMouse() ? colorsOf(Tone::Accent, palette()).surface
                                      : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const auto metrics = fontMetrics();
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {left, 0, width, height()});
    };
    auto right = width() - spacing::related;
    const auto whenWidth = metrics.horizontalAdvance(m_when) + 1;
    right -= whenWidth;
    painter.setPen(secondaryText(palette()));
    painter.drawText(place(right, whenWidth), Qt::AlignCenter, m_when);
    right -= spacing::related;
    if (!m_word.text.isEmpty()) {
        const auto chipWidth = chipSize(m_word, metrics).width() + 2 * spacing::tight;
        right -= chipWidth;
        paintChip(&painter, place(right, chipWidth), m_word, palette());
        right -= spacing::related;
    }
    const auto left = spacing::related;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place(left, right - left), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, right - left));
}

void LinkRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace caretaker
