// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QList>

#include <optional>

namespace caretaker {

/// An in-app notification for the web application's users.
struct NewNotification
{
    qint64 recipientId = 0;
    std::optional<qint64> jobId;
    QString type;
    QString title;
    QString message;
    bool isInApp = true; ///< goes to the web application's table, not only to the run's record
};

/// An e-mail for the outbox.
struct NewOutboxEntry
{
    std::optional<qint64> recipientId; ///< a user; nobody where only an address is known
    QString toAddress;
    QString toName;
    QString subject;
    QString body;
};

/// Both write within the caller's transaction, so that what is told and what was done stand or fall
/// together. Notifications are written twice: for the web application, and all of them as the run's
/// record, because the web application's table does not say which run a row came from.
Status insertNotifications(const Connection &connection, qint64 runId,
                           const QList<NewNotification> &notifications, Instant now);
Status queueEmails(const Connection &connection, qint64 runId, const QList<NewOutboxEntry> &emails,
                   Instant now);

} // namespace caretaker
