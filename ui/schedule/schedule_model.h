// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedules.h"

#include <QAbstractTableModel>
#include <QSet>

namespace caretaker {

/// The tasks' schedules: whether each is on, when it is due, and what became of its last moment.
class ScheduleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Task, When, Next, Last, Outcome, Punctuality, ColumnCount };

    /// The exact moment, or the whole of a note: for tooltips.
    static constexpr int FullTextRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the current row where the tasks are the same.
    void setSchedules(const Schedules &schedules, Instant now);

    /// The expressions that are being edited and not saved, right or wrong, by the task.
    void setUnsaved(const QMap<QString, QString> &expressions);

    [[nodiscard]] const TaskSchedule &scheduleAt(int row) const
    {
        return m_schedules.tasks.at(row);
    }
    [[nodiscard]] int rowOf(const QString &task) const; ///< -1 where it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Ticks or unticks the box, ahead of the database: see toggled().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person has ticked or unticked a task's box.
    void toggled(const QString &task, bool isEnabled);

private:
    [[nodiscard]] QString expressionOf(const TaskSchedule &schedule) const;
    [[nodiscard]] QString textOf(const TaskSchedule &schedule, int column) const;
    [[nodiscard]] QString fullTextOf(const TaskSchedule &schedule, int column) const;

    Schedules m_schedules;
    Instant m_now;
    QMap<QString, QString> m_unsaved;
};

} // namespace caretaker
