// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/mail_pace_store.h"

#include "database/statement.h"

namespace caretaker {

Result<MailPace> readMailPace(const Connection &connection)
{
    const auto rows = readAll<MailPace>(
        connection,
        QStringLiteral("SELECT CAST(next_slot_at AS text), CAST(paused_until AS text), "
                       "pause_seconds FROM caretaker_mail"),
        {}, [](const Statement &row) {
            return MailPace{instantFromStored(row.text(0)), instantFromStored(row.text(1)),
                            std::chrono::seconds(row.integer(2))};
        });
    if (!rows)
        return rows.error();
    return rows->value(0);
}

Result<bool> takeMailSlot(const Connection &connection, Instant now,
                          std::chrono::microseconds interval)
{
    // One that lies further ahead than it can was noted before the clock was set back.
    const auto next = toStored(now + interval);
    auto taken = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_mail SET next_slot_at = ? WHERE next_slot_at IS NULL "
                       "OR next_slot_at <= ? OR next_slot_at > ?"),
        {next, toStored(now), next});
    if (!taken)
        return taken.error();
    return taken->rowsAffected() == 1;
}

Status pauseMail(const Connection &connection, std::chrono::seconds pause, Instant now)
{
    auto paused = Statement::run(
        connection, QStringLiteral("UPDATE caretaker_mail SET paused_until = ?, pause_seconds = ?"),
        {toStored(now + pause), qint64(pause.count())});
    if (!paused)
        return paused.error();
    return Done{};
}

Status endMailPause(const Connection &connection)
{
    auto ended = Statement::run(
        connection,
        QStringLiteral("UPDATE caretaker_mail SET paused_until = NULL, pause_seconds = 0 "
                       "WHERE pause_seconds > 0"));
    if (!ended)
        return ended.error();
    return Done{};
}

Result<QString> databaseName(const Connection &connection)
{
    const auto name =
        readOne(connection, QStringLiteral("SELECT database_name FROM caretaker_mail"));
    if (!name)
        return name.error();
    return name->toString();
}

} // namespace caretaker
