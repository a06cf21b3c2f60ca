// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "records/run.h"

#include <QList>

#include <chrono>

namespace caretaker {

/// How long a running run keeps others from running the same task, should its process vanish
/// without a trace (on another machine; on this one a dead process is noticed at once).
inline constexpr std::chrono::minutes runLease{10};

/// Who asks for a run.
struct RunStart
{
    QString task;
    RunTrigger trigger = RunTrigger::CommandLine;
    QString user;
    QString host;
    qint64 processId = 0;
    QJsonObject options;
};

/// Takes the task's lease by recording a running run, and returns its id. A running run of the
/// same task whose process is dead (`isAlive` is asked for processes of the same host) or whose
/// lease has run out is first marked as interrupted. TaskBusy where another holds the lease. Its
/// own transaction.
Result<qint64> beginRun(const Connection &connection, const RunStart &start, Instant now,
                        bool (*isAlive)(qint64 processId));

/// Forgets a run that was cancelled or found its plan stale: nothing of it stays.
Status discardRun(const Connection &connection, qint64 id);

/// Records that a run failed.
Status failRun(const Connection &connection, qint64 id, const QString &error, Instant now);

/// Records a successful run's result, within the transaction that changes the rows. Fails with
/// TaskBusy where the run has lost its lease meanwhile, so that the caller's transaction is rolled
/// back.
Status finishRun(const Connection &connection, const Run &run);

/// Records changed rows.
Status recordChanges(const Connection &connection, qint64 runId, const QList<RunChange> &changes);

/// Newest first, at most `limit`.
Result<QList<Run>> listRuns(const Connection &connection, int limit);
Result<std::optional<Run>> findRun(const Connection &connection, qint64 id);

/// The newest run of a task.
Result<std::optional<Run>> findLastRun(const Connection &connection, const QString &task);

/// The newest run of a task that has succeeded.
Result<std::optional<Run>> findLastSuccess(const Connection &connection, const QString &task);
Result<QList<RunChange>> changesOf(const Connection &connection, qint64 runId);
Result<QList<RunNotification>> notificationsOf(const Connection &connection, qint64 runId);
Result<QList<RunEmail>> emailsOf(const Connection &connection, qint64 runId);

} // namespace caretaker
