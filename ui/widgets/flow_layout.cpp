// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include "theme/spacing.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace caretaker {

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

int FlowLayout::Place::height() const
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

int FlowLayout::heightOf(const Line &line)
{
    int height = 0;
    for (const auto &place : line)
        height = qMax(height, place.height());
    return height;
}

/// Evenly among those that expand, each up to its own maximum.
void FlowLayout::share(int left, Line &line)
{
    QList<Place *> growing;
    for (auto &place : line) {
        if (place.item->expandingDirections() & Qt::Horizontal)
            growing.append(&place);
    }
    const auto roomOf = [](const Place *place) {
        return place->item->maximumSize().width() - place->width;
    };
    std::sort(growing.begin(), growing.end(),
              [&](const Place *one, const Place *other) { return roomOf(one) < roomOf(other); });
    for (auto count = int(growing.size()); count > 0; --count) {
        auto *place = growing.at(growing.size() - count);
        const auto more = qMin(left / count, roomOf(place));
        place->width += more;
        left -= more;
    }
}

QList<FlowLayout::Line> FlowLayout::linesWithin(int width) const
{
    QList<Line> lines;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto wanted = qMin(item->sizeHint().width(), width);
        if (lines.isEmpty() || wanted > left - m_gap) {
            if (!lines.isEmpty())
                share(left, lines.last());
            lines.append(Line());
            left = width;
        } else {
            left -= m_gap;
        }
        lines.last().append({item.get(), wanted});
        left -= wanted;
    }
    if (!lines.isEmpty())
        share(left, lines.last());
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
        for (const auto &place : line) {
            const QSize size(place.width, qMin(place.height(), height));
            const QRect rect(QPoint(x, y + (height - size.height()) / 2), size);
            place.item->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), area, rect));
            x += size.width() + m_gap;
        }
        y += height + spacing();
    }
}

} // namespace caretaker
