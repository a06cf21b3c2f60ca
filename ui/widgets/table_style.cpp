// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_style.h"

#include "theme/character_width.h"
#include "theme/spacing.h"
#include "widgets/current_item.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace caretaker {

namespace {

constexpr int roomOfArrow = 24; ///< of the order, which comes and goes

/// Ctrl+Home and Ctrl+End choose the row that they go to, as Home and the arrows do: by itself the
/// view leaves the row before it highlighted.
void goToEnds(QTableView *table)
{
    const auto add = [table](QKeySequence::StandardKey key, bool toLast) {
        auto *shortcut = new QShortcut(key, table);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, table, [table, toLast] {
            const auto *model = table->model();
            const auto row = toLast ? model->rowCount() - 1 : 0;
            const auto column = std::max(table->currentIndex().column(), 0);
            table->selectionModel()->setCurrentIndex(model->index(row, column),
                                                     QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
        });
    };
    add(QKeySequence::MoveToStartOfDocument, false);
    add(QKeySequence::MoveToEndOfDocument, true);
}

} // namespace

void applyTableStyle(QTableView *table, const QList<ColumnWidth> &widths)
{
    letCurrentFollowSelection(table);
    goToEnds(table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing::inner);
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    applyColumnWidths(table, widths);
}

int widthOfHead(const QHeaderView &header, int column)
{
    return header.sectionSizeHint(column) + roomOfArrow;
}

void applyColumnWidths(QTableView *table, const QList<ColumnWidth> &widths)
{
    auto *header = table->horizontalHeader();
    const auto unit = characterWidth(table->fontMetrics());
    for (int column = 0; column < widths.size(); ++column) {
        const auto wanted = unit * widths.at(column).characters + 2 * spacing::related;
        table->setColumnWidth(column, std::max(wanted, widthOfHead(*header, column)));
        header->setSectionResizeMode(
            column, widths.at(column).stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
}

} // namespace caretaker
