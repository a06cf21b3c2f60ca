// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/message_store.h"

#include "database/statement.h"

namespace caretaker {

Status insertNotifications(const Connection &connection, qint64 runId,
                           const QList<NewNotification> &notifications, Instant now)
{
    auto inApp = Statement::prepare(
        connection,
        QStringLiteral(
            "INSERT INTO job_notifications (recipient_id, job_id, notification_type, title, "
            "message, is_read, read_at, created_at) VALUES (?, ?, ?, ?, ?, ?, NULL, ?)"));
    if (!inApp)
        return inApp.error();
    auto record = Statement::prepare(
        connection,
        QStringLiteral("INSERT INTO caretaker_notifications (run_id, recipient_id, job_id, type, "
                       "title, message, in_app, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!record)
        return record.error();
    const auto moment = toStored(now);
    for (const auto &each : notifications) {
        const auto job =
            each.jobId ? QVariant(*each.jobId) : QVariant(QMetaType(QMetaType::LongLong));
        if (each.isInApp) {
            auto told = inApp->execute(
                {each.recipientId, job, each.type, each.title, each.message, false, moment});
            if (!told)
                return told;
        }
        auto recorded = record->execute({runId, each.recipientId, job, each.type, each.title,
                                         each.message, each.isInApp, moment});
        if (!recorded)
            return recorded;
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
        const auto recipient = email.recipientId ? QVariant(*email.recipientId)
                                                 : QVariant(QMetaType(QMetaType::LongLong));
        auto queued = statement->execute({runId, recipient, email.toAddress,
                                          email.toName.isNull() ? QLatin1String("") : email.toName,
                                          email.subject, email.body, toStored(now), toStored(now)});
        if (!queued)
            return queued;
    }
    return Done{};
}

} // namespace caretaker
