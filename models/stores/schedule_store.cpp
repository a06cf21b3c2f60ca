// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/schedule_store.h"

#include "database/inspection.h"
#include "database/migrations.h"
#include "database/statement.h"

namespace caretaker {

Result<QMap<QString, StoredSchedule>> storedSchedules(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    QMap<QString, StoredSchedule> schedules;
    if (*version < schedulesVersion)
        return schedules;
    const auto rows = readAll<StoredSchedule>(
        connection,
        QStringLiteral("SELECT task, expression, is_enabled, CAST(since AS text), "
                       "CAST(updated_at AS text), updated_by FROM caretaker_schedules"),
        {}, [](const Statement &row) {
            return StoredSchedule{row.text(0),
                                  row.text(1),
                                  row.value(2).toBool(),
                                  instantFromStored(row.text(3)).value_or(Instant()),
                                  instantFromStored(row.text(4)).value_or(Instant()),
                                  row.text(5)};
        });
    if (!rows)
        return rows.error();
    for (const auto &schedule : *rows)
        schedules.insert(schedule.task, schedule);
    return schedules;
}

Result<std::optional<Instant>> schedulesSince(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version < schedulesVersion)
        return std::optional<Instant>();
    const auto moment =
        readOne(connection,
                QStringLiteral("SELECT CAST(applied_at AS text) FROM caretaker_migrations "
                               "WHERE version = ?"),
                {schedulesVersion});
    if (!moment)
        return moment.error();
    return instantFromStored(moment->toString());
}

Status storeSchedule(const Connection &connection, const StoredSchedule &schedule)
{
    if (auto ready = requireOwnTables(connection); !ready)
        return ready;
    auto stored = Statement::run(
        connection,
        QStringLiteral("INSERT INTO caretaker_schedules (task, expression, is_enabled, since, "
                       "updated_at, updated_by) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (task) DO UPDATE SET expression = excluded.expression, "
                       "is_enabled = excluded.is_enabled, since = excluded.since, "
                       "updated_at = excluded.updated_at, updated_by = excluded.updated_by"),
        {schedule.task, schedule.expression, schedule.isEnabled, toStored(schedule.since),
         toStored(schedule.updatedAt), schedule.updatedBy});
    if (!stored)
        return stored.error();
    return Done{};
}

} // namespace caretaker
