// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "runs/task_state.h"
#include "schedule/schedules.h"
#include "session.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class PreviewPanel;
class TaskCard;
class UndoPanel;
class WaitingRuns;

/// A card for each task; a preview, or the undo of what it led to, takes the place of the cards.
class TasksPage : public Page
{
    Q_OBJECT
public:
    explicit TasksPage(Session &session, QWidget *parent = nullptr);
    ~TasksPage() override;

    void activate() override;
    void refresh() override;
    void goHome() override;

    /// Opens the preview of a task, by its name, or that of a run that needs approval; see
    /// approvalLink(). While rows are being written the preview stays as it is.
    void show(const QString &link);

private:
    QWidget *makeCards();
    void openPreview(TaskCard *card, std::optional<qint64> approves = {});
    void closePreview();
    void openUndo(qint64 runId);
    void closeUndo();
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] TaskCard *cardOf(const QString &task) const;
    void readStates();
    void showStates();
    void keep(const TaskCard *card);

    struct Shown
    {
        QList<TaskState> states;
        Schedules schedules;
    };

    Session &m_session;
    QStackedWidget *m_stack;
    Banner *m_banner;
    WaitingRuns *m_waiting;
    QList<TaskCard *> m_cards;
    PreviewPanel *m_preview = nullptr;
    UndoPanel *m_undo = nullptr; ///< of the run that a preview has just led to
    TaskCard *m_previewed = nullptr;
    std::unique_ptr<OperationFor<Shown>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_keeping;
};

} // namespace caretaker
