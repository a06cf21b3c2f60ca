// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "task.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class OptionFields;
class PlaceholderView;
class PlanView;
class ProgressRow;

/// What a task would do, row by row, and the button that does exactly that. Goes through reading →
/// shown → applying → applied; each step can be cancelled until the commit.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    PreviewPanel(Session &session, const Task &task, const TaskOptions &options,
                 QWidget *parent = nullptr);
    ~PreviewPanel() override;

    [[nodiscard]] const Task &task() const { return m_task; }

    /// Whether rows are being written at this moment.
    [[nodiscard]] bool isApplying() const { return m_run != nullptr; }

Q_SIGNALS:
    void closed();
    void showRunRequested(qint64 runId);

private:
    void build();
    QLayout *makeHead();
    QLayout *makeButtons();
    void read();
    void showPlan();
    void showChosen();
    void apply();
    void showApplied();
    void showFailure(const Error &error);
    void exportPlan();
    void setBusy(bool isBusy);

    Session &m_session;
    const Task &m_task;
    std::unique_ptr<TaskRunner::Preview> m_preview;
    std::unique_ptr<TaskRunner::Run> m_run;
    bool m_isOver = false; ///< applied: nothing is left to do here

    OptionFields *m_options;
    QPushButton *m_again;
    QLabel *m_summary;
    QPushButton *m_tickAll;
    Banner *m_banner;
    PlanView *m_plan;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    ProgressRow *m_progress;
    QPushButton *m_export;
    QPushButton *m_close;
    QPushButton *m_apply;
};

} // namespace caretaker
