// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"

#include <QSortFilterProxyModel>

namespace caretaker {

/// The runs of a RunsModel that a filter accepts, in the order of a column.
class RunFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const RunFilter &filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RunFilter m_filter;
};

} // namespace caretaker
