// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/runs_command.h"

#include "base/printable.h"
#include "cli/commands/runs_undo.h"
#include "runs/history.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

QJsonValue momentToJson(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(toIso(*moment)) : QJsonValue();
}

QJsonObject toJson(const Run &run)
{
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("task"), run.task},
            {QStringLiteral("trigger"), run.trigger},
            {QStringLiteral("started_by"), run.startedBy},
            {QStringLiteral("started_at"), toIso(run.startedAt)},
            {QStringLiteral("finished_at"), momentToJson(run.finishedAt)},
            {QStringLiteral("scheduled_for"), momentToJson(run.scheduledFor)},
            {QStringLiteral("outcome"), run.outcome},
            {QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("changes"), run.changeCount},
                         {QStringLiteral("skipped"), run.skippedCount},
                         {QStringLiteral("notifications"), run.notificationCount},
                         {QStringLiteral("emails"), run.emailCount}}}};
}

QJsonObject toJson(const RunDetails &details)
{
    auto json = toJson(details.run);
    json.insert(QStringLiteral("as_of"), momentToJson(details.run.asOf));
    json.insert(QStringLiteral("timezone"), details.run.timezone);
    json.insert(QStringLiteral("options"), details.run.options);
    json.insert(QStringLiteral("summary"), QJsonArray::fromStringList(details.run.summary));
    json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(details.run.warnings));
    json.insert(QStringLiteral("error"), details.run.error);
    json.insert(QStringLiteral("undone_by"),
                details.run.undoneBy ? QJsonValue(*details.run.undoneBy) : QJsonValue());
    QJsonArray changes;
    for (const auto &change : details.changes)
        changes.append(QJsonObject{{QStringLiteral("table"), change.table},
                                   {QStringLiteral("id"), change.rowId},
                                   {QStringLiteral("key"), change.key},
                                   {QStringLiteral("label"), change.label},
                                   {QStringLiteral("reason"), change.reason},
                                   {QStringLiteral("fields"), change.fields}});
    json.insert(QStringLiteral("changes"), changes);
    QJsonArray log;
    for (const auto &entry : details.log)
        log.append(QJsonObject{{QStringLiteral("at"), toIso(entry.at)},
                               {QStringLiteral("level"), toStored(entry.level)},
                               {QStringLiteral("message"), entry.message}});
    json.insert(QStringLiteral("log"), log);
    QJsonArray notifications;
    for (const auto &each : details.notifications)
        notifications.append(QJsonObject{
            {QStringLiteral("recipient"), each.recipient},
            {QStringLiteral("type"), each.type},
            {QStringLiteral("title"), each.title},
            {QStringLiteral("message"), each.message},
            {QStringLiteral("job"), each.job.isEmpty() ? QJsonValue() : QJsonValue(each.job)},
            {QStringLiteral("in_app"), each.isInApp}});
    json.insert(QStringLiteral("notifications"), notifications);
    QJsonArray emails;
    for (const auto &email : details.emails)
        emails.append(QJsonObject{{QStringLiteral("id"), email.id},
                                  {QStringLiteral("to"), email.to},
                                  {QStringLiteral("subject"), email.subject},
                                  {QStringLiteral("state"), email.state},
                                  {QStringLiteral("last_error"), email.lastError}});
    json.insert(QStringLiteral("emails"), emails);
    return json;
}

QString duration(const Run &run)
{
    const auto taken = run.duration();
    return taken ? QStringLiteral("%1 s").arg(std::chrono::duration<double>(*taken).count(), 0, 'f',
                                              1)
                 : QStringLiteral("-");
}

QString local(const std::optional<Instant> &moment)
{
    return moment
               ? toDateTime(*moment).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"))
               : QStringLiteral("-");
}

QStringList listAsText(const QList<Run> &runs)
{
    if (runs.isEmpty())
        return {QStringLiteral("No runs yet")};
    QList<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("TASK"),
                             QStringLiteral("STARTED"), QStringLiteral("FROM"),
                             QStringLiteral("TOOK"), QStringLiteral("CHANGES"),
                             QStringLiteral("E-MAILS"), QStringLiteral("OUTCOME")}};
    for (const auto &run : runs)
        rows.append({QString::number(run.id), printable(run.task), local(run.startedAt),
                     printable(run.trigger), duration(run), QString::number(run.changeCount),
                     QString::number(run.emailCount), printable(run.outcome)});
    return alignColumns(rows);
}

/// A field's value on one line; its line breaks become a visible mark.
QString shown(const QJsonValue &value)
{
    if (value.isNull())
        return QStringLiteral("(none)");
    return printable(value.toVariant().toString().replace(u'\n', QStringLiteral(" ⏎ ")));
}

QStringList detailsAsText(const RunDetails &details)
{
    const auto &run = details.run;
    QStringList options;
    for (auto option = run.options.begin(); option != run.options.end(); ++option)
        options.append(QStringLiteral("%1=%2").arg(printable(option.key()), shown(option.value())));
    QList<QStringList> facts{
        {QStringLiteral("Run"), QString::number(run.id)},
        {QStringLiteral("Task"), printable(run.task)},
        {QStringLiteral("Outcome"), printable(run.outcome)},
        {QStringLiteral("Started"),
         QStringLiteral("%1 by %2 (%3)")
             .arg(local(run.startedAt), printable(run.startedBy), printable(run.trigger))},
        {QStringLiteral("Due"),
         run.scheduledFor ? local(run.scheduledFor) : QStringLiteral("not scheduled")},
        {QStringLiteral("Finished"), local(run.finishedAt)},
        {QStringLiteral("Options"), options.join(QStringLiteral(", "))}};
    if (run.undoneBy)
        facts.append({QStringLiteral("Undone"), QStringLiteral("by run %1").arg(*run.undoneBy)});
    if (run.outcome == toStored(RunOutcome::NeedsApproval))
        facts.append({QStringLiteral("Waits"),
                      QStringLiteral("for a person to approve or reject it on the page Runs of the "
                                     "console; \"caretaker %1 --dry-run\" shows what it would do "
                                     "now, and without --dry-run that is done")
                          .arg(printable(run.task))});
    if (!run.error.isEmpty())
        facts.append({QStringLiteral("Error"), printable(run.error)});
    auto lines = alignColumns(facts);
    lines.append(QStringLiteral("Log:"));
    for (const auto &entry : details.log)
        lines.append(QStringLiteral("  %1  %2  %3")
                         .arg(toDateTime(entry.at).toLocalTime().toString(
                                  QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                              toStored(entry.level).leftJustified(7), printable(entry.message)));
    lines.append(QStringLiteral("Changes: %1, notifications: %2, left alone: %3")
                     .arg(run.changeCount)
                     .arg(run.notificationCount)
                     .arg(run.skippedCount));
    for (const auto &change : details.changes) {
        lines.append(
            QStringLiteral("  • %1: %2 (%3)")
                .arg(printable(change.key), printable(change.label), printable(change.reason)));
        for (auto field = change.fields.begin(); field != change.fields.end(); ++field)
            lines.append(
                QStringLiteral("      %1: %2 → %3")
                    .arg(printable(field.key()), shown(field.value()[0]), shown(field.value()[1])));
    }
    for (const auto &each : details.notifications) {
        if (!each.isInApp)
            lines.append(QStringLiteral("  • not in the app, %1: %2")
                             .arg(printable(each.recipient), printable(each.message)));
    }
    lines.append(QStringLiteral("E-mails: %1").arg(details.emails.size()));
    for (const auto &email : details.emails)
        lines.append(
            QStringLiteral("  • %1: %2 (%3)")
                .arg(printable(email.to), printable(email.subject), printable(email.state)));
    return lines;
}

ExitCode list(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    const auto runs = readRuns(*database);
    if (!runs)
        return output.fail(runs.error());
    if (!arguments.has(QStringLiteral("json"))) {
        output.lines(listAsText(*runs));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const auto &run : *runs)
        array.append(toJson(run));
    output.json(array);
    return ExitCode::Done;
}

ExitCode show(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    bool isNumber = false;
    const auto id = arguments.words().value(1).toLongLong(&isNumber);
    if (!isNumber)
        return output.fail(usageError(QStringLiteral(
            "\"runs show\" takes the number of a run; \"caretaker runs list\" shows them.")));
    const auto details = readRun(*database, id);
    if (!details)
        return output.fail(details.error());
    if (arguments.has(QStringLiteral("json")))
        output.json(toJson(*details));
    else
        output.lines(detailsAsText(*details));
    return ExitCode::Done;
}

} // namespace

Command runsCommand()
{
    return {
        QStringLiteral("runs"),
        {QStringLiteral("[list] [--json]"), QStringLiteral("show ID [--json]"),
         QStringLiteral("undo ID [--dry-run] [--json]")},
        QStringLiteral("Shows the history of runs, newest first, or one run with its changes and "
                       "e-mails; puts back what a run changed and cancels its unsent e-mails."),
        {{QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")},
         {QStringLiteral("dry-run"),
          {},
          QStringLiteral("With undo: show what would be done; write nothing.")}},
        2,
        [](const Arguments &arguments, Output &output) {
            const auto verb = arguments.words().value(0, QStringLiteral("list"));
            if (verb == QLatin1String("undo"))
                return undoFromCommandLine(arguments, output);
            if (arguments.has(QStringLiteral("dry-run")))
                return output.fail(usageError(QStringLiteral(
                    "--dry-run goes with \"runs undo ID\": the other words only show.")));
            if (verb == QLatin1String("list") && arguments.words().size() <= 1)
                return list(arguments, output);
            if (verb == QLatin1String("show"))
                return show(arguments, output);
            return output.fail(
                usageError(QStringLiteral("\"runs\" takes list, show ID or undo ID, not \"%1\".")
                               .arg(printable(arguments.words().join(u' ')))));
        }};
}

} // namespace caretaker
