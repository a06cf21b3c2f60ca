// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/undo_store.h"

#include "database/migrations.h"
#include "database/statement.h"

namespace caretaker {

namespace {

const auto ofRunAndUnsent =
    QStringLiteral("run_id = ? AND state IN ('queued', 'deferred', 'failed')");

} // namespace

Result<std::optional<qint64>> undoneBy(const Connection &connection, qint64 runId)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version < 3)
        return std::optional<qint64>();
    const auto id =
        readOne(connection, QStringLiteral("SELECT id FROM caretaker_runs WHERE undoes_run_id = ?"),
                {runId});
    if (!id)
        return id.error();
    return id->isValid() ? std::optional(id->toLongLong()) : std::nullopt;
}

Status recordUndo(const Connection &connection, qint64 undoId, qint64 runId)
{
    auto recorded = Statement::run(
        connection, QStringLiteral("UPDATE caretaker_runs SET undoes_run_id = ? WHERE id = ?"),
        {runId, undoId});
    if (!recorded)
        return recorded.error();
    return Done{};
}

Result<QList<RunEmail>> unsentEmailsOf(const Connection &connection, qint64 runId)
{
    return readAll<RunEmail>(
        connection,
        QStringLiteral("SELECT id, to_address, subject, body, state, last_error "
                       "FROM caretaker_outbox WHERE %1 ORDER BY id")
            .arg(ofRunAndUnsent),
        {runId}, [](const Statement &row) {
            return RunEmail{row.integer(0), row.text(1), row.text(2),
                            row.text(3),    row.text(4), row.text(5)};
        });
}

Status cancelUnsentEmailsOf(const Connection &connection, qint64 runId, Instant now)
{
    auto cancelled = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_outbox SET state = 'cancelled', updated_at = ? WHERE %1")
            .arg(ofRunAndUnsent),
        {toStored(now), runId});
    if (!cancelled)
        return cancelled.error();
    return Done{};
}

} // namespace caretaker
