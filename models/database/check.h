// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "database/inspection.h"

#include <QList>
#include <QStringList>

namespace caretaker {

/// A thorough look at a database. Reads everything, so it takes its time on a large one.
struct DatabaseCheck
{
    struct Vital
    {
        QString name; ///< in JSON's way: journal_mode
        QString value;
    };
    struct RowCount
    {
        QString table;
        qint64 rows = 0;
    };

    Inspection inspection;
    QList<Vital> vitals;       ///< of the file or the server: SQLite's journal mode, for example
    QList<RowCount> rowCounts; ///< of the tables that the tasks use
    QStringList damage;        ///< SQLite's findings; empty where the file is sound
    QStringList hints;         ///< what the tasks would miss, for example nobody to tell
};

/// Of the web application's tables.
Result<QList<DatabaseCheck::RowCount>> countRows(const Connection &connection);

Result<DatabaseCheck> checkDatabase(const Connection &connection);

} // namespace caretaker
