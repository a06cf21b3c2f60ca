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

/// What became of a moment, with its note in the tooltip.
class ScheduleOutcomeDelegate : public WordDelegate
{
    Q_OBJECT
public:
    using WordDelegate::WordDelegate;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;
};

} // namespace caretaker
