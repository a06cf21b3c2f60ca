// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/history.h"

#include "database/inspection.h"
#include "database/migrations.h"
#include "queries/assignable_people.h"
#include "runs/run_text.h"

#include <QJsonArray>

namespace caretaker {

namespace {

QList<LogEntry> logFromRecord(const Run &run)
{
    const auto moment = run.finishedAt.value_or(run.startedAt);
    QList<LogEntry> log;
    for (const auto &line : run.summary)
        log.append({moment, LogLevel::Info, line});
    for (const auto &line : run.warnings)
        log.append({moment, LogLevel::Warning, line});
    if (!run.error.isEmpty())
        log.append({moment, LogLevel::Error, run.error});
    return log;
}

/// Their names, where they are users still.
Result<QMap<qint64, QString>> peopleIn(const Connection &connection,
                                       const QList<RunChange> &changes)
{
    QList<qint64> ids;
    for (const auto &change : changes) {
        for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
            if (!field.key().endsWith(QLatin1String("_id")))
                continue;
            for (const auto &value : field.value().toArray())
                ids.append(value.toVariant().toLongLong());
        }
    }
    const auto found = peopleById(connection, ids);
    if (!found)
        return found.error();
    QMap<qint64, QString> names;
    for (const auto &person : *found)
        names.insert(person.id, person.displayName());
    return names;
}

} // namespace

Result<QList<Run>> readRuns(const DatabaseUrl &url, int limit, RunSelection selection)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto &[connection, found] = *database;
    return found.isAdopted() ? listRuns(connection, limit, selection) : QList<Run>();
}

Result<QSet<qint64>> findRunsThatTouched(const DatabaseUrl &url, const QString &words)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto &[connection, found] = *database;
    return found.isAdopted() ? runsThatTouched(connection, words) : QSet<qint64>();
}

Result<bool> keepsNotifications(const DatabaseUrl &url)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    return database->found.version >= notificationsVersion;
}

Result<RunDetails> readRun(const DatabaseUrl &url, qint64 id)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto &[connection, found] = *database;
    const auto run = found.isAdopted() ? findRun(connection, id) : std::optional<Run>();
    if (!run)
        return run.error();
    if (!*run)
        return Error{
            ErrorCode::Failed,
            RunText::tr("There is no run %1. \"caretaker runs list\" shows the runs.").arg(id),
            {}};
    auto changes = changesOf(connection, id);
    if (!changes)
        return changes.error();
    // A database that waits for that version can be looked at.
    auto notifications = found.version >= notificationsVersion
                             ? notificationsOf(connection, id)
                             : Result<QList<RunNotification>>(QList<RunNotification>());
    if (!notifications)
        return notifications.error();
    auto emails = emailsOf(connection, id);
    if (!emails)
        return emails.error();
    // Kept since version 4.
    auto log = found.version >= logVersion ? logOf(connection, id)
                                           : Result<QList<LogEntry>>(QList<LogEntry>());
    if (!log)
        return log.error();
    auto people = peopleIn(connection, *changes);
    if (!people)
        return people.error();
    return RunDetails{**run,
                      std::move(changes).value(),
                      std::move(notifications).value(),
                      std::move(emails).value(),
                      log->isEmpty() ? logFromRecord(**run) : std::move(log).value(),
                      std::move(people).value()};
}

} // namespace caretaker
