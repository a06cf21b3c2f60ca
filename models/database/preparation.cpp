// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/preparation.h"

#include "base/printable.h"
#include "database/database_text.h"
#include "database/migrations.h"
#include "database/sqlite/remade_notifications.h"
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

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// The journal of a database that was at `path` before; empty where there is none.
QString leftJournal(const QString &path)
{
    for (const auto *suffix : {"-wal", "-journal"}) {
        const auto journal = path + QLatin1String(suffix);
        if (QFileInfo(journal).size() > 0)
            return journal;
    }
    return {};
}

/// isFree(), or why not; `taken` is what to say where something is there.
Status requireFree(const QString &path, const QString &taken)
{
    if (isTaken(path))
        return Error{ErrorCode::Failed, taken.arg(printable(path)), {}};
    if (const auto journal = leftJournal(path); !journal.isEmpty())
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("%1 is left from a database that was there before, and "
                                      "would be played into the new one. Move it away first.")
                         .arg(printable(journal)),
                     {}};
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
    for (const auto *resource : {"sqlite/embedded_tables.sql", "indexes.sql"}) {
        if (auto ran = runAll(connection, statementsOf(QString::fromLatin1(resource))); !ran)
            return ran;
    }
    if (auto migrated = migrate(connection, now); !migrated)
        return migrated;
    return transaction->commit();
}

Result<QStringList> relaxingStatements(const Connection &connection)
{
    const auto &alter = connection.dialect().relaxNotifications;
    return alter.isEmpty() ? statementsThatRemakeNotifications(connection)
                           : Result<QStringList>(QStringList{alter});
}

Result<QStringList> missingIndexes(const Connection &connection)
{
    static const QRegularExpression name(QStringLiteral("IF NOT EXISTS (\\w+)"));
    QStringList missing;
    for (const auto &statement : statementsOf(QStringLiteral("indexes.sql"))) {
        const auto found = readOne(connection, connection.dialect().findIndex,
                                   {name.match(statement).captured(1)});
        if (!found)
            return found.error();
        if (!found->isValid())
            missing.append(statement);
    }
    return missing;
}

/// Where the table of notifications was made anew: that nothing in it refers to what is not there.
Status requireSound(const Connection &connection, const Inspection &before,
                    const AdoptionOptions &options)
{
    const auto &find = connection.dialect().brokenReferences;
    if (find.isEmpty() || !options.relaxNotifications || !before.notificationNeedsJob)
        return Done{};
    const auto broken = readOne(connection, find);
    if (!broken)
        return broken.error();
    if (broken->isValid())
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("job_notifications refers to jobs or users that are not "
                                      "there; it was left as it is. Adopt without "
                                      "--relax-notifications, or repair those rows first."),
                     {}};
    return Done{};
}

} // namespace

Status createEmbedded(const DatabaseUrl &url, Instant now)
{
    if (url.kind() != DatabaseUrl::Kind::Sqlite)
        return Error{
            ErrorCode::InvalidArgument,
            DatabaseText::tr("Caretaker makes SQLite files only, not databases on a server. "
                             "Make one with PostgreSQL's createdb, let the web application "
                             "make its tables there, and prepare it with \"caretaker "
                             "database adopt\"."),
            {}};
    const auto taken =
        DatabaseText::tr("%1 exists already. Give a path where there is no file yet.");
    if (auto free = requireFree(url.path(), taken); !free)
        return free;
    const auto part = DatabaseUrl::fromPath(temporaryBeside(url.path()));
    auto filled = [&]() -> Status {
        auto connection = Connection::create(part);
        if (!connection)
            return connection.error();
        return fillNewFile(*connection, now);
    }();
    if (filled && !QFile::rename(part.path(), url.path()))
        filled = Error{ErrorCode::Failed,
                       DatabaseText::tr("%1 could not be put in place.").arg(url.displayName()),
                       {}};
    if (!filled) {
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(part.path() + QLatin1String(suffix));
    }
    return filled;
}

QStringList AdoptionStep::ownTables() const
{
    static const QRegularExpression creation(QStringLiteral("^CREATE TABLE (caretaker_\\w+)"));
    QStringList names;
    for (const auto &statement : statements) {
        if (const auto found = creation.match(statement); found.hasMatch())
            names.append(found.captured(1));
    }
    return names;
}

Result<QList<AdoptionStep>> planAdoption(const Connection &connection,
                                         const AdoptionOptions &options)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    QList<AdoptionStep> steps;
    if (const auto pending = pendingMigrations(connection.dialect(), found->version);
        !pending.isEmpty())
        steps.append({found->isAdopted()
                          ? DatabaseText::tr("Bring Caretaker's own tables from version %1 to %2")
                                .arg(found->version)
                                .arg(latestSchemaVersion)
                          : DatabaseText::tr(
                                "Add Caretaker's own tables (their names start with caretaker_)"),
                      pending});
    if (options.relaxNotifications && found->notificationNeedsJob) {
        const auto statements = relaxingStatements(connection);
        if (!statements)
            return statements.error();
        steps.append(
            {DatabaseText::tr(
                 "Let job_notifications.job_id be empty, for notifications that belong to no job"),
             *statements});
    }
    if (options.addIndexes) {
        const auto statements = missingIndexes(connection);
        if (!statements)
            return statements.error();
        if (!statements->isEmpty())
            steps.append(
                {DatabaseText::tr("Add indexes that make tasks and tables quick"), *statements});
    }
    return steps;
}

Status adopt(const Connection &connection, const AdoptionOptions &options, Instant now,
             const std::function<bool()> &isCancelled)
{
    const auto &dialect = connection.dialect();
    if (auto prepared = runAll(connection, dialect.beforeAdoption); !prepared)
        return prepared;
    const auto adopted = [&]() -> Status {
        auto transaction = Transaction::begin(connection, Transaction::Kind::Exclusive);
        if (!transaction)
            return transaction.error();
        const auto before = inspect(connection);
        if (!before)
            return before.error();
        if (auto migrated = migrate(connection, now, isCancelled); !migrated)
            return migrated;
        const auto steps = planAdoption(connection, options);
        if (!steps)
            return steps.error();
        for (const auto &step : *steps) {
            if (auto ran = runAll(connection, step.statements, isCancelled); !ran)
                return ran;
        }
        if (auto sound = requireSound(connection, *before, options); !sound)
            return sound;
        if (isCancelled && isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        return transaction->commit();
    }();
    if (auto restored = runAll(connection, dialect.afterAdoption); !restored)
        return restored;
    return adopted;
}

Status makeReady(const Connection &connection, Instant now)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    if (found->kind == DatabaseKind::Embedded && !found->isUpToDate())
        return adopt(connection, {}, now);
    return requireOwnTables(connection);
}

bool isFree(const QString &path)
{
    return !isTaken(path) && leftJournal(path).isEmpty();
}

Status backup(const Connection &connection, const QString &path)
{
    if (connection.url().kind() != DatabaseUrl::Kind::Sqlite)
        return Error{ErrorCode::InvalidArgument,
                     DatabaseText::tr("Caretaker backs up SQLite files only. Back up a PostgreSQL "
                                      "database with its own program: pg_dump --format=custom "
                                      "--file=FILE NAME."),
                     {}};
    const auto taken =
        DatabaseText::tr("%1 exists already; a backup never overwrites a file. Give another name.");
    if (auto free = requireFree(path, taken); !free)
        return free;
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
                     DatabaseText::tr("The backup %1 could not be written. Check that its folder "
                                      "exists, may be written and has room.")
                         .arg(printable(path)),
                     copied.error().detail};
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return Error{
            ErrorCode::Failed,
            DatabaseText::tr("The backup could not be put in place at %1.").arg(printable(path)),
            {}};
    }
    return Done{};
}

} // namespace caretaker
