// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"

#include "base/printable.h"
#include "database/migrations.h"
#include "database/statement.h"
#include "database/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace caretaker {

namespace {

QString temporaryBeside(const QString &path)
{
    return path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) +
           QStringLiteral(".part");
}

/// That a new database can be put at `path`; `taken` is what to say where something is there.
Status requireFree(const QString &path, const QString &taken)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::Failed, taken.arg(printable(path)), {}};
    for (const auto *suffix : {"-wal", "-journal"}) {
        const auto journal = path + QLatin1String(suffix);
        if (QFileInfo(journal).size() > 0)
            return Error{ErrorCode::Failed,
                         QStringLiteral("%1 is left from a database that was there before, and "
                                        "would be played into the new one. Move it away first.")
                             .arg(printable(journal)),
                         {}};
    }
    return Done{};
}

/// An empty file for SQLite to fill, which nobody may read who may not read `original`.
Status makeTarget(const QString &path, const QString &original)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFile::permissions(original) | QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::Failed, {}, file.errorString()};
    return Done{};
}

Status fillNewFile(const Connection &connection, Instant now)
{
    // A WAL file keeps its mode; it cannot be set inside a transaction.
    for (const auto &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"),
          QStringLiteral("PRAGMA application_id = %1").arg(embeddedApplicationId)}) {
        if (auto set = Statement::run(connection, pragma); !set)
            return set.error();
    }
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const auto *resource : {"sqlite/embedded_tables.sql", "sqlite/embedded_indexes.sql"}) {
        if (auto ran = runAll(connection, statementsOf(QString::fromLatin1(resource))); !ran)
            return ran;
    }
    if (auto migrated = migrate(connection, now); !migrated)
        return migrated;
    return transaction->commit();
}

/// The table's own CREATE statement with job_id made nullable. SQLite cannot alter a column, so the
/// table is made anew and its rows copied: https://www.sqlite.org/lang_altertable.html#otheralter
Result<QStringList> relaxingStatements(const Connection &connection)
{
    const auto stored = readOne(
        connection,
        QStringLiteral(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'job_notifications'"));
    if (!stored)
        return stored.error();
    static const QRegularExpression name(
        QStringLiteral("^(\\s*CREATE\\s+TABLE\\s+)\"?job_notifications\"?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression column(
        QStringLiteral("(\"?\\bjob_id\"?\\s+\\w+)\\s+NOT\\s+NULL"),
        QRegularExpression::CaseInsensitiveOption);
    auto sql = stored->toString();
    if (!sql.contains(name) || !sql.contains(column))
        return Error{ErrorCode::Failed,
                     QStringLiteral("job_notifications is defined in a way that is not known, so "
                                    "its job_id cannot be made "
                                    "nullable. Adopt without --relax-notifications."),
                     sql};
    sql.replace(name, QStringLiteral("\\1caretaker_new_notifications"))
        .replace(column, QStringLiteral("\\1 NULL"));

    const auto rest = readAll<QString>(
        connection,
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE tbl_name = 'job_notifications' "
                       "AND type IN ('index', 'trigger') AND sql IS NOT NULL"),
        {}, [](const Statement &row) { return row.text(0); });
    if (!rest)
        return rest.error();
    return QStringList{
               sql,
               QStringLiteral(
                   "INSERT INTO caretaker_new_notifications SELECT * FROM job_notifications"),
               // The next id must not fall back to one that was used before.
               QStringLiteral(
                   "DELETE FROM sqlite_sequence WHERE name = 'caretaker_new_notifications'"),
               QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT "
                              "'caretaker_new_notifications', seq "
                              "FROM sqlite_sequence WHERE name = 'job_notifications'"),
               QStringLiteral("DROP TABLE job_notifications"),
               QStringLiteral(
                   "ALTER TABLE caretaker_new_notifications RENAME TO job_notifications")} +
           *rest;
}

Result<QStringList> missingIndexes(const Connection &connection)
{
    static const QRegularExpression name(QStringLiteral("IF NOT EXISTS (\\w+)"));
    QStringList missing;
    for (const auto &statement : statementsOf(QStringLiteral("sqlite/embedded_indexes.sql"))) {
        const auto found =
            readOne(connection,
                    QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?"),
                    {name.match(statement).captured(1)});
        if (!found)
            return found.error();
        if (!found->isValid())
            missing.append(statement);
    }
    return missing;
}

} // namespace

Status createEmbedded(const DatabaseUrl &url, Instant now)
{
    const auto taken = QStringLiteral("%1 exists already. Give a path where there is no file yet.");
    if (auto isFree = requireFree(url.path(), taken); !isFree)
        return isFree;
    const auto part = DatabaseUrl::fromPath(temporaryBeside(url.path()));
    auto filled = [&]() -> Status {
        auto connection = Connection::create(part);
        if (!connection)
            return connection.error();
        return fillNewFile(*connection, now);
    }();
    if (filled && !QFile::rename(part.path(), url.path()))
        filled = Error{ErrorCode::Failed,
                       QStringLiteral("%1 could not be put in place.").arg(url.displayName()),
                       {}};
    if (!filled) {
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(part.path() + QLatin1String(suffix));
    }
    return filled;
}

Result<QList<AdoptionStep>> planAdoption(const Connection &connection,
                                         const AdoptionOptions &options)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    QList<AdoptionStep> steps;
    if (const auto pending = pendingMigrations(found->version); !pending.isEmpty())
        steps.append(
            {found->isAdopted()
                 ? QStringLiteral("Bring Caretaker's own tables from version %1 to %2")
                       .arg(found->version)
                       .arg(latestSchemaVersion)
                 : QStringLiteral("Add Caretaker's own tables (their names start with caretaker_)"),
             pending});
    if (options.relaxNotifications && found->notificationNeedsJob) {
        const auto statements = relaxingStatements(connection);
        if (!statements)
            return statements.error();
        steps.append(
            {QStringLiteral(
                 "Let job_notifications.job_id be empty, for notifications that belong to no job"),
             *statements});
    }
    if (options.addIndexes) {
        const auto statements = missingIndexes(connection);
        if (!statements)
            return statements.error();
        if (!statements->isEmpty())
            steps.append(
                {QStringLiteral("Add indexes that make tasks and tables quick"), *statements});
    }
    return steps;
}

Status adopt(const Connection &connection, const AdoptionOptions &options, Instant now)
{
    // Making a table anew drops the old one, which would take rows that refer to it along; and its
    // renaming would stumble over views and triggers that refer to the name.
    if (auto off = runAll(connection, {QStringLiteral("PRAGMA foreign_keys = OFF"),
                                       QStringLiteral("PRAGMA legacy_alter_table = ON")});
        !off)
        return off;
    const auto adopted = [&]() -> Status {
        auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
        if (!transaction)
            return transaction.error();
        const auto before = inspect(connection);
        if (!before)
            return before.error();
        if (auto migrated = migrate(connection, now); !migrated)
            return migrated;
        const auto steps = planAdoption(connection, options);
        if (!steps)
            return steps.error();
        for (const auto &step : *steps) {
            if (auto ran = runAll(connection, step.statements); !ran)
                return ran;
        }
        if (!options.relaxNotifications || !before->notificationNeedsJob)
            return transaction->commit();
        const auto broken =
            readOne(connection,
                    QStringLiteral("SELECT 1 FROM pragma_foreign_key_check('job_notifications')"));
        if (!broken)
            return broken.error();
        if (broken->isValid())
            return Error{
                ErrorCode::Failed,
                QStringLiteral("job_notifications refers to jobs or users that are not there; it "
                               "was left as it is. "
                               "Adopt without --relax-notifications, or repair those rows first."),
                {}};
        return transaction->commit();
    }();
    if (auto on = runAll(connection, {QStringLiteral("PRAGMA foreign_keys = ON"),
                                      QStringLiteral("PRAGMA legacy_alter_table = OFF")});
        !on)
        return on;
    return adopted;
}

Status backup(const Connection &connection, const QString &path)
{
    const auto taken =
        QStringLiteral("%1 exists already; a backup never overwrites a file. Give another name.");
    if (auto isFree = requireFree(path, taken); !isFree)
        return isFree;
    const auto target = QFileInfo(path).absoluteFilePath();
    const auto part = temporaryBeside(target);
    const auto copied = [&]() -> Status {
        if (auto made = makeTarget(part, connection.url().path()); !made)
            return made;
        auto ran = Statement::run(connection, QStringLiteral("VACUUM INTO ?"), {part});
        return ran ? Status(Done{}) : ran.error();
    }();
    if (!copied) {
        QFile::remove(part);
        const auto code = copied.error().code;
        if (code == ErrorCode::Locked || code == ErrorCode::DatabaseUnusable)
            return copied; // it is about the original
        return Error{ErrorCode::Failed,
                     QStringLiteral("The backup %1 could not be written. Check that its folder "
                                    "exists, may be written and has room.")
                         .arg(printable(path)),
                     copied.error().detail};
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return Error{
            ErrorCode::Failed,
            QStringLiteral("The backup could not be put in place at %1.").arg(printable(path)),
            {}};
    }
    return Done{};
}

} // namespace caretaker
