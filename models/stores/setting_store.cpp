// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/setting_store.h"

#include "database/inspection.h"
#include "database/migrations.h"
#include "database/statement.h"

namespace caretaker {

Result<QMap<QString, QString>> storedSettings(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    QMap<QString, QString> settings;
    if (*version == 0)
        return settings;
    auto rows =
        Statement::run(connection, QStringLiteral("SELECT key, value FROM caretaker_settings"));
    if (!rows)
        return rows.error();
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return settings;
        settings.insert(rows->text(0), rows->text(1));
    }
}

Status storeSetting(const Connection &connection, const QString &key, const QString &value,
                    Instant now)
{
    if (auto ready = requireOwnTables(connection); !ready)
        return ready;
    auto stored = Statement::run(
        connection,
        QStringLiteral("INSERT INTO caretaker_settings (key, value, updated_at) VALUES (?, ?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = "
                       "excluded.updated_at"),
        {key, value.isNull() ? QLatin1String("") : value, toStored(now)});
    if (!stored)
        return stored.error();
    return Done{};
}

} // namespace caretaker
