// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter_model.h"

#include "runs/runs_model.h"

namespace caretaker {

void RunFilterModel::setFilter(const RunFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool RunFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.accepts(static_cast<const RunsModel *>(sourceModel())->runAt(row));
}

bool RunFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto one = left.data(RunsModel::SortRole);
    const auto other = right.data(RunsModel::SortRole);
    if (one.typeId() == QMetaType::QString)
        return one.toString().localeAwareCompare(other.toString()) < 0;
    return one.toLongLong() < other.toLongLong();
}

} // namespace caretaker
