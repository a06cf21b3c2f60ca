// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "delegates/cell_delegate.h"

namespace caretaker {

/// A date that should not pass while its row is in some statuses: once it has, it is a chip that
/// says so, with the days since in the tooltip.
class DueDateDelegate : public DateDelegate
{
    Q_OBJECT
public:
    /// The day is over in the clock's zone. See TableColumn::dueIn.
    DueDateDelegate(Clock clock, int statusColumn, QStringList dueIn, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;

private:
    [[nodiscard]] int daysOver(const QModelIndex &index) const;
    [[nodiscard]] Word chipFor(const QModelIndex &index) const;

    const Clock m_clock;
    const int m_statusColumn;
    const QStringList m_dueIn;
};

} // namespace caretaker
