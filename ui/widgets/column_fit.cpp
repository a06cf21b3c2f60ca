// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

#include "theme/spacing.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace caretaker {

ColumnFit::ColumnFit(QTableView *table) : QObject(table), m_table(table)
{
    const auto *header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        m_most.insert(column, header->sectionSize(column));
        m_heads.insert(column, header->sectionSizeHint(column));
    }
    m_given = m_most;
    // Qt's own is a column for the font's widest letter.
    table->horizontalHeader()->setMinimumSectionSize(table->fontMetrics().height() * 2);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit,
            Qt::QueuedConnection); // when the view has the rows as well
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ColumnFit::fit);
}

void ColumnFit::fit()
{
    if (m_table->model()->rowCount() == 0)
        return;
    const auto *header = m_table->horizontalHeader();
    for (auto most = m_most.cbegin(); most != m_most.cend(); ++most) {
        const auto column = most.key();
        if (header->sectionSize(column) != m_given.value(column))
            continue;
        const bool isOrder =
            m_table->isSortingEnabled() && column == header->sortIndicatorSection();
        const auto head = isOrder ? header->sectionSizeHint(column) : m_heads.value(column);
        const auto held = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column);
        const auto width = std::min(*most, std::max(head, held + spacing::related));
        m_given.insert(column, width);
        m_table->setColumnWidth(column, width);
    }
}

} // namespace caretaker
