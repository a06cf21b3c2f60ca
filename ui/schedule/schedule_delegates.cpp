// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_delegates.h"

#include "schedule/schedule_model.h"

namespace caretaker {

QString ScheduleCellDelegate::fullText(const QModelIndex &index) const
{
    return index.data(ScheduleModel::FullTextRole).toString();
}

QString ScheduleWordDelegate::fullText(const QModelIndex &index) const
{
    return index.data(ScheduleModel::FullTextRole).toString();
}

} // namespace caretaker
