// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/runs_undo.h"

#include "base/printable.h"
#include "cli/interrupt.h"
#include "runs/undo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

QString reasonWord(RowState state)
{
    return state == RowState::Gone ? QStringLiteral("gone") : QStringLiteral("changed");
}

QJsonObject toJson(const UndoPlan &plan)
{
    QJsonArray restored;
    QJsonArray left;
    QJsonArray emails;
    for (const auto &change : plan.restored)
        restored.append(QJsonObject{{QStringLiteral("table"), change.table},
                                    {QStringLiteral("id"), change.rowId},
                                    {QStringLiteral("key"), change.key},
                                    {QStringLiteral("label"), change.label},
                                    {QStringLiteral("fields"), change.fields}});
    for (const auto &row : plan.left)
        left.append(QJsonObject{{QStringLiteral("table"), row.table},
                                {QStringLiteral("id"), row.rowId},
                                {QStringLiteral("key"), row.key},
                                {QStringLiteral("label"), row.label},
                                {QStringLiteral("reason"), reasonWord(row.state)}});
    for (const auto &email : plan.cancelled)
        emails.append(QJsonObject{{QStringLiteral("id"), email.id},
                                  {QStringLiteral("to"), email.to},
                                  {QStringLiteral("subject"), email.subject}});
    return {{QStringLiteral("undoes"), plan.run.id},
            {QStringLiteral("task"), plan.run.task},
            {QStringLiteral("restored"), restored},
            {QStringLiteral("left"), left},
            {QStringLiteral("cancelled_emails"), emails}};
}

/// The status says it best; a row without one is told by its first field.
QString difference(const RunChange &change)
{
    const auto status = QStringLiteral("status");
    const auto field =
        change.fields.contains(status) ? change.fields.find(status) : change.fields.begin();
    if (field == change.fields.end())
        return {};
    const auto text = [](const QJsonValue &value) {
        return value.isNull() ? QStringLiteral("(none)") : printable(value.toVariant().toString());
    };
    return QStringLiteral("%1 → %2").arg(text(field.value()[0]), text(field.value()[1]));
}

QStringList linesOf(const UndoPlan &plan, bool isDryRun)
{
    QStringList lines;
    if (isDryRun)
        lines.append(QStringLiteral("DRY RUN - Nothing will be changed"));
    for (const auto &change : plan.restored)
        lines.append(
            (isDryRun ? QStringLiteral("  • %1 (%2)") : QStringLiteral("  ✓ Restored: %1 (%2)"))
                .arg(printable(change.key), difference(change)));
    for (const auto &row : plan.left)
        lines.append(QStringLiteral("  • Left: %1 (%2)")
                         .arg(printable(row.key), row.state == RowState::Gone
                                                      ? QStringLiteral("no longer there")
                                                      : QStringLiteral("changed since")));
    for (const auto &email : plan.cancelled)
        lines.append((isDryRun ? QStringLiteral("  • E-mail not sent yet: %1: %2")
                               : QStringLiteral("  ✓ Cancelled e-mail: %1: %2"))
                         .arg(printable(email.to), printable(email.subject)));
    lines.append(isDryRun
                     ? QStringLiteral("Would undo run %1: %2 rows go back, %3 are left, %4 e-mails "
                                      "are cancelled")
                           .arg(plan.run.id)
                           .arg(plan.restored.size())
                           .arg(plan.left.size())
                           .arg(plan.cancelled.size())
                     : describeUndo(plan));
    return lines;
}

ExitCode show(const DatabaseUrl &database, qint64 id, bool asJson, Output &output)
{
    const auto plan = planUndo(database, id);
    if (!plan)
        return output.fail(plan.error());
    if (asJson)
        output.json(toJson(*plan));
    else
        output.lines(linesOf(*plan, true));
    return ExitCode::Done;
}

ExitCode apply(const DatabaseUrl &database, qint64 id, bool asJson, Output &output)
{
    const InterruptGuard interrupt;
    const Progress progress{[&](qsizetype done, qsizetype total) { output.progress(done, total); },
                            InterruptGuard::wasInterrupted};
    const auto report = undoRun(database, id, {}, systemNow, RunTrigger::CommandLine, progress);
    if (!report)
        return output.fail(report.error());
    if (!asJson) {
        output.lines(linesOf(report->plan, false));
        return ExitCode::Done;
    }
    auto json = toJson(report->plan);
    json.insert(QStringLiteral("run"), report->runId);
    json.insert(QStringLiteral("outcome"), toStored(RunOutcome::Succeeded));
    output.json(json);
    return ExitCode::Done;
}

} // namespace

ExitCode undoFromCommandLine(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    bool isNumber = false;
    const auto id = arguments.words().value(1).toLongLong(&isNumber);
    if (!isNumber)
        return output.fail(usageError(QStringLiteral(
            "\"runs undo\" takes the number of a run; \"caretaker runs list\" shows them.")));
    const bool asJson = arguments.has(QStringLiteral("json"));
    return arguments.has(QStringLiteral("dry-run")) ? show(*database, id, asJson, output)
                                                    : apply(*database, id, asJson, output);
}

} // namespace caretaker
