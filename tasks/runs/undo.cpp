// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/undo.h"

#include "base/printable.h"
#include "database/preparation.h"
#include "database/transaction.h"
#include "runs/process.h"
#include "runs/run_text.h"
#include "runs/undo_plan.h"
#include "settings/settings.h"
#include "stores/mark_store.h"
#include "stores/run_store.h"
#include "stores/undo_store.h"

namespace caretaker {

namespace {

Error cancelledError()
{
    return {ErrorCode::Cancelled, RunText::tr("Cancelled; nothing was changed."), {}};
}

Status restoreRows(const Connection &connection, const UndoPlan &plan, const Progress &progress)
{
    const auto total = plan.restored.size();
    GuardedWriter writer(connection);
    for (qsizetype begin = 0; begin < total; begin += GuardedWriter::rowsAtOnce) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(begin, total);
        QList<RowUpdate> updates;
        for (const auto &change : plan.restored.mid(begin, GuardedWriter::rowsAtOnce))
            updates.append(updateOf(change));
        const auto refused = writer.write(updates);
        if (!refused)
            return refused.error();
        if (!refused->empty()) // it was looked at in this very transaction
            return Error{ErrorCode::Failed,
                         RunText::tr("%1 could not be put back; nothing was changed.")
                             .arg(printable(plan.restored.at(begin + *refused->begin()).key)),
                         {}};
    }
    progress.report(total, total);
    return Done{};
}

Status keepJobsOpen(const Connection &connection, const UndoPlan &plan, Instant now)
{
    for (const auto &change : plan.restored) {
        auto kept = keepJobOpen(connection, change.rowId, currentUser(), now);
        if (!kept)
            return kept;
    }
    return Done{};
}

QStringList leftInWords(const UndoPlan &plan)
{
    QStringList lines;
    for (const auto &row : plan.left)
        lines.append((row.state == RowState::Gone
                          ? RunText::tr("%1 is no longer there.")
                          : RunText::tr("%1 has changed since and was left as it is."))
                         .arg(printable(row.key)));
    return lines;
}

Run recordOf(qint64 undoId, const UndoPlan &plan, const QString &timezone, Instant now)
{
    Run run;
    run.id = undoId;
    run.finishedAt = now;
    run.asOf = now;
    run.timezone = timezone;
    run.changeCount = plan.restored.size();
    run.skippedCount = plan.left.size();
    run.summary = QStringList{describeUndo(plan)};
    run.warnings = leftInWords(plan);
    return run;
}

/// The undo itself, whole or not at all. The rows are looked at and written in one transaction, so
/// none can change in between.
Result<UndoPlan> undo(const Connection &connection, qint64 undoId, qint64 runId,
                      const UndoOptions &options, const Settings &settings, Instant now,
                      const Progress &progress, RunLog &log)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto plan = readUndoPlan(connection, runId);
    if (!plan)
        return plan;
    const auto write = [&]() -> Status {
        if (auto restored = restoreRows(connection, *plan, progress); !restored)
            return restored;
        if (auto cancelled = cancelUnsentEmailsOf(connection, runId, now); !cancelled)
            return cancelled;
        if (options.keepOpen && mayKeepOpen(*plan)) {
            if (auto kept = keepJobsOpen(connection, *plan, now); !kept)
                return kept;
        }
        if (auto recorded = recordChanges(connection, undoId, plan->restored); !recorded)
            return recorded;
        if (auto recorded = recordUndo(connection, undoId, runId); !recorded)
            return recorded;
        for (const auto &warning : leftInWords(*plan))
            log.warning(warning);
        log.info(describeUndo(*plan));
        if (auto logged = recordLog(connection, undoId, log.entries()); !logged)
            return logged;
        return finishRun(connection, recordOf(undoId, *plan, zoneName(settings.timeZone()), now));
    };
    if (auto written = write(); !written)
        return written.error();
    if (progress.isCancelled())
        return cancelledError();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return plan;
}

/// What is known of an undo that did not happen: nothing where a person cancelled it.
void close(const Connection &connection, qint64 undoId, const Error &error, RunLog &log,
           Instant now)
{
    log.error(error.message);
    const auto closed = error.code == ErrorCode::Cancelled
                            ? discardRun(connection, undoId)
                            : failRun(connection, undoId, error.message, log.entries(), {}, now);
    if (!closed) // the lease ends by itself; the first error is the one to tell
        qWarning("run %lld could not be closed: %s", undoId,
                 qUtf8Printable(closed.error().message));
}

} // namespace

Result<UndoReport> undoRun(const DatabaseUrl &url, qint64 runId, const UndoOptions &options,
                           const TimeSource &now, RunTrigger trigger, const Progress &progress)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = makeReady(*connection, now()); !ready)
        return ready.error();
    // What cannot be undone is refused before it leaves a trace in the history.
    if (auto possible = readUndoPlan(*connection, runId); !possible)
        return possible.error();
    QJsonObject chosen{{QStringLiteral("run"), runId}};
    if (options.keepOpen)
        chosen.insert(QStringLiteral("keep_open"), true);
    const RunStart start{undoTask,           trigger, currentUser(), currentHost(),
                         currentProcessId(), chosen};
    const auto undoId = beginRun(*connection, start, now(), isProcessAlive);
    if (!undoId)
        return undoId.error();
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    RunLog log(now, logLevelFromStored(settings->value(QStringLiteral("log.level"))));
    log.info(options.keepOpen
                 ? RunText::tr("Started for run %1; its jobs are to be kept open").arg(runId)
                 : RunText::tr("Started for run %1").arg(runId));
    auto done = undo(*connection, *undoId, runId, options, *settings, now(), progress, log);
    if (!done) {
        close(*connection, *undoId, done.error(), log, now());
        return done.error();
    }
    return UndoReport{*undoId, std::move(done).value()};
}

} // namespace caretaker
