// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_style.h"

#include "theme/spacing.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace caretaker {

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + spacing::inner};
    }
};

} // namespace

void applyListStyle(QListWidget *list)
{
    constexpr int iconSide = 16;
    list->setIconSize({iconSide, iconSide});
    list->setItemDelegate(new RowDelegate(list));
}

} // namespace caretaker
