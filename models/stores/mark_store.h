// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QHash>
#include <QSet>

namespace caretaker {

/// What admins have marked in Caretaker without a change to the web application's rows. The readers
/// find nothing where our tables are missing; the writers answer NotAdopted.

/// The expiry date, as text, at which each document was acknowledged, by its id.
Result<QHash<qint64, QString>> acknowledgedDocuments(const Connection &connection);

/// Silences a document's reminders until it expires or its date changes.
Status acknowledgeDocument(const Connection &connection, qint64 documentId, QDate expiryDate,
                           const QString &user, Instant now);
Status withdrawAcknowledgement(const Connection &connection, qint64 documentId);

/// The jobs that are never closed automatically.
Result<QSet<qint64>> jobsKeptOpen(const Connection &connection);

Status keepJobOpen(const Connection &connection, qint64 jobId, const QString &user, Instant now);
Status letJobClose(const Connection &connection, qint64 jobId);

} // namespace caretaker
