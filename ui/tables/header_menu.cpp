// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/header_menu.h"

#include "tables/column_layout.h"

#include <QHeaderView>

namespace caretaker {

HeaderMenu::HeaderMenu(QHeaderView *header, int column, QAction *all, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
{
    setObjectName(QStringLiteral("headerMenu"));
    addAction(tr("Sort &ascending"), header,
              [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
    addAction(tr("Sort &descending"), header,
              [header, column] { header->setSortIndicator(column, Qt::DescendingOrder); });
    addSeparator();
    const auto shown = shownColumns(*header);
    const auto place = int(shown.indexOf(column));
    const auto step = header->isRightToLeft() ? -1 : 1;
    addMove(tr("Move &left"), "moveColumnLeft", column, shown.value(place - step, -1));
    addMove(tr("Move &right"), "moveColumnRight", column, shown.value(place + step, -1));
    auto *hide = addAction(tr("&Hide"), header, [header, column] { header->hideSection(column); });
    hide->setObjectName(QStringLiteral("hideColumn"));
    hide->setEnabled(shown.size() > 1);
    addSeparator();
    addAction(all);
}

/// `target`: the column whose place it takes; -1: there is none.
void HeaderMenu::addMove(const QString &text, const char *name, int column, int target)
{
    auto *action = addAction(text, m_header, [header = m_header, column, target] {
        header->moveSection(header->visualIndex(column), header->visualIndex(target));
    });
    action->setObjectName(QLatin1String(name));
    action->setEnabled(target >= 0);
}

} // namespace caretaker
