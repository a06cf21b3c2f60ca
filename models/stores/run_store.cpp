// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/run_store.h"

#include "base/printable.h"
#include "database/statement.h"
#include "database/transaction.h"

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

const auto runColumns = QStringLiteral(
    "id, task, started_from, started_by, CAST(started_at AS text), CAST(finished_at AS text), "
    "CAST(as_of AS text), timezone, options, outcome, "
    "change_count, skipped_count, notification_count, email_count, summary, warnings, error");

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
    return run;
}

struct Lease
{
    qint64 id = 0;
    QString startedBy;
    QString host;
    qint64 processId = 0;
    std::optional<Instant> until;
};

Result<QList<Lease>> leasesOn(const Connection &connection, const QString &task)
{
    return readAll<Lease>(
        connection,
        QStringLiteral("SELECT id, started_by, host, process_id, CAST(lease_until AS text) "
                       "FROM caretaker_runs WHERE task = ? AND outcome = 'running'"),
        {task}, [](const Statement &row) {
            return Lease{row.integer(0), row.text(1), row.text(2), row.integer(3),
                         instantFromStored(row.text(4))};
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

} // namespace

Result<qint64> beginRun(const Connection &connection, const RunStart &start, Instant now,
                        bool (*isAlive)(qint64))
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Exclusive);
    if (!transaction)
        return transaction.error();
    const auto leases = leasesOn(connection, start.task);
    if (!leases)
        return leases.error();
    for (const auto &lease : *leases) {
        const bool isDead = lease.host == start.host && !isAlive(lease.processId);
        if (!isDead && lease.until && *lease.until > now)
            return Error{ErrorCode::TaskBusy,
                         QStringLiteral("%1 is already running on this database (run %2, started "
                                        "by %3). Try again when it has finished.")
                             .arg(start.task)
                             .arg(lease.id)
                             .arg(printable(lease.startedBy)),
                         {}};
        auto closed = closeRun(
            connection, lease.id, RunOutcome::Interrupted,
            QStringLiteral("The program ended before the run did; nothing was changed."), now);
        if (!closed)
            return closed.error();
    }
    const auto id = readOne(
        connection,
        QStringLiteral("INSERT INTO caretaker_runs (task, started_from, started_by, host, "
                       "process_id, lease_until, "
                       "started_at, options, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'running') "
                       "RETURNING id"),
        {start.task, toStored(start.trigger), start.user + u'@' + start.host, start.host,
         start.processId, toStored(now + runLease), toStored(now), toJson(start.options)});
    if (!id)
        return id.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id->toLongLong();
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

Status failRun(const Connection &connection, qint64 id, const QString &error, Instant now)
{
    return closeRun(connection, id, RunOutcome::Failed, error, now);
}

Status finishRun(const Connection &connection, const Run &run)
{
    auto finished =
        Statement::run(connection,
                       QStringLiteral("UPDATE caretaker_runs SET outcome = 'succeeded', "
                                      "finished_at = ?, as_of = ?, timezone = ?, "
                                      "change_count = ?, skipped_count = ?, notification_count = "
                                      "?, email_count = ?, summary = ?, "
                                      "warnings = ? WHERE id = ? AND outcome = 'running'"),
                       {toStored(run.finishedAt.value()), toStored(run.asOf.value()), run.timezone,
                        run.changeCount, run.skippedCount, run.notificationCount, run.emailCount,
                        toJson(run.summary), toJson(run.warnings), run.id});
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

Status recordChanges(const Connection &connection, qint64 runId, const QList<RunChange> &changes)
{
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("INSERT INTO caretaker_changes (run_id, table_name, row_id, row_key, label, "
                       "reason, fields, "
                       "updated_at_before, updated_at_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!statement)
        return statement.error();
    for (const auto &change : changes) {
        auto recorded = statement->execute({runId, change.table, change.rowId, change.key,
                                            change.label, change.reason, toJson(change.fields),
                                            change.updatedAtBefore, change.updatedAtAfter});
        if (!recorded)
            return recorded;
    }
    return Done{};
}

Result<QList<Run>> listRuns(const Connection &connection, int limit)
{
    return readAll<Run>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_runs ORDER BY id DESC LIMIT ?").arg(runColumns),
        {limit}, runFrom);
}

namespace {

Result<std::optional<Run>> firstRun(const Connection &connection, const QString &condition,
                                    const QVariant &value)
{
    const auto runs = readAll<Run>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_runs WHERE %2").arg(runColumns, condition),
        {value}, runFrom);
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

} // namespace caretaker
