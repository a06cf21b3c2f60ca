// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/outbox_store.h"

#include "database/statement.h"
#include "stores/store_text.h"

namespace caretaker {

QString toStored(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return QStringLiteral("queued");
    case OutboxState::Sending:
        return QStringLiteral("sending");
    case OutboxState::Sent:
        return QStringLiteral("sent");
    case OutboxState::Deferred:
        return QStringLiteral("deferred");
    case OutboxState::Failed:
        return QStringLiteral("failed");
    case OutboxState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

namespace {

const auto waits = QStringLiteral("state IN ('queued', 'deferred')");
const auto noLease = QStringLiteral(
    "lease_owner = NULL, lease_host = NULL, lease_process_id = NULL, lease_until = NULL");
const auto listColumns =
    QStringLiteral("id, run_id, to_address, to_name, subject, state, attempts, last_error, "
                   "CAST(created_at AS text)");
const auto allColumns =
    listColumns + QStringLiteral(", body, last_answer, message_id, CAST(next_attempt_at AS text), "
                                 "CAST(tried_since AS text), CAST(sent_at AS text)");

OutboxEntry listedFrom(const Statement &row)
{
    OutboxEntry entry;
    entry.id = row.integer(0);
    if (!row.value(1).isNull())
        entry.runId = row.integer(1);
    entry.toAddress = row.text(2);
    entry.toName = row.text(3);
    entry.subject = row.text(4);
    entry.state = row.text(5);
    entry.attempts = int(row.integer(6));
    entry.lastError = row.text(7);
    entry.createdAt = instantFromStored(row.text(8)).value_or(Instant());
    return entry;
}

OutboxEntry entryFrom(const Statement &row)
{
    auto entry = listedFrom(row);
    entry.body = row.text(9);
    entry.lastAnswer = row.text(10);
    entry.messageId = row.text(11);
    entry.nextAttemptAt = instantFromStored(row.text(12));
    entry.triedSince = instantFromStored(row.text(13));
    entry.sentAt = instantFromStored(row.text(14));
    return entry;
}

/// A condition with the values that it binds.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition within(const OutboxScope &scope, const QString &states)
{
    Condition condition{states, {}};
    if (scope.runId) {
        condition.sql += QStringLiteral(" AND run_id = ?");
        condition.values.append(*scope.runId);
    }
    if (scope.entryId) {
        condition.sql += QStringLiteral(" AND id = ?");
        condition.values.append(*scope.entryId);
    }
    return condition;
}

Condition waiting(const OutboxScope &scope, std::optional<Instant> dueBy)
{
    auto condition = within(scope, waits);
    if (dueBy) {
        condition.sql += QStringLiteral(" AND (next_attempt_at IS NULL OR next_attempt_at <= ?)");
        condition.values.append(toStored(*dueBy));
    }
    return condition;
}

/// Sets columns of the rows that the condition leaves; how many those are.
Result<qint64> update(const Connection &connection, const QString &assignments,
                      const QVariantList &values, const Condition &condition)
{
    auto updated = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_outbox SET %1 WHERE %2").arg(assignments, condition.sql),
        values + condition.values);
    if (!updated)
        return updated.error();
    return updated->rowsAffected();
}

Status done(const Result<qint64> &updated)
{
    if (!updated)
        return updated.error();
    return Done{};
}

Condition inHandsOf(const OutboxSenderId &sender, qint64 id)
{
    return {QStringLiteral("id = ? AND state = 'sending' AND lease_owner = ?"), {id, sender.token}};
}

struct HeldEntry
{
    qint64 id = 0;
    OutboxSenderId sender;
    std::optional<Instant> until;
};

} // namespace

Result<QList<qint64>> waitingEntries(const Connection &connection, const OutboxScope &scope,
                                     std::optional<Instant> dueBy)
{
    const auto condition = waiting(scope, dueBy);
    return readAll<qint64>(
        connection,
        QStringLiteral("SELECT id FROM caretaker_outbox WHERE %1 ORDER BY id").arg(condition.sql),
        condition.values, [](const Statement &row) { return row.integer(0); });
}

Result<qint64> countUnfinished(const Connection &connection, const OutboxScope &scope)
{
    const auto condition =
        within(scope, QStringLiteral("state IN ('queued', 'deferred', 'sending')"));
    const auto count =
        readOne(connection,
                QStringLiteral("SELECT count(*) FROM caretaker_outbox WHERE %1").arg(condition.sql),
                condition.values);
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<std::optional<Instant>> nextDue(const Connection &connection, Instant now)
{
    const auto moments = readAll<std::optional<Instant>>(
        connection,
        QStringLiteral("SELECT CAST(min(COALESCE(next_attempt_at, created_at)) AS text) "
                       "FROM caretaker_outbox WHERE %1 UNION ALL "
                       "SELECT CAST(min(lease_until) AS text) FROM caretaker_outbox "
                       "WHERE state = 'sending'")
            .arg(waits),
        {}, [](const Statement &row) { return instantFromStored(row.text(0)); });
    if (!moments)
        return moments.error();
    std::optional<Instant> earliest;
    for (const auto &moment : *moments) {
        if (moment && (!earliest || *moment < *earliest))
            earliest = std::max(*moment, now);
    }
    return earliest;
}

Result<std::optional<OutboxEntry>> claimEntry(const Connection &connection, qint64 id,
                                              const OutboxSenderId &sender,
                                              const QString &messageId, Instant now)
{
    const auto entries = readAll<OutboxEntry>(
        connection,
        QStringLiteral(
            "UPDATE caretaker_outbox SET state = 'sending', attempts = attempts + 1, "
            "message_id = COALESCE(message_id, ?), tried_since = COALESCE(tried_since, ?), "
            "lease_owner = ?, lease_host = ?, lease_process_id = ?, lease_until = ?, "
            "updated_at = ? WHERE id = ? AND %1 RETURNING %2")
            .arg(waits, allColumns),
        {messageId, toStored(now), sender.token, sender.host, sender.processId,
         toStored(now + outboxLease), toStored(now), id},
        entryFrom);
    if (!entries)
        return entries.error();
    return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
}

Status markSent(const Connection &connection, qint64 id, Instant now)
{
    return done(update(
        connection,
        QStringLiteral("state = 'sent', sent_at = ?, updated_at = ?, "
                       "last_error = '', last_answer = '', next_attempt_at = NULL, ") +
            noLease,
        {toStored(now), toStored(now)}, {QStringLiteral("id = ? AND state <> 'sent'"), {id}}));
}

Status deferEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                  const OutboxSetback &setback, Instant nextAttempt, Instant now)
{
    return done(update(connection,
                       QStringLiteral("state = 'deferred', last_error = ?, last_answer = ?, "
                                      "next_attempt_at = ?, updated_at = ?, ") +
                           noLease,
                       {setback.error, setback.answer, toStored(nextAttempt), toStored(now)},
                       inHandsOf(sender, id)));
}

Status failEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                 const OutboxSetback &setback, Instant now)
{
    return done(update(connection,
                       QStringLiteral("state = 'failed', last_error = ?, last_answer = ?, "
                                      "next_attempt_at = NULL, updated_at = ?, ") +
                           noLease,
                       {setback.error, setback.answer, toStored(now)}, inHandsOf(sender, id)));
}

Status returnEntry(const Connection &connection, qint64 id, const OutboxSenderId &sender,
                   const OutboxSetback &setback, Instant nextAttempt, Instant now)
{
    return done(update(connection,
                       QStringLiteral("state = 'deferred', attempts = attempts - 1, "
                                      "tried_since = CASE WHEN attempts > 1 THEN tried_since END, "
                                      "last_error = ?, last_answer = ?, next_attempt_at = ?, "
                                      "updated_at = ?, ") +
                           noLease,
                       {setback.error, setback.answer, toStored(nextAttempt), toStored(now)},
                       inHandsOf(sender, id)));
}

Result<qint64> deferWaiting(const Connection &connection, const OutboxScope &scope,
                            std::optional<Instant> dueBy, const OutboxSetback &setback,
                            Instant nextAttempt, Instant triedBefore, Instant now)
{
    const auto expired = [&] {
        auto condition = waiting(scope, dueBy);
        condition.sql += QStringLiteral(" AND tried_since <= ?");
        condition.values.append(toStored(triedBefore));
        return condition;
    }();
    const auto failed =
        update(connection,
               QStringLiteral("state = 'failed', attempts = attempts + 1, last_error = ?, "
                              "last_answer = ?, next_attempt_at = NULL, updated_at = ?"),
               {setback.error, setback.answer, toStored(now)}, expired);
    if (!failed)
        return failed;
    const auto deferred =
        update(connection,
               QStringLiteral("state = 'deferred', attempts = attempts + 1, "
                              "tried_since = COALESCE(tried_since, ?), last_error = ?, "
                              "last_answer = ?, next_attempt_at = ?, updated_at = ?"),
               {toStored(now), setback.error, setback.answer, toStored(nextAttempt), toStored(now)},
               waiting(scope, dueBy));
    if (!deferred)
        return deferred;
    return *failed;
}

Status releaseAbandoned(const Connection &connection, const QString &host, Instant now,
                        bool (*isAlive)(qint64))
{
    const auto held = readAll<HeldEntry>(
        connection,
        QStringLiteral("SELECT id, lease_owner, lease_host, lease_process_id, "
                       "CAST(lease_until AS text) FROM caretaker_outbox WHERE state = 'sending'"),
        {}, [](const Statement &row) {
            return HeldEntry{row.integer(0),
                             {row.text(1), row.text(2), row.integer(3)},
                             instantFromStored(row.text(4))};
        });
    if (!held)
        return held.error();
    for (const auto &entry : *held) {
        const bool isDead = entry.sender.host == host && !isAlive(entry.sender.processId);
        if (!isDead && entry.until && *entry.until > now)
            continue;
        auto released = update(
            connection,
            QStringLiteral("state = 'queued', next_attempt_at = NULL, "
                           "updated_at = ?, last_error = ?, ") +
                noLease,
            {toStored(now), StoreText::tr("The program ended while it was sending this, so it "
                                          "is sent again with the same Message-ID.")},
            inHandsOf(entry.sender, entry.id));
        if (!released)
            return released.error();
    }
    return Done{};
}

Result<bool> cancelEntry(const Connection &connection, qint64 id, Instant now)
{
    const auto cancelled = update(
        connection, QStringLiteral("state = 'cancelled', next_attempt_at = NULL, updated_at = ?"),
        {toStored(now)},
        {QStringLiteral("id = ? AND state IN ('queued', 'deferred', 'failed')"), {id}});
    if (!cancelled)
        return cancelled.error();
    return *cancelled == 1;
}

Result<bool> requeueEntry(const Connection &connection, qint64 id, Instant now)
{
    const auto queued =
        update(connection,
               QStringLiteral("state = 'queued', next_attempt_at = NULL, tried_since = NULL, "
                              "updated_at = ?"),
               {toStored(now)},
               {QStringLiteral("id = ? AND state IN ('queued', 'deferred', 'failed')"), {id}});
    if (!queued)
        return queued.error();
    return *queued == 1;
}

Result<QList<OutboxEntry>> listOutbox(const Connection &connection)
{
    return readAll<OutboxEntry>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_outbox ORDER BY id DESC").arg(listColumns), {},
        listedFrom);
}

Result<std::optional<OutboxEntry>> findOutboxEntry(const Connection &connection, qint64 id)
{
    const auto entries = readAll<OutboxEntry>(
        connection, QStringLiteral("SELECT %1 FROM caretaker_outbox WHERE id = ?").arg(allColumns),
        {id}, entryFrom);
    if (!entries)
        return entries.error();
    return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
}

} // namespace caretaker
