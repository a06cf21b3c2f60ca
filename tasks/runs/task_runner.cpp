// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/task_runner.h"

#include "edits/save_edits.h"
#include "runs/approval.h"
#include "runs/housekeeping.h"
#include "runs/run_text.h"

namespace caretaker {

TaskRunner::TaskRunner(DatabaseUrl url, TimeSource now, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_now(std::move(now))
{
}

std::unique_ptr<TaskRunner::Preview>
TaskRunner::preview(const Task &task, const TaskOptions &options, std::optional<Instant> moment)
{
    const auto now = moment ? TimeSource([then = *moment] { return then; }) : m_now;
    return start<Plan>(
        [url = m_url, &task, options, now](const Progress &progress) -> Result<Plan> {
            auto plan = planTask(url, task, options, now);
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, RunText::tr("Cancelled."), {}};
            return plan;
        });
}

std::unique_ptr<TaskRunner::Again> TaskRunner::previewAgain(const Task &task, const Plan &shown)
{
    return start<Replan>(
        [url = m_url, &task, shown, now = m_now](const Progress &progress) -> Result<Replan> {
            auto again = planAgain(url, task, shown, now);
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, RunText::tr("Cancelled."), {}};
            return again;
        });
}

std::unique_ptr<TaskRunner::Run> TaskRunner::apply(const Task &task, const Plan &plan)
{
    auto run = start<RunReport>([url = m_url, &task, plan, now = m_now](const Progress &progress) {
        return applyPreview(url, task, plan, now, RunTrigger::Console, progress);
    });
    watchWriting(run.get(), task.description().name);
    return run;
}

std::unique_ptr<TaskRunner::Run> TaskRunner::approve(qint64 runId, const Plan &plan)
{
    auto run = start<RunReport>([url = m_url, runId, plan, now = m_now](const Progress &progress) {
        return approveRun(url, runId, plan, now, RunTrigger::Console, progress);
    });
    watchWriting(run.get(), plan.task);
    return run;
}

std::unique_ptr<TaskRunner::Run> TaskRunner::save(const Plan &edits)
{
    auto run = start<RunReport>([url = m_url, edits, now = m_now](const Progress &progress) {
        return saveEdits(url, edits, now, RunTrigger::Console, progress);
    });
    watchWriting(run.get(), edits.task);
    return run;
}

std::unique_ptr<TaskRunner::Undo> TaskRunner::undo(qint64 runId, const UndoOptions &options)
{
    auto undo =
        start<UndoReport>([url = m_url, runId, options, now = m_now](const Progress &progress) {
            return undoRun(url, runId, options, now, RunTrigger::Console, progress);
        });
    watchWriting(undo.get(), QString(undoTask));
    return undo;
}

/// One that is deleted before its end was cancelled.
void TaskRunner::watchWriting(Operation *operation, const QString &task)
{
    m_writing.insert(operation);
    connect(operation, &Operation::finished, this, [this, operation, task] {
        m_writing.remove(operation);
        Q_EMIT runFinished(task);
    });
    connect(operation, &QObject::destroyed, this,
            [this, operation] { m_writing.remove(operation); });
    Q_EMIT writingStarted(operation, task);
}

void TaskRunner::tidyHistory()
{
    m_tidying = start<Done>(
        [url = m_url, now = m_now](const Progress &) { return caretaker::tidyHistory(url, now); });
    connect(m_tidying.get(), &Operation::finished, this, [this] {
        if (const auto tidied = m_tidying->result(); !tidied)
            qWarning("the history could not be tidied: %s", qUtf8Printable(tidied.error().message));
        Q_EMIT runFinished({});
    });
}

} // namespace caretaker
