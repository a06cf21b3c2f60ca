// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/cell_delegate.h"

namespace caretaker {

/// A cell of the schedules, with the exact moment in the tooltip.
class ScheduleCellDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;
};

/// A state as a chip, with the exact moment or the note in the tooltip.
class ScheduleWordDelegate : public WordDelegate
{
    Q_OBJECT
public:
    using WordDelegate::WordDelegate;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;
};

} // namespace caretaker
