// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "records/schedule.h"
#include "stores/run_store.h"

#include <QMap>

namespace caretaker {

/// Who takes a moment.
struct Claimant
{
    QString host;
    qint64 processId = 0;
};

/// How long a claim keeps others away, should its process vanish without a trace (on this machine a
/// dead process is noticed at once). Longer than a run's lease, which beginRun() starts anew
/// together with this one: so a run has lost its lease before its moment can be taken over.
inline constexpr std::chrono::minutes momentLease = runLease + std::chrono::minutes(5);

/// Takes a moment. Nothing where another has it, or where it is over. A claim whose process is dead
/// on this host, or whose lease has ended, is taken over. Each is one statement, so of all who ask
/// at once one gets it. The note says why the moment is late, if it is.
Result<std::optional<MomentClaim>> claimMoment(const Connection &connection, const QString &task,
                                               Instant moment, const Claimant &claimant,
                                               const QString &note, Instant now, IsAlive isAlive);

/// Gives a moment back, as if it had never been taken; nothing where it is over or another has it.
Status releaseMoment(const Connection &connection, const MomentClaim &claim);

/// Records a missed moment that nobody will make up for; nothing where somebody has taken it.
Status skipMoment(const Connection &connection, const QString &task, Instant moment,
                  const Claimant &claimant, const QString &note, Instant now);

/// The claims whose process is dead or whose lease has ended.
Result<QList<Moment>> abandonedMoments(const Connection &connection, const QString &host,
                                       Instant now, IsAlive isAlive);

/// Records an abandoned claim as failed, unless another has taken it over meanwhile.
Status failAbandonedMoment(const Connection &connection, const Moment &moment, const QString &note);

/// Nothing where nobody has taken it.
Result<std::optional<Moment>> findMoment(const Connection &connection, const QString &task,
                                         Instant moment);

/// The newest moment of each task up to `now` that is over, one way or another.
Result<QMap<QString, Instant>> lastSettledMoments(const Connection &connection, Instant now);

/// The newest moment of each task up to `now`. None where our tables are missing or older.
Result<QMap<QString, Moment>> lastMoments(const Connection &connection, Instant now);

/// Removes moments before `limit`, except those that are under way or wait, and each task's newest:
/// what was before it must not count as missed. Returns how many.
Result<qint64> forgetMomentsBefore(const Connection &connection, Instant limit, Instant now);

/// Ties a claimed moment to a run that begins, and starts its lease anew, within beginRun()'s
/// transaction. TaskBusy where another has taken it over.
Status bindMoment(const Connection &connection, const MomentClaim &claim, qint64 runId,
                  Instant now);

/// Records what became of the moment that a run is for, within the transaction that ends the run.
/// Whether there was one that was still the run's.
Result<bool> settleMomentOf(const Connection &connection, qint64 runId, MomentState state);

} // namespace caretaker
