// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include "theme/spacing.h"

#include <QStyle>
#include <QWidget>

namespace caretaker {

namespace {

int heightOf(const QList<QLayoutItem *> &line)
{
    int height = 0;
    for (const auto *item : line)
        height = qMax(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing::related);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto taken = m_items.begin() + index;
    auto *item = taken->release();
    m_items.erase(taken);
    return item;
}

QList<FlowLayout::Line> FlowLayout::linesWithin(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto wanted = item->sizeHint().width();
        if (lines.isEmpty() || wanted > left) {
            lines.append(Line());
            left = width;
        }
        lines.last().append(item.get());
        left -= wanted + m_gap;
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const auto &line : linesWithin(width))
        height += heightOf(line) + spacing();
    return qMax(0, height - spacing());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    int y = area.top();
    for (const auto &line : linesWithin(area.width())) {
        const auto height = heightOf(line);
        int x = area.left();
        for (auto *item : line) {
            const auto size = item->sizeHint().boundedTo({area.width(), height});
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
            x += size.width() + m_gap;
        }
        y += height + spacing();
    }
}

} // namespace caretaker
