// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "records/run.h"

#include <QList>

namespace caretaker {

/// Notes, within the transaction that restores the rows, which run the run `undoId` undoes. Fails
/// where another has undone it already.
Status recordUndo(const Connection &connection, qint64 undoId, qint64 runId);

/// The e-mails of a run that have not gone and are not in a mail server's hands at this moment.
Result<QList<RunEmail>> unsentEmailsOf(const Connection &connection, qint64 runId);

/// How many of its e-mails a mail server has taken.
Result<qint64> countSentEmailsOf(const Connection &connection, qint64 runId);

/// Cancels those that have not gone, within the caller's transaction.
Status cancelUnsentEmailsOf(const Connection &connection, qint64 runId, Instant now);

} // namespace caretaker
