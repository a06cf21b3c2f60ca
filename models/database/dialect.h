// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

#include <QSqlError>
#include <QStringList>

namespace caretaker {

/// Where SQLite and PostgreSQL differ: the SQL that has to be worded for each, and what their
/// errors mean. All other statements run on both as they are, by these conventions:
///
/// - A time stamp, a date or a decimal is read as `CAST(column AS text)`: exact to the microsecond
///   and the cent on both, and in a form that instantFromStored() and Money read. (Qt's driver
///   would make it a QDateTime of milliseconds or a double.) Every session is in UTC.
/// - A time stamp is written as toStored() and compared with text that was read so.
/// - A boolean is a condition by itself (`WHERE is_active`), and is written as a bool.
/// - A new row's id is read with `INSERT … RETURNING id`.
struct Dialect
{
    QString engineName;    ///< as its makers write it
    QString engine;        ///< for JSON: "sqlite"
    QString driver;        ///< Qt's name for its driver
    QString driverPackage; ///< of that driver on Debian
    QString folder;        ///< in resources/sql

    QString columnsOfTable; ///< bound: the table; rows: name, whether it must have a value
    QString findTable;      ///< bound: the name; a row where there is such a table
    QString findIndex;

    QString beginSnapshot; ///< one consistent view; see Transaction::Kind
    QString beginWrite;    ///< rows that are written stay locked until the end
    QString exclusiveLock; ///< within a write; empty where that is exclusive already

    /// A failed transaction refuses everything but its end, and its commit is a silent rollback.
    bool errorEndsTransaction = false;

    QString applicationId;      ///< tells an embedded database; empty where there is none
    QString vital;              ///< one value for each of `vitalNames`, for a check
    QStringList vitalNames;     ///< for JSON; shown with a blank for the underscore
    QString engineAndSize;      ///< a row: the engine's version, the size in bytes
    QString findings;           ///< rows of text: damage of the file, or "ok"
    QString missingRights;      ///< rows of text: rights that the tasks need and this user lacks
    QStringList beforeAdoption; ///< outside its transaction
    QStringList afterAdoption;
    QString relaxNotifications; ///< empty where the table has to be made anew
    QString brokenReferences; ///< a row where job_notifications refers to what is not there; empty
                              ///< where the database sees to that itself

    /// A statement's error in words. `isConnected`: the connection still stands.
    Error (*describe)(const DatabaseUrl &url, const QSqlError &error, bool isConnected) = nullptr;
    /// The same for an attempt to open.
    Error (*describeOpening)(const DatabaseUrl &url, const QSqlError &error) = nullptr;
};

[[nodiscard]] const Dialect &dialectOf(DatabaseUrl::Kind kind);

} // namespace caretaker
