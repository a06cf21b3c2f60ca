// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

#include <QStringList>

namespace caretaker {

enum class DatabaseKind {
    Embedded,       ///< made by Caretaker
    WebApplication, ///< the existing web application's; ours is only the caretaker_ tables
};

/// What an open database is and how far it has been prepared for Caretaker.
struct Inspection
{
    DatabaseKind kind = DatabaseKind::WebApplication;
    int version = 0;                   ///< of Caretaker's own tables; 0: there are none
    bool notificationNeedsJob = false; ///< job_notifications.job_id is NOT NULL

    [[nodiscard]] bool isAdopted() const { return version > 0; }

    /// Whether our own tables are as this program writes them.
    [[nodiscard]] bool isUpToDate() const;
};

/// Looks at tables and columns only, so it is quick on any size. Fails with DatabaseUnusable where
/// the database is neither ours nor the web application's, lacks tables or columns (they are
/// named), or was prepared by a newer Caretaker.
Result<Inspection> inspect(const Connection &connection);

/// The names of a table's columns; none where there is no such table.
Result<QStringList> columnNames(const Connection &connection, const QString &table);

/// A database that was opened to be looked at, and what it is.
struct InspectedDatabase
{
    Connection connection;
    Inspection found;
};

/// Opens read-only and inspects.
Result<InspectedDatabase> openToRead(const DatabaseUrl &url);

/// NotAdopted, with what to do, unless Caretaker's own tables are there and up to date.
Status requireOwnTables(const Connection &connection);

/// SQLite's application_id of an embedded database: "CTKR".
inline constexpr int embeddedApplicationId = 0x43544B52;

} // namespace caretaker
