// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/message_store.h"

#include "database/bulk_insert.h"

namespace caretaker {

Status insertNotifications(const Connection &connection, qint64 runId,
                           const QList<NewNotification> &notifications, Instant now)
{
    BulkInsert inApp(
        connection, QStringLiteral("job_notifications"),
        QStringLiteral(
            "recipient_id, job_id, notification_type, title, message, is_read, created_at"));
    BulkInsert record(
        connection, QStringLiteral("caretaker_notifications"),
        QStringLiteral("run_id, recipient_id, job_id, type, title, message, in_app, created_at"));
    const auto moment = toStored(now);
    for (const auto &each : notifications) {
        const auto job =
            each.jobId ? QVariant(*each.jobId) : QVariant(QMetaType(QMetaType::LongLong));
        if (each.isInApp) {
            auto told = inApp.add(
                {each.recipientId, job, each.type, each.title, each.message, false, moment});
            if (!told)
                return told;
        }
        auto recorded = record.add({runId, each.recipientId, job, each.type, each.title,
                                    each.message, each.isInApp, moment});
        if (!recorded)
            return recorded;
    }
    if (auto told = inApp.finish(); !told)
        return told.error();
    if (auto recorded = record.finish(); !recorded)
        return recorded.error();
    return Done{};
}

Status queueEmails(const Connection &connection, qint64 runId, const QList<NewOutboxEntry> &emails,
                   Instant now)
{
    BulkInsert outbox(connection, QStringLiteral("caretaker_outbox"),
                      QStringLiteral("run_id, recipient_id, to_address, to_name, subject, body, "
                                     "state, created_at, updated_at"));
    const auto moment = toStored(now);
    for (const auto &email : emails) {
        const auto recipient = email.recipientId ? QVariant(*email.recipientId)
                                                 : QVariant(QMetaType(QMetaType::LongLong));
        auto queued =
            outbox.add({runId, recipient, email.toAddress,
                        email.toName.isNull() ? QLatin1String("") : email.toName, email.subject,
                        email.body, QStringLiteral("queued"), moment, moment});
        if (!queued)
            return queued;
    }
    if (auto queued = outbox.finish(); !queued)
        return queued.error();
    return Done{};
}

} // namespace caretaker
