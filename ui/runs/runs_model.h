// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/run.h"

#include <QAbstractTableModel>

namespace caretaker {

/// The runs of a database, newest first.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Id,
        Task,
        Started,
        Outcome,
        Trigger,
        StartedBy,
        Changes,
        Emails,
        Duration,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole + 1, ///< a whole number, or text as people read it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(QList<Run> runs, Instant now);
    void setNow(Instant now); ///< for how long the running ones have been
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    [[nodiscard]] const Run &runAt(int row) const { return m_runs.at(row); }
    [[nodiscard]] int rowOf(qint64 runId) const; ///< -1 where it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString durationOf(const Run &run) const;
    [[nodiscard]] QVariant sortValueOf(const Run &run, int column) const;

    QList<Run> m_runs;
    Instant m_now;
};

} // namespace caretaker
