// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporary_database.h"

namespace caretaker::testing {

/// Every row of every table but the given ones, for comparing.
inline QStringList contentsOf(const TemporaryDatabase &database, const QStringList &but = {})
{
    const auto tables = database.rows(
        database.url().kind() == DatabaseUrl::Kind::Sqlite
            ? QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                             "LIKE 'sqlite_%'")
            : QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"));
    QStringList contents;
    for (const auto &table : tables) {
        if (but.contains(table))
            continue;
        for (const auto &row : database.rows(QStringLiteral("SELECT * FROM %1").arg(table)))
            contents.append(table + u'|' + row);
    }
    contents.sort();
    return contents;
}

} // namespace caretaker::testing
