// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/check.h"

namespace caretaker {

/// What a database is and how much is in it; quicker to have than a DatabaseCheck, which looks at
/// every page.
struct DatabaseFacts
{
    Inspection inspection;
    QString engine; ///< with its version: "SQLite 3.40.1"
    qint64 bytes = 0;
    QList<DatabaseCheck::RowCount> rowCounts;
};

Result<DatabaseFacts> readFacts(const Connection &connection);

} // namespace caretaker
