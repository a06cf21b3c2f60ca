// SPDX-License-Identifier: GPL-3.0-or-later
// How a run comes to its result: applied, or held until a person decides.
#include "stores/run_store.h"

#include "database/statement.h"
#include "database/transaction.h"
#include "stores/moment_store.h"
#include "stores/store_text.h"
#include "stores/stored_json.h"

namespace caretaker {

namespace {

/// The end of a run that has come to a result. Its moment is settled first: that locks its row, so
/// what the run's own row is asked about it cannot change any more.
Status recordResult(const Connection &connection, const Run &run, RunOutcome outcome,
                    MomentState momentState)
{
    if (auto settled = settleMomentOf(connection, run.id, momentState); !settled)
        return settled.error();
    auto finished = Statement::run(
        connection,
        QStringLiteral(
            "UPDATE caretaker_runs SET outcome = ?, finished_at = ?, as_of = ?, timezone = ?, "
            "change_count = ?, skipped_count = ?, notification_count = ?, email_count = ?, "
            "summary = ?, warnings = ? WHERE id = ? AND outcome = 'running' "
            "AND (scheduled_for IS NULL OR EXISTS (SELECT 1 FROM caretaker_moments "
            "WHERE run_id = caretaker_runs.id AND state = ?))"),
        {toStored(outcome), toStored(run.finishedAt.value()), toStored(run.asOf.value()),
         run.timezone, run.changeCount, run.skippedCount, run.notificationCount, run.emailCount,
         toStoredJson(run.summary), toStoredJson(run.warnings), run.id, toStored(momentState)});
    if (!finished)
        return finished.error();
    if (finished->rowsAffected() != 1)
        return Error{
            ErrorCode::TaskBusy,
            StoreText::tr(
                "The run took longer than its lease and another took over; nothing was changed."),
            {}};
    return Done{};
}

/// Ends the wait of one run, within the caller's transaction. False where it does not wait.
Result<bool> endWait(const Connection &connection, qint64 id, RunOutcome decision,
                     const QString &note, Instant now)
{
    auto decided = Statement::run(connection,
                                  QStringLiteral("UPDATE caretaker_runs SET outcome = ? "
                                                 "WHERE id = ? AND outcome = 'needs_approval'"),
                                  {toStored(decision), id});
    if (!decided)
        return decided.error();
    if (decided->rowsAffected() != 1)
        return false;
    const auto state = decision == RunOutcome::Approved ? MomentState::Done : MomentState::Skipped;
    if (auto settled = settleMomentOf(connection, id, state); !settled)
        return settled.error();
    if (auto logged = recordLog(connection, id, {{now, LogLevel::Info, note}}); !logged)
        return logged.error();
    return true;
}

/// Ends the wait of older runs of the same task, for which this one stands now. One of the console
/// does not: it may have applied a part only, see approveRun() in tasks.
Status endOlderWaits(const Connection &connection, const Run &run, const QString &note)
{
    struct Waiting
    {
        qint64 id = 0;
        bool isApproved = false; // by the person who gave the command
    };
    const auto older = readAll<Waiting>(
        connection,
        QStringLiteral("SELECT w.id, r.started_from FROM caretaker_runs w "
                       "JOIN caretaker_runs r ON r.task = w.task WHERE r.id = ? AND w.id < r.id "
                       "AND w.outcome = 'needs_approval' AND r.started_from <> 'console' "
                       "ORDER BY w.id"),
        {run.id}, [](const Statement &row) {
            return Waiting{row.integer(0), row.text(1) == toStored(RunTrigger::CommandLine)};
        });
    if (!older)
        return older.error();
    for (const auto &waiting : *older) {
        const auto ended = endWait(connection, waiting.id,
                                   waiting.isApproved ? RunOutcome::Approved : RunOutcome::Rejected,
                                   note, run.finishedAt.value());
        if (!ended)
            return ended.error();
    }
    return Done{};
}

} // namespace

Status finishRun(const Connection &connection, const Run &run)
{
    if (auto finished = recordResult(connection, run, RunOutcome::Succeeded, MomentState::Done);
        !finished)
        return finished;
    return endOlderWaits(connection, run,
                         StoreText::tr("Run %1 has done what was to be done.").arg(run.id));
}

Status holdRun(const Connection &connection, const Run &run, const QList<LogEntry> &log,
               const QList<NewOutboxEntry> &alerts, Instant now)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto held = recordResult(connection, run, RunOutcome::NeedsApproval, MomentState::Waiting);
        !held)
        return held;
    if (auto ended =
            endOlderWaits(connection, run, StoreText::tr("Run %1 waits in its place.").arg(run.id));
        !ended)
        return ended;
    if (auto logged = recordLog(connection, run.id, log); !logged)
        return logged;
    if (auto queued = queueEmails(connection, run.id, alerts, now); !queued)
        return queued;
    return transaction->commit();
}

Result<bool> decideRun(const Connection &connection, qint64 id, RunOutcome decision,
                       const QString &note, Instant now)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto decided = endWait(connection, id, decision, note, now);
    if (!decided)
        return decided;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return decided;
}

} // namespace caretaker
