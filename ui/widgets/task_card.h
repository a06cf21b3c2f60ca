// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/task_state.h"
#include "schedule/schedules.h"
#include "task.h"
#include "widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class OptionFields;

/// A task at a glance: what it does, how it last went, its thresholds, and the ways into it.
class TaskCard : public Card
{
    Q_OBJECT
public:
    explicit TaskCard(const Task &task, QWidget *parent = nullptr);

    [[nodiscard]] const Task &task() const { return m_task; }
    [[nodiscard]] TaskOptions options() const;
    void setState(const TaskState &state, Instant now);
    void setSchedule(const TaskSchedule &schedule, const QTimeZone &zone, Instant now);

Q_SIGNALS:
    void previewRequested();
    void showRunRequested(qint64 runId);
    void showScheduleRequested();
    /// The thresholds that are set are to become the defaults of every run.
    void keepRequested();

private:
    QLayout *makeButtons(const TaskDescription &description);
    void showWhetherKept();

    const Task &m_task;
    TaskOptions m_defaults;
    QLabel *m_lastRun;
    QPushButton *m_showRun;
    QLabel *m_next;
    QPushButton *m_showSchedule;
    OptionFields *m_options;
    QPushButton *m_keep;
    qint64 m_lastRunId = 0;
};

} // namespace caretaker
