// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_comparison.h"

#include "database/inspection.h"

#include <QHash>

namespace caretaker {

namespace {

using Difference = RunComparison::Difference;

/// One thing that a run did, with what makes it equal to another run's.
struct Deed
{
    QStringList identity;
    Difference difference;
};

QList<Deed> deedsOf(const RunDetails &run)
{
    using Kind = RunComparison::Kind;
    QList<Deed> deeds;
    for (const auto &change : run.changes)
        deeds.append({{QStringLiteral("change"), change.table, QString::number(change.rowId)},
                      {Kind::Change, change.key, change.label}});
    for (const auto &email : run.emails)
        deeds.append({{QStringLiteral("email"), email.to, email.subject},
                      {Kind::Email, email.to, email.subject}});
    for (const auto &note : run.notifications)
        deeds.append({{QStringLiteral("notification"), note.recipient, note.title, note.job},
                      {Kind::Notification, note.recipient, note.title}});
    return deeds;
}

QList<Difference> missing(const QList<Deed> &deeds, const QList<Deed> &others, bool isInRun)
{
    QHash<QStringList, int> counts;
    for (const auto &deed : others)
        ++counts[deed.identity];
    QList<Difference> differences;
    for (const auto &deed : deeds) {
        if (counts.value(deed.identity) > 0) {
            --counts[deed.identity];
            continue;
        }
        differences.append(deed.difference);
        differences.last().isInRun = isInRun;
    }
    return differences;
}

} // namespace

RunComparison compare(const RunDetails &previous, const RunDetails &run)
{
    const auto before = deedsOf(previous);
    const auto now = deedsOf(run);
    return {previous.run, run.run, missing(now, before, true) + missing(before, now, false)};
}

Result<std::optional<RunComparison>> compareWithPrevious(const DatabaseUrl &url, qint64 id)
{
    const auto run = readRun(url, id);
    if (!run)
        return run.error();
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto previous = findSuccessBefore(database->connection, run->run);
    if (!previous)
        return previous.error();
    if (!*previous)
        return std::optional<RunComparison>();
    const auto details = readRun(url, (*previous)->id);
    if (!details)
        return details.error();
    return std::optional(compare(*details, *run));
}

} // namespace caretaker
