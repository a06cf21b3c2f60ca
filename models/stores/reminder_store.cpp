// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/reminder_store.h"

#include "database/bulk_insert.h"
#include "database/migrations.h"
#include "database/statement.h"

namespace caretaker {

namespace {

Result<SentReminders> sent(const Connection &connection, const QString &sql,
                           const QVariantList &values)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    SentReminders reminders;
    if (*version < 2)
        return reminders;
    auto rows = Statement::run(connection, sql, values);
    if (!rows)
        return rows.error();
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return reminders;
        reminders.insert({rows->text(0), rows->integer(1), rows->text(2), rows->integer(3)},
                         instantFromStored(rows->text(4)).value_or(Instant()));
    }
}

} // namespace

Result<SentReminders> sentDocumentReminders(const Connection &connection, QDate today)
{
    return sent(connection,
                QStringLiteral("SELECT kind, row_id, about, step, CAST(sent_at AS text) "
                               "FROM caretaker_reminders WHERE kind = ? AND about >= ?"),
                {documentReminder, today.toString(Qt::ISODate)});
}

Result<SentReminders> sentStaleJobWarnings(const Connection &connection)
{
    return sent(connection,
                QStringLiteral("SELECT r.kind, r.row_id, r.about, r.step, CAST(r.sent_at AS text) "
                               "FROM caretaker_reminders r JOIN jobs j ON j.id = r.row_id "
                               "WHERE r.kind = ? AND CAST(j.updated_at AS text) = r.about"),
                {staleJobWarning});
}

Result<qsizetype> rememberReminders(const Connection &connection,
                                    const QList<ReminderOccasion> &occasions, Instant now)
{
    BulkInsert reminders(connection, QStringLiteral("caretaker_reminders"),
                         QStringLiteral("kind, row_id, about, step, sent_at"),
                         QStringLiteral("ON CONFLICT (kind, row_id, about, step) DO NOTHING"));
    const auto moment = toStored(now);
    for (const auto &occasion : occasions) {
        auto remembered =
            reminders.add({occasion.kind, occasion.rowId, occasion.about, occasion.step, moment});
        if (!remembered)
            return remembered.error();
    }
    return reminders.finish();
}

} // namespace caretaker
