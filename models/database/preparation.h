// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "database/inspection.h"

#include <QStringList>

#include <functional>

namespace caretaker {

/// Makes a new embedded database with all tables. Whole or not at all: it is built beside the
/// path under another name and moved there when it is complete. InvalidArgument for a server's
/// database, which is made by other means.
Status createEmbedded(const DatabaseUrl &url, Instant now);

/// What the admin has agreed to have done to the web application's database.
struct AdoptionOptions
{
    bool relaxNotifications = false; ///< make job_notifications.job_id nullable
    bool addIndexes = false;         ///< see resources/sql/indexes.sql
};

/// One thing that adoption adds or alters, in words and in SQL.
struct AdoptionStep
{
    QString description;
    QStringList statements;

    /// The tables of Caretaker's own that come with it.
    [[nodiscard]] QStringList ownTables() const;
};

/// What adopt() would do now; empty where nothing is left to do. Reads only.
Result<QList<AdoptionStep>> planAdoption(const Connection &connection,
                                         const AdoptionOptions &options);

/// Adds Caretaker's own tables, and what `options` allow, in one transaction. Safe to repeat.
/// Needs a ReadWrite connection. Cancelled, with nothing changed, soon after `isCancelled`, which
/// may be empty, says so.
Status adopt(const Connection &connection, const AdoptionOptions &options, Instant now,
             const std::function<bool()> &isCancelled = {});

/// For work that writes: brings the tables of an embedded database up to date, which need no yes;
/// on any other NotAdopted, with what to do, unless they are.
Status makeReady(const Connection &connection, Instant now);

/// Whether a new database can be put at `path`: nothing is there, and no journal is left that would
/// be played into it.
[[nodiscard]] bool isFree(const QString &path);

/// Writes a consistent copy of the database to a new file, while others go on working with it.
/// Fails where `path` is not free, see above. InvalidArgument for a server's database.
Status backup(const Connection &connection, const QString &path);

} // namespace caretaker
