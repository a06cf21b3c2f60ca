// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the history of runs.
#include "stores/run_store.h"

#include "database/migrations.h"
#include "database/statement.h"
#include "database/text_search.h"
#include "stores/stored_json.h"

namespace caretaker {

namespace {

/// What runFrom() reads, of caretaker_runs as r. A database that waits for newer tables can be
/// looked at.
Result<QString> runColumns(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    return QStringLiteral(
               "id, task, started_from, started_by, CAST(started_at AS text), "
               "CAST(finished_at AS text), CAST(as_of AS text), timezone, options, outcome, "
               "change_count, skipped_count, notification_count, email_count, summary, warnings, "
               "error, CAST(%1 AS text), %2")
        .arg(
            *version < schedulesVersion ? QStringLiteral("NULL") : QStringLiteral("scheduled_for"),
            *version < undoVersion
                ? QStringLiteral("NULL")
                : QStringLiteral("(SELECT u.id FROM caretaker_runs u WHERE u.undoes_run_id = r.id) "
                                 "AS undone_by"));
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
    run.options = objectFromStored(row.text(8));
    run.outcome = row.text(9);
    run.changeCount = row.integer(10);
    run.skippedCount = row.integer(11);
    run.notificationCount = row.integer(12);
    run.emailCount = row.integer(13);
    run.summary = linesFromStored(row.text(14));
    run.warnings = linesFromStored(row.text(15));
    run.error = row.text(16);
    run.scheduledFor = instantFromStored(row.text(17));
    if (!row.value(18).isNull())
        run.undoneBy = row.integer(18);
    return run;
}

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

Result<std::optional<Run>> firstRun(const Connection &connection, const QString &condition,
                                    const QVariantList &values)
{
    const auto columns = runColumns(connection);
    if (!columns)
        return columns.error();
    const auto runs = readAll<Run>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_runs r WHERE %2").arg(*columns, condition), values,
        runFrom);
    if (!runs)
        return runs.error();
    return runs->isEmpty() ? std::nullopt : std::optional(runs->first());
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

Result<QSet<qint64>> runsThatTouched(const Connection &connection, const QString &words)
{
    QStringList conditions;
    QVariantList values;
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = containsWord(QStringLiteral("row_key || ' ' || label"), word);
        conditions.append(u'(' + found.sql + u')');
        values += found.values;
    }
    if (conditions.isEmpty())
        return QSet<qint64>();
    const auto ids = readAll<qint64>(
        connection,
        QStringLiteral("SELECT DISTINCT run_id FROM caretaker_changes WHERE ") +
            conditions.join(QStringLiteral(" AND ")),
        values, [](const Statement &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    return QSet<qint64>(ids->begin(), ids->end());
}

Result<std::optional<Run>> findRun(const Connection &connection, qint64 id)
{
    return firstRun(connection, QStringLiteral("id = ?"), {id});
}

Result<std::optional<Run>> findLastRun(const Connection &connection, const QString &task)
{
    return firstRun(connection, QStringLiteral("task = ? ORDER BY id DESC LIMIT 1"), {task});
}

Result<std::optional<Run>> findLastVerdict(const Connection &connection, const QString &task)
{
    return firstRun(connection,
                    QStringLiteral("task = ? AND outcome NOT IN ('running', 'rejected') "
                                   "ORDER BY id DESC LIMIT 1"),
                    {task});
}

Result<std::optional<Run>> findLastSuccess(const Connection &connection, const QString &task)
{
    return firstRun(connection,
                    QStringLiteral("task = ? AND outcome = 'succeeded' ORDER BY id DESC LIMIT 1"),
                    {task});
}

Result<std::optional<Run>> findSuccessBefore(const Connection &connection, const Run &run)
{
    return firstRun(connection,
                    QStringLiteral("task = ? AND id < ? AND outcome = 'succeeded' "
                                   "ORDER BY id DESC LIMIT 1"),
                    {run.task, run.id});
}

Result<std::optional<Run>> findWaitingRun(const Connection &connection, const QString &task)
{
    return firstRun(
        connection,
        QStringLiteral("task = ? AND outcome = 'needs_approval' ORDER BY id DESC LIMIT 1"), {task});
}

Result<QList<RunChange>> changesOf(const Connection &connection, qint64 runId)
{
    return readAll<RunChange>(
        connection,
        QStringLiteral("SELECT table_name, row_id, row_key, label, reason, fields, "
                       "updated_at_before, updated_at_after "
                       "FROM caretaker_changes WHERE run_id = ? ORDER BY id"),
        {runId}, [](const Statement &row) {
            return RunChange{row.text(0), row.integer(1), row.text(2),
                             row.text(3), row.text(4),    objectFromStored(row.text(5)),
                             row.text(6), row.text(7)};
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
