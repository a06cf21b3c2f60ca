// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/current_item.h"

#include <QAbstractItemView>

namespace caretaker {

void letCurrentFollowSelection(QAbstractItemView *view)
{
    auto *selection = view->selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, view, [selection] {
        const auto &ranges = selection->selection();
        if (ranges.size() != 1 || ranges.first().height() != 1 ||
            selection->isSelected(selection->currentIndex()))
            return;
        selection->setCurrentIndex(ranges.first().topLeft(), QItemSelectionModel::NoUpdate);
    });
}

} // namespace caretaker
