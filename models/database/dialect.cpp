// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include "database/postgresql/postgres_errors.h"
#include "database/sqlite/sqlite_errors.h"

namespace caretaker {

namespace {

Dialect sqliteDialect()
{
    Dialect sqlite;
    sqlite.engineName = QStringLiteral("SQLite");
    sqlite.engine = QStringLiteral("sqlite");
    sqlite.driver = QStringLiteral("QSQLITE");
    sqlite.driverPackage = QStringLiteral("libqt6sql6-sqlite");
    sqlite.folder = QStringLiteral("sqlite/");

    sqlite.columnsOfTable = QStringLiteral("SELECT name, \"notnull\" FROM pragma_table_info(?)");
    sqlite.findTable =
        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    sqlite.findIndex =
        QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");

    sqlite.beginSnapshot = QStringLiteral("BEGIN");
    // At once, so that the lock cannot be lost half-way; there is only one for the whole file.
    sqlite.beginWrite = QStringLiteral("BEGIN IMMEDIATE");

    sqlite.applicationId = QStringLiteral("PRAGMA application_id");
    sqlite.vital = QStringLiteral("PRAGMA journal_mode");
    sqlite.vitalNames = QStringList{QStringLiteral("journal_mode")};
    sqlite.engineAndSize = QStringLiteral(
        "SELECT sqlite_version(), page_count * page_size FROM pragma_page_count, pragma_page_size");
    sqlite.findings = QStringLiteral("PRAGMA quick_check(20)");
    // Making a table anew drops the old one, which would take rows that refer to it along; and its
    // renaming would stumble over views and triggers that refer to the name.
    sqlite.beforeAdoption = QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"),
                                        QStringLiteral("PRAGMA legacy_alter_table = ON")};
    sqlite.afterAdoption = QStringList{QStringLiteral("PRAGMA foreign_keys = ON"),
                                       QStringLiteral("PRAGMA legacy_alter_table = OFF")};
    sqlite.brokenReferences =
        QStringLiteral("SELECT 1 FROM pragma_foreign_key_check('job_notifications')");

    sqlite.describe = describeSqliteError;
    sqlite.describeOpening = describeSqliteOpening;
    return sqlite;
}

Dialect postgresDialect()
{
    Dialect postgres;
    postgres.engineName = QStringLiteral("PostgreSQL");
    postgres.engine = QStringLiteral("postgresql");
    postgres.driver = QStringLiteral("QPSQL");
    postgres.driverPackage = QStringLiteral("libqt6sql6-psql");
    postgres.folder = QStringLiteral("postgresql/");

    // to_regclass finds what the bare name means in a statement, whatever the search path.
    postgres.columnsOfTable = QStringLiteral(
        "SELECT CAST(attname AS text), attnotnull FROM pg_attribute "
        "WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum");
    postgres.findTable = QStringLiteral("SELECT 1 WHERE to_regclass(?) IS NOT NULL");
    postgres.findIndex = postgres.findTable;

    // Every level is named: the server, the database or the user may have another default.
    postgres.beginSnapshot = QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    postgres.beginWrite = QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    // "CTKR" as a number; an advisory lock needs no right and no table.
    postgres.exclusiveLock = QStringLiteral("SELECT pg_advisory_xact_lock(1129597778)");
    postgres.errorEndsTransaction = true;

    postgres.vital = QStringLiteral("SELECT current_setting('server_version'), "
                                    "current_setting('server_encoding')");
    postgres.vitalNames = QStringList{QStringLiteral("server_version"), QStringLiteral("encoding")};
    postgres.engineAndSize = QStringLiteral(
        "SELECT current_setting('server_version'), pg_database_size(current_database())");
    postgres.missingRights = QStringLiteral(
        "SELECT need FROM (VALUES "
        "('UPDATE on jobs', has_table_privilege('jobs', 'UPDATE')), "
        "('UPDATE on compliance_data', has_table_privilege('compliance_data', 'UPDATE')), "
        "('INSERT on job_notifications', has_table_privilege('job_notifications', 'INSERT')), "
        "('USAGE on the sequence of job_notifications.id', coalesce(has_sequence_privilege("
        "pg_get_serial_sequence('job_notifications', 'id'), 'USAGE'), true))"
        ") AS needs (need, is_granted) WHERE NOT is_granted");

    postgres.relaxNotifications =
        QStringLiteral("ALTER TABLE job_notifications ALTER COLUMN job_id DROP NOT NULL");

    postgres.describe = describePostgresError;
    postgres.describeOpening = describePostgresOpening;
    return postgres;
}

} // namespace

const Dialect &dialectOf(DatabaseUrl::Kind kind)
{
    static const Dialect sqlite = sqliteDialect();
    static const Dialect postgres = postgresDialect();
    return kind == DatabaseUrl::Kind::Sqlite ? sqlite : postgres;
}

} // namespace caretaker
