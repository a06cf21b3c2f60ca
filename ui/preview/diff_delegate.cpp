// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/diff_delegate.h"

#include "presentation/words.h"
#include "theme/spacing.h"

#include <QApplication>
#include <QPainter>

namespace caretaker {

DiffDelegate::DiffDelegate(Side side, QObject *parent) : CellDelegate(parent), m_side(side)
{
}

QString DiffDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return wordFor(value.toString()).text;
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto text = cell.text;
    cell.text.clear();
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;

    painter->save();
    auto font = cell.font;
    font.setStrikeOut(m_side == Side::Before);
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = colorsOf(m_side == Side::Before ? Tone::Danger : Tone::Ok, cell.palette);
    const auto height = cell.fontMetrics.height() + spacing::tight;
    const auto width = qMin(cell.fontMetrics.horizontalAdvance(text) + 1 + 2 * spacing::related,
                            cell.rect.width() - 2 * spacing::tight);
    const auto box =
        QStyle::visualRect(cell.direction, cell.rect,
                           {cell.rect.left() + spacing::tight,
                            cell.rect.top() + (cell.rect.height() - height) / 2, width, height});
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(colors.text);
    const auto inside = box.adjusted(spacing::related, 0, -spacing::related, 0);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace caretaker
