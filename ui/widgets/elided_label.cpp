// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "presentation/direction.h"
#include "theme/character_width.h"
#include "theme/spacing.h"

#include <QPainter>
#include <QStyle>

namespace caretaker {

namespace {

constexpr int iconSide = 16;
constexpr int roomOfIcon = iconSide + spacing::related;
constexpr int fewestCharacters = 12;

} // namespace

ElidedLabel::ElidedLabel(QIcon icon, const QString &text, const QString &end, QWidget *parent)
    : QLabel(isolated(text) + end, parent)
    , m_icon(std::move(icon))
    , m_text(text)
    , m_end(end)
{
    setTextFormat(Qt::PlainText);
    setToolTip(isolated(text) + end);
}

QSize ElidedLabel::sizeHint() const
{
    return QLabel::sizeHint() + QSize(roomOfIcon, 0);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {roomOfIcon + characterWidth(fontMetrics()) * fewestCharacters,
            qMax(iconSide, fontMetrics().height())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto all = contentsRect();
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), all, rect);
    };
    m_icon.paint(&painter,
                 place({all.left(), all.center().y() - iconSide / 2, iconSide, iconSide}));
    const auto room = all.adjusted(roomOfIcon, 0, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto left = room.width() - fontMetrics().horizontalAdvance(m_end);
    painter.drawText(place(room), Qt::AlignLeft | Qt::AlignVCenter,
                     isolated(fontMetrics().elidedText(m_text, Qt::ElideMiddle, left)) + m_end);
}

} // namespace caretaker
