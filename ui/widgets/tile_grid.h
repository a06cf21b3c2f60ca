// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace caretaker {

class Tile;

/// Tiles side by side, as many in a row as there is room for.
class TileGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TileGrid(QWidget *parent = nullptr);

    void add(Tile *tile);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QList<Tile *> m_tiles;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace caretaker
