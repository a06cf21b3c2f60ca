// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/run_store.h"

#include "base/printable.h"
#include "database/bulk_insert.h"
#include "database/migrations.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "stores/moment_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker {

QString toStored(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QStringLiteral("running");
    case RunOutcome::Succeeded:
        return QStringLiteral("succeeded");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    case RunOutcome::Interrupted:
        return QStringLiteral("interrupted");
    case RunOutcome::NeedsApproval:
        return QStringLiteral("needs_approval");
    case RunOutcome::Approved:
        return QStringLiteral("approved");
    case RunOutcome::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

QString toStored(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Console:
        return QStringLiteral("console");
    case RunTrigger::CommandLine:
        return QStringLiteral("command_line");
    case RunTrigger::Schedule:
        return QStringLiteral("schedule");
    }
    Q_UNREACHABLE();
}

QString toStored(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

LogLevel logLevelFromStored(const QString &stored)
{
    for (const auto level : {LogLevel::Debug, LogLevel::Warning, LogLevel::Error}) {
        if (toStored(level) == stored)
            return level;
    }
    return LogLevel::Info;
}

namespace {

QString toJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJson(const QStringList &lines)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList linesFrom(const QString &json)
{
    QStringList lines;
    for (const auto &line : QJsonDocument::fromJson(json.toUtf8()).array())
        lines.append(line.toString());
    return lines;
}

/// What runFrom() reads. A database that waits for newer tables can be looked at.
Result<QString> runColumns(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    return QStringLiteral(
               "id, task, started_from, started_by, CAST(started_at AS text), "
               "CAST(finished_at AS text), CAST(as_of AS text), timezone, options, outcome, "
               "change_count, skipped_count, notification_count, email_count, summary, warnings, "
               "error, CAST(%1 AS text)")
        .arg(*version < schedulesVersion ? QStringLiteral("NULL")
                                         : QStringLiteral("scheduled_for"));
}

Run runFrom(const Statement &row)
{
    Run run;
    run.id = row.integer(0);
    run.task = row.text(1);
    run.trigger = row.text(2);
    run.startedBy = row.text(3);
    run.startedAt = instantFromStored(row.text(4)).value_or(Instant());
    run.finishedAt = instantFromStored(row.text(5));
    run.asOf = instantFromStored(row.text(6));
    run.timezone = row.text(7);
    run.options = objectFrom(row.text(8));
    run.outcome = row.text(9);
    run.changeCount = row.integer(10);
    run.skippedCount = row.integer(11);
    run.notificationCount = row.integer(12);
    run.emailCount = row.integer(13);
    run.summary = linesFrom(row.text(14));
    run.warnings = linesFrom(row.text(15));
    run.error = row.text(16);
    run.scheduledFor = instantFromStored(row.text(17));
    return run;
}

struct Lease
{
    qint64 id = 0;
    QString task;
    QString startedBy;
    QString host;
    qint64 processId = 0;
    std::optional<Instant> until;
};

Result<QList<Lease>> leases(const Connection &connection)
{
    return readAll<Lease>(
        connection,
        QStringLiteral("SELECT id, task, started_by, host, process_id, CAST(lease_until AS text) "
                       "FROM caretaker_runs WHERE outcome = 'running'"),
        {}, [](const Statement &row) {
            return Lease{row.integer(0), row.text(1),    row.text(2),
                         row.text(3),    row.integer(4), instantFromStored(row.text(5))};
        });
}

Status closeRun(const Connection &connection, qint64 id, RunOutcome outcome, const QString &error,
                Instant now)
{
    auto closed = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_runs SET outcome = ?, error = ?, finished_at = ? "
                       "WHERE id = ? AND outcome = 'running'"),
        {toStored(outcome), error, toStored(now), id});
    if (!closed)
        return closed.error();
    return Done{};
}

/// Marks those that are over as interrupted and returns the others.
Result<QList<Lease>> heldLeases(const Connection &connection, const QString &host, Instant now,
                                IsAlive isAlive, int &interrupted)
{
    const auto all = leases(connection);
    if (!all)
        return all;
    QList<Lease> held;
    for (const auto &lease : *all) {
        const bool isDead = lease.host == host && !isAlive(lease.processId);
        if (!isDead && lease.until && *lease.until > now) {
            held.append(lease);
            continue;
        }
        const auto message =
            QStringLiteral("The program ended before the run did; nothing was changed.");
        if (auto closed = closeRun(connection, lease.id, RunOutcome::Interrupted, message, now);
            !closed)
            return closed.error();
        if (auto logged = recordLog(connection, lease.id, {{now, LogLevel::Error, message}});
            !logged)
            return logged.error();
        ++interrupted;
    }
    return held;
}

} // namespace

Result<qint64> beginRun(const Connection &connection, const RunStart &start, Instant now,
                        IsAlive isAlive)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Exclusive);
    if (!transaction)
        return transaction.error();
    int interrupted = 0;
    const auto held = heldLeases(connection, start.host, now, isAlive, interrupted);
    if (!held)
        return held.error();
    for (const auto &lease : *held) {
        if (lease.task == start.task)
            return Error{ErrorCode::TaskBusy,
                         QStringLiteral("%1 is already running on this database (run %2, started "
                                        "by %3). Try again when it has finished.")
                             .arg(start.task)
                             .arg(lease.id)
                             .arg(printable(lease.startedBy)),
                         {}};
    }
    const auto id =
        readOne(connection,
                QStringLiteral("INSERT INTO caretaker_runs (task, started_from, started_by, host, "
                               "process_id, lease_until, "
                               "started_at, options, scheduled_for, outcome) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'running') RETURNING id"),
                {start.task, toStored(start.trigger), start.user + u'@' + start.host, start.host,
                 start.processId, toStored(now + runLease), toStored(now), toJson(start.options),
                 start.claim ? QVariant(toStored(start.claim->moment))
                             : QVariant(QMetaType(QMetaType::QString))});
    if (!id)
        return id.error();
    if (start.claim) {
        if (auto bound = bindMoment(connection, *start.claim, id->toLongLong(), now); !bound)
            return bound.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id->toLongLong();
}

Result<int> markInterruptedRuns(const Connection &connection, const QString &host, Instant now,
                                IsAlive isAlive)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Exclusive);
    if (!transaction)
        return transaction.error();
    int interrupted = 0;
    if (const auto held = heldLeases(connection, host, now, isAlive, interrupted); !held)
        return held.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return interrupted;
}

Result<qint64> forgetRunsBefore(const Connection &connection, Instant limit)
{
    const auto old = QStringLiteral("finished_at < ? AND outcome <> 'running'");
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto emails = Statement::run(
        connection,
        QStringLiteral("DELETE FROM caretaker_outbox WHERE state IN ('sent', 'failed', "
                       "'cancelled') AND run_id IN (SELECT id FROM caretaker_runs WHERE %1)")
            .arg(old),
        {toStored(limit)});
    if (!emails)
        return emails.error();
    auto runs =
        Statement::run(connection, QStringLiteral("DELETE FROM caretaker_runs WHERE %1").arg(old),
                       {toStored(limit)});
    if (!runs)
        return runs.error();
    const auto count = runs->rowsAffected();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return count;
}

Status discardRun(const Connection &connection, qint64 id)
{
    auto removed = Statement::run(
        connection,
        QStringLiteral("DELETE FROM caretaker_runs WHERE id = ? AND outcome = 'running'"), {id});
    if (!removed)
        return removed.error();
    return Done{};
}

Status failRun(const Connection &connection, qint64 id, const QString &error,
               const QList<LogEntry> &log, const QList<NewOutboxEntry> &alerts, Instant now)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto closed = closeRun(connection, id, RunOutcome::Failed, error, now); !closed)
        return closed;
    if (auto settled = settleMomentOf(connection, id, MomentState::Failed); !settled)
        return settled.error();
    if (auto logged = recordLog(connection, id, log); !logged)
        return logged;
    if (auto queued = queueEmails(connection, id, alerts, now); !queued)
        return queued;
    return transaction->commit();
}

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
         toJson(run.summary), toJson(run.warnings), run.id, toStored(momentState)});
    if (!finished)
        return finished.error();
    if (finished->rowsAffected() != 1)
        return Error{
            ErrorCode::TaskBusy,
            QStringLiteral(
                "The run took longer than its lease and another took over; nothing was changed."),
            {}};
    return Done{};
}

} // namespace

namespace {

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
                         QStringLiteral("Run %1 has done what was to be done.").arg(run.id));
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
    if (auto ended = endOlderWaits(connection, run,
                                   QStringLiteral("Run %1 waits in its place.").arg(run.id));
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

Status recordChanges(const Connection &connection, qint64 runId, const QList<RunChange> &changes)
{
    BulkInsert record(connection, QStringLiteral("caretaker_changes"),
                      QStringLiteral("run_id, table_name, row_id, row_key, label, reason, fields, "
                                     "updated_at_before, updated_at_after"));
    for (const auto &change : changes) {
        auto recorded =
            record.add({runId, change.table, change.rowId, change.key, change.label, change.reason,
                        toJson(change.fields), change.updatedAtBefore, change.updatedAtAfter});
        if (!recorded)
            return recorded;
    }
    if (auto recorded = record.finish(); !recorded)
        return recorded.error();
    return Done{};
}

Status recordLog(const Connection &connection, qint64 runId, const QList<LogEntry> &entries)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("INSERT INTO caretaker_run_log (run_id, at, level, message) "
                                   "VALUES (?, ?, ?, ?)"));
    if (!statement)
        return statement.error();
    for (const auto &entry : entries) {
        auto recorded =
            statement->execute({runId, toStored(entry.at), toStored(entry.level), entry.message});
        if (!recorded)
            return recorded;
    }
    return Done{};
}

namespace {

/// Over caretaker_runs as r.
QString conditionOf(RunSelection selection)
{
    switch (selection) {
    case RunSelection::All:
        return QStringLiteral("TRUE");
    case RunSelection::Failed:
        return QStringLiteral("r.outcome IN ('failed', 'interrupted') AND NOT EXISTS (SELECT 1 "
                              "FROM caretaker_runs s WHERE s.task = r.task AND s.id > r.id AND "
                              "s.outcome = 'succeeded')");
    case RunSelection::Waiting:
        return QStringLiteral("r.outcome = 'needs_approval'");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<Run>> listRuns(const Connection &connection, int limit, RunSelection selection)
{
    const auto columns = runColumns(connection);
    if (!columns)
        return columns.error();
    return readAll<Run>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_runs r WHERE %2 ORDER BY id DESC LIMIT ?")
            .arg(*columns, conditionOf(selection)),
        {limit}, runFrom);
}

Result<qint64> countRuns(const Connection &connection, RunSelection selection)
{
    const auto count =
        readOne(connection, QStringLiteral("SELECT count(*) FROM caretaker_runs r WHERE %1")
                                .arg(conditionOf(selection)));
    if (!count)
        return count.error();
    return count->toLongLong();
}

namespace {

Result<std::optional<Run>> firstRun(const Connection &connection, const QString &condition,
                                    const QVariant &value)
{
    const auto columns = runColumns(connection);
    if (!columns)
        return columns.error();
    const auto runs = readAll<Run>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_runs WHERE %2").arg(*columns, condition), {value},
        runFrom);
    if (!runs)
        return runs.error();
    return runs->isEmpty() ? std::nullopt : std::optional(runs->first());
}

} // namespace

Result<std::optional<Run>> findRun(const Connection &connection, qint64 id)
{
    return firstRun(connection, QStringLiteral("id = ?"), id);
}

Result<std::optional<Run>> findLastRun(const Connection &connection, const QString &task)
{
    return firstRun(connection, QStringLiteral("task = ? ORDER BY id DESC LIMIT 1"), task);
}

Result<std::optional<Run>> findLastSuccess(const Connection &connection, const QString &task)
{
    return firstRun(connection,
                    QStringLiteral("task = ? AND outcome = 'succeeded' ORDER BY id DESC LIMIT 1"),
                    task);
}

Result<std::optional<Run>> findWaitingRun(const Connection &connection, const QString &task)
{
    return firstRun(
        connection,
        QStringLiteral("task = ? AND outcome = 'needs_approval' ORDER BY id DESC LIMIT 1"), task);
}

Result<QList<RunChange>> changesOf(const Connection &connection, qint64 runId)
{
    return readAll<RunChange>(
        connection,
        QStringLiteral("SELECT table_name, row_id, row_key, label, reason, fields, "
                       "updated_at_before, updated_at_after "
                       "FROM caretaker_changes WHERE run_id = ? ORDER BY id"),
        {runId}, [](const Statement &row) {
            return RunChange{row.text(0), row.integer(1),          row.text(2), row.text(3),
                             row.text(4), objectFrom(row.text(5)), row.text(6), row.text(7)};
        });
}

Result<QList<RunNotification>> notificationsOf(const Connection &connection, qint64 runId)
{
    return readAll<RunNotification>(
        connection,
        QStringLiteral("SELECT COALESCE(NULLIF(u.email, ''), u.username), j.job_number, n.type, "
                       "n.title, n.message, n.in_app FROM caretaker_notifications n "
                       "LEFT JOIN users u ON u.id = n.recipient_id "
                       "LEFT JOIN jobs j ON j.id = n.job_id WHERE n.run_id = ? ORDER BY n.id"),
        {runId}, [](const Statement &row) {
            return RunNotification{row.text(0), row.text(1), row.text(2),
                                   row.text(3), row.text(4), row.value(5).toBool()};
        });
}

Result<QList<RunEmail>> emailsOf(const Connection &connection, qint64 runId)
{
    return readAll<RunEmail>(
        connection,
        QStringLiteral(
            "SELECT id, to_address, subject, body, state, last_error FROM caretaker_outbox "
            "WHERE run_id = ? ORDER BY id"),
        {runId}, [](const Statement &row) {
            return RunEmail{row.integer(0), row.text(1), row.text(2),
                            row.text(3),    row.text(4), row.text(5)};
        });
}

Result<QList<LogEntry>> logOf(const Connection &connection, qint64 runId)
{
    return readAll<LogEntry>(
        connection,
        QStringLiteral("SELECT CAST(at AS text), level, message FROM caretaker_run_log "
                       "WHERE run_id = ? ORDER BY id"),
        {runId}, [](const Statement &row) {
            return LogEntry{instantFromStored(row.text(0)).value_or(Instant()),
                            logLevelFromStored(row.text(1)), row.text(2)};
        });
}

} // namespace caretaker
