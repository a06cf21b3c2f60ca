// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QMap>

namespace caretaker {

/// The settings that are kept in the database, as text by key. What the keys mean, and their
/// defaults, is defined in tasks/settings. Empty where the database has none of our tables.
Result<QMap<QString, QString>> storedSettings(const Connection &connection);

/// Stores a value. NotAdopted where our tables are missing.
Status storeSetting(const Connection &connection, const QString &key, const QString &value,
                    Instant now);

} // namespace caretaker
