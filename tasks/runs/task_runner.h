// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/database_url.h"
#include "runs/operation.h"
#include "runs/replan.h"
#include "runs/run_task.h"
#include "runs/undo.h"

#include <QSet>
#include <QThreadPool>

namespace caretaker {

/// The console's way to plan and run tasks: in the background, each piece on a worker thread with a
/// connection of its own. Belongs to the GUI thread.
class TaskRunner : public QObject
{
    Q_OBJECT
public:
    using Preview = OperationFor<Plan>;
    using Again = OperationFor<Replan>;
    using Run = OperationFor<RunReport>;
    using Undo = OperationFor<UndoReport>;

    TaskRunner(DatabaseUrl url, TimeSource now, QObject *parent = nullptr);

    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

    /// Options that are not given come from the settings. With a moment the plan is as if it were
    /// then; such a plan is to look at, see applyPreview().
    [[nodiscard]] std::unique_ptr<Preview> preview(const Task &task, const TaskOptions &options,
                                                   std::optional<Instant> moment = {});

    /// Plans as of now beside a plan that went stale; see replan.h.
    [[nodiscard]] std::unique_ptr<Again> previewAgain(const Task &task, const Plan &shown);

    /// Applies exactly this plan; see applyPreview().
    [[nodiscard]] std::unique_ptr<Run> apply(const Task &task, const Plan &plan);

    /// Applies exactly this plan in place of a run that needs approval; see approveRun().
    [[nodiscard]] std::unique_ptr<Run> approve(qint64 runId, const Plan &plan);

    /// Saves edits as they were reviewed; see saveEdits().
    [[nodiscard]] std::unique_ptr<Run> save(const Plan &edits);

    /// Undoes a run; see undoRun().
    [[nodiscard]] std::unique_ptr<Undo> undo(qint64 runId, const UndoOptions &options);

    /// Whether something is being applied or undone at this moment.
    [[nodiscard]] bool isWriting() const { return !m_writing.isEmpty(); }

    /// See housekeeping.h. What goes wrong is left for the next time, and for the program's log.
    void tidyHistory();

    /// Any other background work on the database, such as reading the history.
    template<typename T>
    [[nodiscard]] std::unique_ptr<OperationFor<T>> start(typename OperationFor<T>::Work work)
    {
        return std::make_unique<OperationFor<T>>(&m_pool, std::move(work));
    }

Q_SIGNALS:
    /// A run of this console has begun to apply or to undo. Its operation belongs to whoever asked
    /// for it.
    void writingStarted(Operation *operation, const QString &task);

    /// A run of this console has ended, well or not, or was decided about, or the history was
    /// tidied (then the task is empty): pages that show rows or runs refresh.
    void runFinished(const QString &task);

private:
    void watchWriting(Operation *operation, const QString &task);

    DatabaseUrl m_url;
    TimeSource m_now;
    QSet<Operation *> m_writing;
    std::unique_ptr<OperationFor<Done>> m_tidying;
    QThreadPool m_pool; ///< last: its destructor waits for the work
};

} // namespace caretaker
