// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ColumnGrid;
class Tile;

/// What needs a person, most pressing first, each number a link to the rows behind it. What is not
/// there takes no room; where nothing is, it says so.
class AttentionView : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionView(QWidget *parent = nullptr);

    /// Until the first counts come there is a skeleton.
    void setAttention(const Attention &attention, const AttentionLimits &limits);

Q_SIGNALS:
    /// See Page::linkActivated().
    void linkActivated(const QString &page, const QString &argument);

private:
    struct Counter
    {
        Tile *tile;
        QString (*title)(int count);
        qint64 Attention::*field;
        QString meaning;
        QString argument;
    };

    void addTiles();
    [[nodiscard]] QString meaningOf(const Counter &counter) const;
    [[nodiscard]] QString complete(const QString &argument) const;

    ColumnGrid *m_tiles;
    QWidget *m_skeleton;
    Banner *m_allClear;
    QList<Counter> m_counters;
    AttentionLimits m_limits;
};

} // namespace caretaker
