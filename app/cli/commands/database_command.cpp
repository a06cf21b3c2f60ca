// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/database_command.h"

#include "base/printable.h"
#include "cli/interrupt.h"
#include "clock.h"
#include "database/check.h"
#include "database/preparation.h"
#include "demo/demo_data.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

QString kindInWords(DatabaseKind kind)
{
    return kind == DatabaseKind::Embedded ? QStringLiteral("embedded (made by Caretaker)")
                                          : QStringLiteral("the web application's");
}

ExitCode create(const DatabaseUrl &database, const Arguments &, Output &output)
{
    if (auto created = createEmbedded(database, systemNow()); !created)
        return output.fail(created.error());
    output.line(QStringLiteral("Created %1").arg(database.displayName()));
    return ExitCode::Done;
}

QJsonObject toJson(const DatabaseUrl &database, const DatabaseCheck &check)
{
    QJsonObject counts;
    for (const auto &count : check.rowCounts)
        counts.insert(count.table, count.rows);
    QJsonObject json{{QStringLiteral("database"), database.text()},
                     {QStringLiteral("engine"), dialectOf(database.kind()).engine},
                     {QStringLiteral("kind"), check.inspection.kind == DatabaseKind::Embedded
                                                  ? QStringLiteral("embedded")
                                                  : QStringLiteral("web_application")},
                     {QStringLiteral("adopted"), check.inspection.isAdopted()},
                     {QStringLiteral("version"), check.inspection.version},
                     {QStringLiteral("rows"), counts},
                     {QStringLiteral("damage"), QJsonArray::fromStringList(check.damage)},
                     {QStringLiteral("hints"), QJsonArray::fromStringList(check.hints)}};
    for (const auto &vital : check.vitals)
        json.insert(vital.name, vital.value);
    return json;
}

/// "server_version" as "Server version".
QString inWords(QString name)
{
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

QStringList asText(const DatabaseUrl &database, const DatabaseCheck &check)
{
    QList<QStringList> facts{
        {QStringLiteral("Database"), database.displayName()},
        {QStringLiteral("Kind"), kindInWords(check.inspection.kind)},
        {QStringLiteral("Caretaker's tables"),
         check.inspection.isAdopted() ? QStringLiteral("version %1").arg(check.inspection.version)
                                      : QStringLiteral("none")},
    };
    for (const auto &vital : check.vitals)
        facts.append({inWords(vital.name), printable(vital.value)});
    if (database.kind() == DatabaseUrl::Kind::Sqlite)
        facts.append({QStringLiteral("File"), check.damage.isEmpty() ? QStringLiteral("sound")
                                                                     : QStringLiteral("damaged")});
    auto lines = alignColumns(facts);
    QList<QStringList> counts;
    for (const auto &count : check.rowCounts)
        counts.append({QStringLiteral("  ") + count.table, QString::number(count.rows)});
    lines += alignColumns(counts);
    for (const auto &hint : check.hints)
        lines.append(QStringLiteral("Note: ") + hint);
    return lines;
}

ExitCode check(const DatabaseUrl &database, const Arguments &arguments, Output &output)
{
    const auto connection = Connection::open(database, Access::ReadOnly);
    if (!connection)
        return output.fail(connection.error());
    const auto checked = checkDatabase(*connection);
    if (!checked)
        return output.fail(checked.error());
    if (arguments.has(QStringLiteral("json")))
        output.json(toJson(database, *checked));
    else
        output.lines(asText(database, *checked));
    if (checked->damage.isEmpty())
        return ExitCode::Done;
    output.message(QStringLiteral("%1 is damaged: %2. Restore it from a backup.")
                       .arg(database.displayName(), checked->damage.join(QStringLiteral("; "))));
    return ExitCode::Database;
}

ExitCode adoptDatabase(const DatabaseUrl &database, const Arguments &arguments, Output &output)
{
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    const AdoptionOptions options{arguments.has(QStringLiteral("relax-notifications")),
                                  arguments.has(QStringLiteral("indexes"))};
    const auto connection =
        Connection::open(database, isDryRun ? Access::ReadOnly : Access::ReadWrite);
    if (!connection)
        return output.fail(connection.error());
    const auto steps = planAdoption(*connection, options);
    if (!steps)
        return output.fail(steps.error());
    if (!isDryRun) {
        if (auto adopted = adopt(*connection, options, systemNow()); !adopted)
            return output.fail(adopted.error());
    }
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const auto &step : *steps)
            array.append(QJsonObject{
                {QStringLiteral("description"), step.description},
                {QStringLiteral("statements"), QJsonArray::fromStringList(step.statements)}});
        output.json(array);
        return ExitCode::Done;
    }
    if (steps->isEmpty())
        output.line(QStringLiteral("Nothing to add: %1 is ready").arg(database.displayName()));
    for (const auto &step : *steps) {
        output.line((isDryRun ? QStringLiteral("Would: ") : QStringLiteral("Done: ")) +
                    step.description);
        if (isDryRun) {
            for (const auto &statement : step.statements)
                output.line(QStringLiteral("    ") + statement.simplified() + u';');
        }
    }
    return ExitCode::Done;
}

ExitCode backUp(const DatabaseUrl &database, const Arguments &arguments, Output &output)
{
    const auto target = arguments.words().value(1);
    if (target.isEmpty())
        return output.fail(
            usageError(QStringLiteral("\"database backup\" takes the name of the file to write.")));
    const auto connection = Connection::open(database, Access::ReadOnly);
    if (!connection)
        return output.fail(connection.error());
    if (auto written = backup(*connection, target); !written)
        return output.fail(written.error());
    output.line(
        QStringLiteral("Backed up %1 to %2").arg(database.displayName(), printable(target)));
    return ExitCode::Done;
}

Status fill(const DatabaseUrl &database, const DemoOptions &options, const DemoProgress &progress)
{
    const auto connection = Connection::open(database, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return fillWithDemoData(*connection, options, systemNow(), progress);
}

/// Takes back a database that was made a moment ago and has no connection any more.
void removeDatabase(const DatabaseUrl &database)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(database.path() + QLatin1String(suffix));
}

ExitCode demo(const DatabaseUrl &database, const Arguments &arguments, Output &output)
{
    const auto jobs = arguments.number(QStringLiteral("jobs"), 1, 10'000'000, 2000);
    if (!jobs)
        return output.fail(jobs.error());
    const auto seed =
        arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    if (!seed)
        return output.fail(seed.error());
    if (database.kind() != DatabaseUrl::Kind::Sqlite)
        return output.fail(usageError(
            QStringLiteral("\"database demo\" fills SQLite files only: example data do not belong "
                           "into a database on a server. Give --database a path.")));
    const InterruptGuard interrupt;
    const QFileInfo file(database.path());
    const bool isNew = !file.exists() && !file.isSymLink();
    if (isNew) {
        if (auto created = createEmbedded(database, systemNow()); !created)
            return output.fail(created.error());
    }
    const DemoProgress progress{[&](qint64 done, qint64 total) { output.progress(done, total); },
                                InterruptGuard::wasInterrupted};
    const auto filled = fill(database, {*jobs, quint64(*seed)}, progress);
    if (!filled) {
        if (isNew)
            removeDatabase(database);
        return output.fail(filled.error());
    }
    output.line(
        QStringLiteral("Filled %1 with %2 example jobs").arg(database.displayName()).arg(*jobs));
    output.message(
        QStringLiteral("Its schedules are on while a console or \"caretaker serve\" has it open; "
                       "e-mails stay in its outbox until a mail server is set."));
    return ExitCode::Done;
}

struct Verb
{
    const char *name;
    int words; ///< with the verb itself
    ExitCode (*run)(const DatabaseUrl &, const Arguments &, Output &);
};

constexpr Verb verbs[] = {{"create", 1, create},
                          {"check", 1, check},
                          {"adopt", 1, adoptDatabase},
                          {"backup", 2, backUp},
                          {"demo", 1, demo}};

} // namespace

Command databaseCommand()
{
    return {
        QStringLiteral("database"),
        {QStringLiteral("create"), QStringLiteral("check [--json]"),
         QStringLiteral("adopt [--dry-run] [--relax-notifications] [--indexes]"),
         QStringLiteral("backup FILE"), QStringLiteral("demo [--jobs N] [--seed N]")},
        QStringLiteral(
            "Makes, checks, adopts, backs up a database, or fills it with example data."),
        {{QStringLiteral("dry-run"),
          {},
          QStringLiteral("adopt: show what would be added; write nothing.")},
         {QStringLiteral("relax-notifications"),
          {},
          QStringLiteral("adopt: let job_notifications.job_id be empty.")},
         {QStringLiteral("indexes"),
          {},
          QStringLiteral("adopt: add the indexes that the tasks and tables like.")},
         {QStringLiteral("jobs"), QStringLiteral("N"),
          QStringLiteral("demo: how many jobs. Default: 2000.")},
         {QStringLiteral("seed"), QStringLiteral("N"),
          QStringLiteral("demo: the same number gives the same data on the same day. Default: 1.")},
         {QStringLiteral("json"), {}, QStringLiteral("check, adopt: print one JSON value.")}},
        2,
        [](const Arguments &arguments, Output &output) {
            const auto database = arguments.database();
            if (!database)
                return output.fail(database.error());
            const auto &words = arguments.words();
            for (const auto &verb : verbs) {
                if (words.value(0) == QLatin1String(verb.name) && words.size() <= verb.words)
                    return verb.run(*database, arguments, output);
            }
            return output.fail(wrongWords(
                QStringLiteral("\"database\" takes create, check, adopt, backup FILE or demo"),
                words));
        }};
}

} // namespace caretaker
