// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile_grid.h"

#include "theme/spacing.h"
#include "widgets/tile.h"

#include <QGridLayout>

#include <algorithm>

namespace caretaker {

namespace {

constexpr int mostColumns = 4;

}

TileGrid::TileGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing::inner);
    // The layout's own minimum is that of the present columns, which would keep it from fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
}

void TileGrid::add(Tile *tile)
{
    m_tiles.append(tile);
    m_columns = 0;
    arrange();
}

QSize TileGrid::minimumSizeHint() const
{
    int width = 0;
    for (const auto *tile : m_tiles)
        width = qMax(width, tile->sizeHint().width());
    return {width, m_grid->minimumSize().height()};
}

void TileGrid::arrange()
{
    const auto tile = minimumSizeHint().width() + spacing::inner;
    const auto columns = std::clamp((width() + spacing::inner) / tile, 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace caretaker
