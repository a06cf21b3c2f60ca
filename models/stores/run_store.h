// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "records/run.h"
#include "records/schedule.h"
#include "stores/message_store.h"

#include <QList>
#include <QSet>

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
    std::optional<MomentClaim> claim = {}; ///< of the scheduled moment that it is for
};

/// Asked for processes of this host.
using IsAlive = bool (*)(qint64 processId);

/// Takes the task's lease by recording a running run, and returns its id. Runs that were
/// interrupted are marked first. TaskBusy where another holds the lease, or has taken over the
/// claimed moment. Its own transaction.
Result<qint64> beginRun(const Connection &connection, const RunStart &start, Instant now,
                        IsAlive isAlive);

/// Marks running runs of any task as interrupted whose process on `host` is dead, or whose lease
/// has run out; how many there were. Its own transaction.
Result<int> markInterruptedRuns(const Connection &connection, const QString &host, Instant now,
                                IsAlive isAlive);

/// Removes runs that ended before `limit` with all that is kept of them, but for e-mails that have
/// not gone: those stay in the outbox. What was done by hand stays, see handTasks(). Returns how
/// many runs there were. Its own transaction.
Result<qint64> forgetRunsBefore(const Connection &connection, Instant limit);

/// Forgets a run that was cancelled or found its plan stale: nothing of it stays.
Status discardRun(const Connection &connection, qint64 id);

/// Records that a run failed, and with it its scheduled moment, what it had logged, and e-mails
/// that tell of it. Its own transaction.
Status failRun(const Connection &connection, qint64 id, const QString &error,
               const QList<LogEntry> &log, const QList<NewOutboxEntry> &alerts, Instant now);

/// Records a successful run's result, and that its scheduled moment is done, within the transaction
/// that changes the rows. Fails with TaskBusy where the run has lost its lease or its moment
/// meanwhile, so that the caller's transaction is rolled back. Older runs of the task that wait for
/// approval are over with it: approved where a person has given the command, else rejected.
Status finishRun(const Connection &connection, const Run &run);

/// Records a run that needs approval with the counts of what it would do, its log, and e-mails that
/// tell of it; its scheduled moment waits. Older runs of the task that wait are rejected: this one
/// stands for them. TaskBusy as with finishRun(). Its own transaction.
Status holdRun(const Connection &connection, const Run &run, const QList<LogEntry> &log,
               const QList<NewOutboxEntry> &alerts, Instant now);

/// Ends the wait of a run that needs approval: Approved or Rejected, with a line for its log. False
/// where it does not wait. Its own transaction.
Result<bool> decideRun(const Connection &connection, qint64 id, RunOutcome decision,
                       const QString &note, Instant now);

/// Records changed rows.
Status recordChanges(const Connection &connection, qint64 runId, const QList<RunChange> &changes);

/// Records lines of a run's log, within the caller's transaction.
Status recordLog(const Connection &connection, qint64 runId, const QList<LogEntry> &entries);

/// Which runs of the history.
enum class RunSelection {
    All,
    Failed,  ///< failed or interrupted, and the task has not succeeded since
    Waiting, ///< that need approval
};

/// Newest first, at most `limit`.
Result<QList<Run>> listRuns(const Connection &connection, int limit,
                            RunSelection selection = RunSelection::All);
Result<qint64> countRuns(const Connection &connection, RunSelection selection);
Result<std::optional<Run>> findRun(const Connection &connection, qint64 id);

/// The runs that changed a row whose key or label has all of these words. Reads every change that
/// is kept: work for a worker thread.
Result<QSet<qint64>> runsThatTouched(const Connection &connection, const QString &words);

/// The newest run of a task.
Result<std::optional<Run>> findLastRun(const Connection &connection, const QString &task);

/// The newest run of a task that says how it stands: one that is over and was not rejected, or that
/// waits for approval.
Result<std::optional<Run>> findLastVerdict(const Connection &connection, const QString &task);

/// The newest run of a task that has succeeded.
Result<std::optional<Run>> findLastSuccess(const Connection &connection, const QString &task);

/// The newest run of the same task before this one that has succeeded.
Result<std::optional<Run>> findSuccessBefore(const Connection &connection, const Run &run);

/// The run of a task that waits for approval; there is one at most.
Result<std::optional<Run>> findWaitingRun(const Connection &connection, const QString &task);
Result<QList<RunChange>> changesOf(const Connection &connection, qint64 runId);
Result<QList<RunNotification>> notificationsOf(const Connection &connection, qint64 runId);
Result<QList<RunEmail>> emailsOf(const Connection &connection, qint64 runId);
Result<QList<LogEntry>> logOf(const Connection &connection, qint64 runId);

} // namespace caretaker
