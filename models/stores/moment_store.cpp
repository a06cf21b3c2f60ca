// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/moment_store.h"

#include "database/migrations.h"
#include "database/statement.h"
#include "stores/store_text.h"

#include <QUuid>

namespace caretaker {

namespace {

constexpr MomentState allStates[] = {MomentState::Claimed, MomentState::Done, MomentState::Failed,
                                     MomentState::Skipped, MomentState::Waiting};

} // namespace

QString toStored(MomentState state)
{
    switch (state) {
    case MomentState::Claimed:
        return QStringLiteral("claimed");
    case MomentState::Done:
        return QStringLiteral("done");
    case MomentState::Failed:
        return QStringLiteral("failed");
    case MomentState::Skipped:
        return QStringLiteral("skipped");
    case MomentState::Waiting:
        return QStringLiteral("waiting");
    }
    Q_UNREACHABLE();
}

MomentState momentStateFromStored(const QString &stored)
{
    for (const auto state : allStates) {
        if (toStored(state) == stored)
            return state;
    }
    return MomentState::Claimed;
}

namespace {

const auto momentColumns =
    QStringLiteral("task, CAST(moment AS text), state, token, host, process_id, "
                   "CAST(lease_until AS text), CAST(claimed_at AS text), run_id, note");

Moment momentFrom(const Statement &row)
{
    return {row.text(0),
            instantFromStored(row.text(1)).value_or(Instant()),
            momentStateFromStored(row.text(2)),
            row.text(3),
            row.text(4),
            row.integer(5),
            instantFromStored(row.text(6)).value_or(Instant()),
            instantFromStored(row.text(7)).value_or(Instant()),
            row.value(8).isNull() ? std::nullopt : std::optional(row.integer(8)),
            row.text(9)};
}

Result<QList<Moment>> momentsWhere(const Connection &connection, const QString &condition,
                                   const QVariantList &values)
{
    return readAll<Moment>(
        connection,
        QStringLiteral("SELECT %1 FROM caretaker_moments m WHERE %2").arg(momentColumns, condition),
        values, momentFrom);
}

bool isAbandoned(const Moment &moment, const QString &host, Instant now, IsAlive isAlive)
{
    const bool isDead = moment.host == host && !isAlive(moment.processId);
    return moment.state == MomentState::Claimed && (isDead || moment.leaseUntil <= now);
}

/// Whether the row was new.
Result<bool> insertMoment(const Connection &connection, const Moment &moment)
{
    auto inserted = Statement::run(
        connection,
        QStringLiteral("INSERT INTO caretaker_moments (task, moment, state, token, host, "
                       "process_id, lease_until, claimed_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, "
                       "?, ?) ON CONFLICT (task, moment) DO NOTHING"),
        {moment.task, toStored(moment.at), toStored(moment.state), moment.token, moment.host,
         moment.processId, toStored(moment.leaseUntil), toStored(moment.claimedAt),
         moment.note.isNull() ? QLatin1String("") : moment.note});
    if (!inserted)
        return inserted.error();
    return inserted->rowsAffected() == 1;
}

/// Whether it was still the old one's.
Result<bool> takeOver(const Connection &connection, const Moment &old, const Moment &mine)
{
    auto taken = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_moments SET token = ?, host = ?, process_id = ?, "
                       "lease_until = ?, claimed_at = ?, run_id = NULL, note = ? "
                       "WHERE task = ? AND moment = ? AND state = 'claimed' AND token = ?"),
        {mine.token, mine.host, mine.processId, toStored(mine.leaseUntil), toStored(mine.claimedAt),
         mine.note.isNull() ? QLatin1String("") : mine.note, old.task, toStored(old.at),
         old.token});
    if (!taken)
        return taken.error();
    return taken->rowsAffected() == 1;
}

} // namespace

Result<std::optional<MomentClaim>> claimMoment(const Connection &connection, const QString &task,
                                               Instant moment, const Claimant &claimant,
                                               const QString &note, Instant now, IsAlive isAlive)
{
    const Moment mine{task,
                      moment,
                      MomentState::Claimed,
                      QUuid::createUuid().toString(QUuid::WithoutBraces),
                      claimant.host,
                      claimant.processId,
                      now + momentLease,
                      now,
                      {},
                      note};
    const MomentClaim claim{task, moment, mine.token};
    const auto inserted = insertMoment(connection, mine);
    if (!inserted)
        return inserted.error();
    if (*inserted)
        return std::optional(claim);

    const auto found = findMoment(connection, task, moment);
    if (!found)
        return found.error();
    if (!*found || !isAbandoned(**found, claimant.host, now, isAlive))
        return std::optional<MomentClaim>();
    const auto taken = takeOver(connection, **found, mine);
    if (!taken)
        return taken.error();
    if (!*taken)
        return std::optional<MomentClaim>();
    auto inherited = claim;
    inherited.takenFrom =
        StoreText::tr("process %1 on %2").arg((*found)->processId).arg((*found)->host);
    return std::optional(inherited);
}

Status releaseMoment(const Connection &connection, const MomentClaim &claim)
{
    auto released =
        Statement::run(connection,
                       QStringLiteral("DELETE FROM caretaker_moments WHERE task = ? AND moment = ? "
                                      "AND state = 'claimed' AND token = ?"),
                       {claim.task, toStored(claim.moment), claim.token});
    if (!released)
        return released.error();
    return Done{};
}

Status skipMoment(const Connection &connection, const QString &task, Instant moment,
                  const Claimant &claimant, const QString &note, Instant now)
{
    const auto inserted =
        insertMoment(connection, {task,
                                  moment,
                                  MomentState::Skipped,
                                  QUuid::createUuid().toString(QUuid::WithoutBraces),
                                  claimant.host,
                                  claimant.processId,
                                  now,
                                  now,
                                  {},
                                  note});
    if (!inserted)
        return inserted.error();
    return Done{};
}

Result<QList<Moment>> abandonedMoments(const Connection &connection, const QString &host,
                                       Instant now, IsAlive isAlive)
{
    const auto claimed =
        momentsWhere(connection, QStringLiteral("state = 'claimed' ORDER BY moment, task"), {});
    if (!claimed)
        return claimed;
    QList<Moment> abandoned;
    for (const auto &moment : *claimed) {
        if (isAbandoned(moment, host, now, isAlive))
            abandoned.append(moment);
    }
    return abandoned;
}

Status failAbandonedMoment(const Connection &connection, const Moment &moment, const QString &note)
{
    auto failed = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_moments SET state = 'failed', note = ? "
                       "WHERE task = ? AND moment = ? AND state = 'claimed' AND token = ?"),
        {note, moment.task, toStored(moment.at), moment.token});
    if (!failed)
        return failed.error();
    return Done{};
}

Result<std::optional<Moment>> findMoment(const Connection &connection, const QString &task,
                                         Instant moment)
{
    const auto found = momentsWhere(connection, QStringLiteral("task = ? AND moment = ?"),
                                    {task, toStored(moment)});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QMap<QString, Instant>> lastSettledMoments(const Connection &connection, Instant now)
{
    using Last = std::pair<QString, std::optional<Instant>>;
    const auto rows = readAll<Last>(
        connection,
        QStringLiteral("SELECT task, CAST(max(moment) AS text) FROM caretaker_moments "
                       "WHERE state <> 'claimed' AND moment <= ? GROUP BY task"),
        {toStored(now)}, [](const Statement &row) {
            return Last{row.text(0), instantFromStored(row.text(1))};
        });
    if (!rows)
        return rows.error();
    QMap<QString, Instant> settled;
    for (const auto &[task, moment] : *rows) {
        if (moment)
            settled.insert(task, *moment);
    }
    return settled;
}

Result<QMap<QString, Moment>> lastMoments(const Connection &connection, Instant now)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    QMap<QString, Moment> last;
    if (*version < schedulesVersion)
        return last;
    const auto found =
        momentsWhere(connection,
                     QStringLiteral("moment = (SELECT max(o.moment) FROM caretaker_moments o "
                                    "WHERE o.task = m.task AND o.moment <= ?)"),
                     {toStored(now)});
    if (!found)
        return found.error();
    for (const auto &moment : *found)
        last.insert(moment.task, moment);
    return last;
}

Result<qint64> forgetMomentsBefore(const Connection &connection, Instant limit, Instant now)
{
    auto removed = Statement::run(
        connection,
        QStringLiteral("DELETE FROM caretaker_moments WHERE moment < ? "
                       "AND state <> 'claimed' AND (state <> 'waiting' OR run_id IS NULL) "
                       "AND moment < (SELECT max(o.moment) "
                       "FROM caretaker_moments o WHERE o.task = caretaker_moments.task "
                       "AND o.moment <= ?)"),
        {toStored(limit), toStored(now)});
    if (!removed)
        return removed.error();
    return removed->rowsAffected();
}

Status bindMoment(const Connection &connection, const MomentClaim &claim, qint64 runId, Instant now)
{
    auto bound = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_moments SET run_id = ?, lease_until = ? WHERE task = ? "
                       "AND moment = ? AND state = 'claimed' AND token = ?"),
        {runId, toStored(now + momentLease), claim.task, toStored(claim.moment), claim.token});
    if (!bound)
        return bound.error();
    if (bound->rowsAffected() != 1)
        return Error{ErrorCode::TaskBusy,
                     StoreText::tr("The scheduled moment %1 of %2 was taken over by another.")
                         .arg(toIso(claim.moment), claim.task),
                     {}};
    return Done{};
}

Result<bool> settleMomentOf(const Connection &connection, qint64 runId, MomentState state)
{
    auto settled =
        Statement::run(connection,
                       QStringLiteral("UPDATE caretaker_moments SET state = ? WHERE run_id = ? "
                                      "AND state IN ('claimed', 'waiting')"),
                       {toStored(state), runId});
    if (!settled)
        return settled.error();
    return settled->rowsAffected() == 1;
}

} // namespace caretaker
