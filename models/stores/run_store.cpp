// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a run; run_result.cpp has its end, run_history.cpp what is read of it afterwards.
#include "stores/run_store.h"

#include "base/printable.h"
#include "database/bulk_insert.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "records/hand_task.h"
#include "stores/moment_store.h"
#include "stores/store_text.h"
#include "stores/stored_json.h"

namespace caretaker {

namespace {

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
            StoreText::tr("The program ended before the run did; nothing was changed.");
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
                         StoreText::tr("%1 is already running on this database (run %2, started "
                                       "by %3). Try again when it has finished.")
                             .arg(start.task)
                             .arg(lease.id)
                             .arg(printable(lease.startedBy)),
                         {}};
    }
    const auto id = readOne(
        connection,
        QStringLiteral("INSERT INTO caretaker_runs (task, started_from, started_by, host, "
                       "process_id, lease_until, "
                       "started_at, options, scheduled_for, outcome) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'running') RETURNING id"),
        {start.task, toStored(start.trigger), start.user + u'@' + start.host, start.host,
         start.processId, toStored(now + runLease), toStored(now), toStoredJson(start.options),
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
    const auto old =
        QStringLiteral("finished_at < ? AND outcome <> 'running' AND task NOT IN (?, ?, ?)");
    const auto byHand = handTasks();
    const QVariantList values{toStored(limit), byHand.at(0), byHand.at(1), byHand.at(2)};
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    auto emails = Statement::run(
        connection,
        QStringLiteral("DELETE FROM caretaker_outbox WHERE state IN ('sent', 'failed', "
                       "'cancelled') AND run_id IN (SELECT id FROM caretaker_runs WHERE %1)")
            .arg(old),
        values);
    if (!emails)
        return emails.error();
    auto runs = Statement::run(
        connection, QStringLiteral("DELETE FROM caretaker_runs WHERE %1").arg(old), values);
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

Status recordChanges(const Connection &connection, qint64 runId, const QList<RunChange> &changes)
{
    BulkInsert record(connection, QStringLiteral("caretaker_changes"),
                      QStringLiteral("run_id, table_name, row_id, row_key, label, reason, fields, "
                                     "updated_at_before, updated_at_after"));
    for (const auto &change : changes) {
        auto recorded = record.add({runId, change.table, change.rowId, change.key, change.label,
                                    change.reason, toStoredJson(change.fields),
                                    change.updatedAtBefore, change.updatedAtAfter});
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

} // namespace caretaker
