// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QStringList>

#include <functional>

namespace caretaker {

/// Caretaker's own tables (prefix caretaker_) have a version; each step from one to the next is
/// a file in resources/sql.
inline constexpr int latestSchemaVersion = 6;

/// The versions that brought our own table of notifications, undo, the runs' logs, since when an
/// e-mail has been tried, and schedules with their moments.
inline constexpr int notificationsVersion = 2;
inline constexpr int undoVersion = 3;
inline constexpr int logVersion = 4;
inline constexpr int retriesVersion = 5;
inline constexpr int schedulesVersion = 6;

/// 0 where none of our tables is there.
Result<int> schemaVersion(const Connection &connection);

/// The statements that bring our own tables from `version` to the latest.
[[nodiscard]] QStringList pendingMigrations(const Dialect &dialect, int version);

/// Runs them and records each version. The caller holds an exclusive transaction. Cancelled soon
/// after `isCancelled`, which may be empty, says so.
Status migrate(const Connection &connection, Instant now,
               const std::function<bool()> &isCancelled = {});

/// The statements of a file in resources/sql, such as "sqlite/embedded_tables.sql", without
/// comments. Our files hold no semicolon inside a statement.
[[nodiscard]] QStringList statementsOf(const QString &resource);

/// Runs statements one by one, likewise; the caller holds the transaction.
Status runAll(const Connection &connection, const QStringList &statements,
              const std::function<bool()> &isCancelled = {});

} // namespace caretaker
