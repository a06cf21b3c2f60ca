// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "runs/task_state.h"
#include "schedule/schedules.h"
#include "session.h"

#include <QQueue>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class Note;
class PlaceholderView;
class ScheduleEditor;
class ScheduleModel;
class WaitingRuns;
class WeekSection;

/// When the tasks run by themselves: each task's schedule with an editor, and the week to come.
class SchedulePage : public Page
{
    Q_OBJECT
public:
    explicit SchedulePage(Session &session, QWidget *parent = nullptr);
    ~SchedulePage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] int unsavedEdits() const override;
    void discardEdits() override;
    void saveEdits() override;

    /// Chooses a task, once the schedules have been read.
    void showTask(const QString &task);

private:
    struct Shown
    {
        Schedules schedules;
        QList<TaskState> states;
        Instant at;
    };

    /// A change of a schedule that waits for the one before it.
    struct Change
    {
        OperationFor<Done>::Work work;
        std::function<void()> stored;
    };

    QWidget *makeContent();
    QTableView *makeTable();
    QLayout *makeTaskButtons();
    static Result<Shown> read(const DatabaseUrl &url, Instant now);
    void showRead();
    void showSchedules(const Shown &shown);
    void showState(const Schedules &schedules);
    void fitTable();
    void showPause(const Schedules &schedules);
    void showCurrent();
    void showWeek();
    void showLast(const TaskSchedule &schedule);
    [[nodiscard]] QString currentTask() const;
    void chooseTask(const QString &task);
    void toggle(const QString &task, bool isEnabled);
    void save(const QString &task, const QString &expression);
    void resume();
    void importCrontab();
    void change(Change change);
    void beginChange();
    void endChange();

    Session &m_session;
    ScheduleModel *m_model;
    QTableView *m_table;
    Banner *m_banner; ///< what became of the last change
    Banner *m_pause;
    Banner *m_crontab; ///< where the old cron jobs may be at work
    WaitingRuns *m_waiting;
    Note *m_last;
    QPushButton *m_showRun;
    ScheduleEditor *m_editor;
    WeekSection *m_week;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    bool m_isAdopted = true;
    bool m_isSavingAll = false;
    QString m_chosen; ///< the task in the editor, also while the table is empty
    Schedules m_schedules; ///< as they are stored
    Instant m_readAt;
    std::optional<qint64> m_lastRunId;
    QQueue<Change> m_changes;
    std::optional<Error> m_failure; ///< the first of those changes
    std::unique_ptr<OperationFor<Shown>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_changing;
};

} // namespace caretaker
