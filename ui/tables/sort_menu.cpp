// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sort_menu.h"

#include "tables/column_layout.h"
#include "theme/icon.h"

#include <QActionGroup>
#include <QHeaderView>

namespace caretaker {

SortMenu::SortMenu(const TableDefinition &definition, QHeaderView *header, QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_definition(definition)
    , m_header(header)
{
    setObjectName(definition.name + QStringLiteral("SortMenu"));
    setIcon(caretaker::icon(QStringLiteral("sort")));
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
}

void SortMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    auto *columns = new QActionGroup(this);
    for (const auto column : shownColumns(*m_header)) {
        auto *action = columns->addAction(m_definition.columns.at(column).title);
        action->setCheckable(true);
        action->setChecked(column == m_header->sortIndicatorSection());
        connect(action, &QAction::triggered, m_header, [this, column] {
            m_header->setSortIndicator(column, m_header->sortIndicatorOrder());
        });
    }
    addActions(columns->actions());
    addSeparator();
    auto *orders = new QActionGroup(this);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        auto *action =
            orders->addAction(order == Qt::AscendingOrder ? tr("&Ascending") : tr("&Descending"));
        action->setCheckable(true);
        action->setChecked(order == m_header->sortIndicatorOrder());
        connect(action, &QAction::triggered, m_header, [this, order] {
            m_header->setSortIndicator(m_header->sortIndicatorSection(), order);
        });
    }
    addActions(orders->actions());
}

} // namespace caretaker
