// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/message_store.h"

#include "database/statement.h"

namespace caretaker {

Status insertNotifications(const Connection &connection,
                           const QList<NewNotification> &notifications, Instant now)
{
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("INSERT INTO job_notifications (recipient_id, job_id, notification_type, "
                       "title, message, "
                       "is_read, read_at, created_at) VALUES (?, ?, ?, ?, ?, ?, NULL, ?)"));
    if (!statement)
        return statement.error();
    for (const auto &notification : notifications) {
        const auto job = notification.jobId ? QVariant(*notification.jobId)
                                            : QVariant(QMetaType(QMetaType::LongLong));
        auto inserted =
            statement->execute({notification.recipientId, job, notification.type,
                                notification.title, notification.message, false, toStored(now)});
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Status queueEmails(const Connection &connection, qint64 runId, const QList<NewOutboxEntry> &emails,
                   Instant now)
{
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("INSERT INTO caretaker_outbox (run_id, recipient_id, to_address, to_name, "
                       "subject, body, "
                       "state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?)"));
    if (!statement)
        return statement.error();
    for (const auto &email : emails) {
        auto queued = statement->execute({runId, email.recipientId, email.toAddress, email.toName,
                                          email.subject, email.body, toStored(now), toStored(now)});
        if (!queued)
            return queued;
    }
    return Done{};
}

} // namespace caretaker
