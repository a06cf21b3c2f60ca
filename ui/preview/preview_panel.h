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

class AsOfPicker;
class Banner;
class Heading;
class OptionFields;
class PlaceholderView;
class PlanView;
class ProgressRow;
class StaleView;

/// What a task would do, row by row, and the button that does exactly that. Goes through reading →
/// shown → applying → applied; each step can be cancelled until the commit. A plan that went stale
/// is shown beside what it would be now before anything can be applied.
class PreviewPanel : public QWidget
{
    Q_OBJECT
public:
    /// With the id of a run that needs approval, applying approves that run.
    PreviewPanel(Session &session, const Task &task, const TaskOptions &options,
                 std::optional<qint64> approves = {}, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    [[nodiscard]] const Task &task() const { return m_task; }

    /// Whether rows are being written at this moment.
    [[nodiscard]] bool isApplying() const { return m_state == State::Applying; }

    [[nodiscard]] bool isApplied() const { return m_state == State::Applied; }

    /// Reads the database again, unless something is under way.
    void refresh();

Q_SIGNALS:
    void closed();
    void showRunRequested(qint64 runId);
    void undoRequested(qint64 runId);

private:
    enum class State {
        Reading,
        Shown,
        Outdated, ///< it no longer belongs to the options or the moment that are set
        Nothing,  ///< there is nothing to do, or it could not be read
        Applying,
        Comparing, ///< it went stale; it is being planned again
        Stale,     ///< what is different is shown
        Applied,
    };

    void build();
    QWidget *makeHead();
    QLayout *makeButtons();
    void enter(State state);
    void read();
    void showPlan(const Plan &plan);
    void showChosen();
    void showHeading();
    [[nodiscard]] QString actionFor(const Plan &plan) const;
    void showEarlierRun(const Plan &plan);
    void markOutdated();
    void apply();
    void showApplied();
    void showUnread(const Error &error);
    void compareWithNow(const Error &staleness);
    void showDifference(const Error &staleness);
    void showNewPlan();
    void exportPlan();

    Session &m_session;
    const Task &m_task;
    const std::optional<qint64> m_approves; ///< the run that waits for it
    State m_state = State::Reading;
    std::unique_ptr<TaskRunner::Preview> m_preview;
    std::unique_ptr<TaskRunner::Run> m_run;
    std::unique_ptr<TaskRunner::Again> m_newer;

    Heading *m_heading;
    AsOfPicker *m_asOf;
    OptionFields *m_options;
    QPushButton *m_again;
    QLabel *m_summary;
    QPushButton *m_tickAll;
    Banner *m_banner;
    Banner *m_earlierRun;
    PlanView *m_plan;
    StaleView *m_stale;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    ProgressRow *m_progress;
    QLabel *m_whyNot;
    QLabel *m_alsoSends;
    QPushButton *m_export;
    QPushButton *m_close;
    QPushButton *m_showNew;
    QPushButton *m_apply;
};

} // namespace caretaker
