// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/chip.h"

#include "theme/icon.h"
#include "theme/spacing.h"

#include <QPainter>
#include <QStyle>

namespace caretaker {

namespace {

int iconSize(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

} // namespace

QSize chipSize(const Word &word, const QFontMetrics &metrics)
{
    // One pixel more: the width of a text is rounded, and what is cut by a fraction is elided.
    auto width = metrics.horizontalAdvance(word.text) + 1 + 2 * spacing::related;
    if (!word.icon.isEmpty())
        width += iconSize(metrics) + spacing::tight;
    return {width, metrics.height() + spacing::tight};
}

void paintChip(QPainter *painter, const QRect &cell, const Word &word, const QPalette &palette)
{
    if (word.text.isEmpty())
        return;
    const auto metrics = painter->fontMetrics();
    const auto size = chipSize(word, metrics);
    const auto direction = painter->layoutDirection();
    const auto chip = QStyle::visualRect(
        direction, cell,
        {cell.left() + spacing::tight, cell.top() + (cell.height() - size.height()) / 2,
         qMin(size.width(), cell.width() - 2 * spacing::tight), size.height()});
    const auto colors = colorsOf(word.tone, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    auto text = chip.adjusted(spacing::related, 0, -spacing::related, 0);
    if (!word.icon.isEmpty()) {
        const auto side = iconSize(metrics);
        const auto top = chip.top() + (chip.height() - side) / 2;
        paintIcon(painter, word.icon,
                  QStyle::visualRect(direction, chip, {text.left(), top, side, side}), colors.text);
        text = QStyle::visualRect(direction, chip, text.adjusted(side + spacing::tight, 0, 0, 0));
    }
    painter->setPen(colors.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(word.text, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace caretaker
