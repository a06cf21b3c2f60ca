// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/undo_store.h"

#include "database/statement.h"

namespace caretaker {

namespace {

const auto ofRunAndUnsent =
    QStringLiteral("run_id = ? AND state IN ('queued', 'deferred', 'failed')");

} // namespace

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

Result<qint64> countSentEmailsOf(const Connection &connection, qint64 runId)
{
    const auto count = readOne(
        connection,
        QStringLiteral("SELECT count(*) FROM caretaker_outbox WHERE run_id = ? AND state = 'sent'"),
        {runId});
    if (!count)
        return count.error();
    return count->toLongLong();
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
