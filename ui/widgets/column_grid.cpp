// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_grid.h"

#include "theme/spacing.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace caretaker {

namespace {

int quotientRoundedUp(int dividend, int divisor)
{
    return (dividend + divisor - 1) / divisor;
}

} // namespace

ColumnGrid::ColumnGrid(int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_mostColumns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing::inner);
    // The layout's own minimum is that of the present columns, which would keep it from fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
}

void ColumnGrid::add(QWidget *widget)
{
    m_widgets.append(widget);
    widget->setParent(this);
    arrange();
}

QSize ColumnGrid::minimumSizeHint() const
{
    int width = 0;
    for (const auto *widget : m_widgets)
        width = qMax(width, qMax(widget->minimumSizeHint().width(), widget->minimumWidth()));
    return {width, m_grid->minimumSize().height()};
}

void ColumnGrid::arrange()
{
    QList<QWidget *> shown;
    for (auto *widget : std::as_const(m_widgets)) {
        if (!widget->isHidden())
            shown.append(widget);
    }
    const auto count = qMax(1, int(shown.size()));
    const auto width = minimumSizeHint().width() + spacing::inner;
    const auto room =
        std::clamp((contentsRect().width() + spacing::inner) / qMax(1, width), 1, m_mostColumns);
    const auto columns = quotientRoundedUp(count, quotientRoundedUp(count, room));
    if (columns == m_columns && shown == m_arranged)
        return;
    m_columns = columns;
    m_arranged = shown;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown.at(i), i / columns, i % columns);
    for (int column = 0; column < m_mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

bool ColumnGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ColumnGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace caretaker
