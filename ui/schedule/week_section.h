// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/week.h"
#include "session.h"

#include <QWidget>

namespace caretaker {

class Banner;
class Note;
class WeekView;

/// The week to come with its heading, and below it what collides, or that nothing is due.
class WeekSection : public QWidget
{
    Q_OBJECT
public:
    explicit WeekSection(Session &session, QWidget *parent = nullptr);
    ~WeekSection() override;

    /// Shows the week of the schedules as soon as it has been worked out in the background. Where
    /// the schedules are not those that are stored, it is said that they are not.
    void setSchedules(const Schedules &schedules, Instant now, bool isStored);

    /// Marks a task's row.
    void setCurrentTask(const QString &task);

Q_SIGNALS:
    void taskClicked(const QString &task);

private:
    void showWeek(const Week &week, const QList<TaskSchedule> &tasks);

    Session &m_session;
    Note *m_zone;
    WeekView *m_week;
    Note *m_nothingDue;
    Banner *m_collisions;
    std::unique_ptr<OperationFor<Week>> m_reckoning;
};

} // namespace caretaker
