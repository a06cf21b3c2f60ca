// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/database_url.h"
#include "records/hand_task.h"
#include "records/run.h"
#include "runs/apply.h"
#include "runs/history.h"
#include "stores/row_update.h"

namespace caretaker {

/// A row that an undo does not touch.
struct LeftRow
{
    QString table;
    qint64 rowId = 0;
    QString key;
    QString label;
    RowState state = RowState::Changed; ///< changed since the run, or gone
};

/// What undoing a run does. The run's notifications stay in the application, where people have seen
/// them.
struct UndoPlan
{
    Run run;                   ///< the one that is undone
    QList<RunChange> restored; ///< the run's changes turned round: field -> [now, as it was]
    QList<LeftRow> left;
    QList<RunEmail> cancelled;         ///< e-mails that have not gone
    qint64 sentCount = 0;              ///< e-mails that have
    QMap<qint64, QString> people = {}; ///< of planUndo(): see RunDetails
};

struct UndoOptions
{
    bool keepOpen = false; ///< the jobs that go back are never closed automatically again
};

/// An undo that was done.
struct UndoReport
{
    qint64 runId = 0; ///< the undo's own
    UndoPlan plan;
};

/// Whether there is something to undo, as far as the record tells: the run has succeeded, has not
/// been undone, and has changed rows or has unsent e-mails.
[[nodiscard]] bool canUndo(const RunDetails &details);

/// Whether one of the rows is a job that auto_close_stale_jobs has closed and would close again.
[[nodiscard]] bool mayKeepOpen(const UndoPlan &plan);

/// Reads only. Failed, with the reason, where there is no such run or it cannot be undone.
Result<UndoPlan> planUndo(const DatabaseUrl &url, qint64 runId);

/// Puts a run's rows back as they were, byte for byte and with their updated_at, where they are
/// still as the run left them, and cancels the run's unsent e-mails: all in one transaction.
Result<UndoReport> undoRun(const DatabaseUrl &url, qint64 runId, const UndoOptions &options,
                           const TimeSource &now, RunTrigger trigger, const Progress &progress);

/// One line: `Undid run 12: 3 rows restored, 1 left, 5 e-mails cancelled`.
[[nodiscard]] QString describeUndo(const UndoPlan &plan);

} // namespace caretaker
