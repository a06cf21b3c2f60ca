// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/task_command.h"

#include "base/printable.h"
#include "cli/default_database.h"
#include "cli/delivery.h"
#include "cli/interrupt.h"
#include "plan/plan_json.h"
#include "runs/run_task.h"
#include "schedule/scheduled_run.h"
#include "settings/setting.h"

namespace caretaker {

namespace {

struct Request
{
    DatabaseUrl database;
    TaskOptions options = {};
    TimeSource now = systemNow;
    bool isDryRun = false;
    bool asJson = false;
    qint64 verbosity = 1;
};

Result<TaskOptions> taskOptions(const Task &task, const Arguments &arguments)
{
    TaskOptions options;
    for (const auto &option : task.description().options) {
        if (!arguments.has(option.name))
            continue;
        const auto *setting = findSetting(option.setting);
        const auto number = arguments.number(option.name, setting->minimum, setting->maximum, 0);
        if (!number)
            return number.error();
        options.insert(option.name, int(*number));
    }
    return options;
}

Result<Request> requestFrom(const Task &task, const Arguments &arguments)
{
    const auto database = arguments.database();
    if (!database)
        return database.error();
    Request request{*database};
    const auto options = taskOptions(task, arguments);
    if (!options)
        return options.error();
    request.options = *options;
    const auto verbosity = arguments.number(QStringLiteral("verbosity"), 0, 3, 1);
    if (!verbosity)
        return verbosity.error();
    request.verbosity = *verbosity;
    request.isDryRun = arguments.has(QStringLiteral("dry-run"));
    request.asJson = arguments.has(QStringLiteral("json"));
    if (arguments.has(QStringLiteral("as-of"))) {
        const auto text = arguments.value(QStringLiteral("as-of"));
        const auto moment = instantFromIso(text);
        if (!moment)
            return usageError(QStringLiteral("--as-of takes a moment in ISO 8601 with an offset or "
                                             "Z, such as 2026-11-22T02:00:00Z, not \"%1\".")
                                  .arg(printable(text)));
        if (!request.isDryRun)
            return usageError(QStringLiteral(
                "--as-of goes with --dry-run only: a real run changes the database as of now."));
        request.now = [moment] { return *moment; };
    }
    return request;
}

void tellDetails(const Plan &plan, qint64 verbosity, Output &output)
{
    for (const auto &warning : plan.warnings)
        output.message(QStringLiteral("warning: ") + warning);
    if (verbosity >= 2)
        output.message(QStringLiteral("%1 changes, %2 notifications, %3 e-mails")
                           .arg(plan.changes.size())
                           .arg(plan.notifications.size())
                           .arg(plan.emails.size()));
    if (verbosity >= 3) {
        for (const auto &email : plan.emails)
            output.message(QStringLiteral("e-mail to %1: %2")
                               .arg(printable(email.recipient.email), email.subject));
    }
}

ExitCode dryRun(const Task &task, const Request &request, Output &output)
{
    const auto plan = planTask(request.database, task, request.options, request.now);
    if (!plan)
        return output.fail(plan.error());
    if (request.asJson)
        output.json(toJson(*plan));
    else if (request.verbosity > 0)
        output.lines(task.dryRunOutput(*plan));
    tellDetails(*plan, request.verbosity, output);
    return ExitCode::Done;
}

QJsonObject reportToJson(const RunReport &report)
{
    auto json = toJson(report.applied.plan);
    json.insert(QStringLiteral("run"), report.runId);
    json.insert(QStringLiteral("outcome"), toStored(RunOutcome::Succeeded));
    json.insert(QStringLiteral("delivery"), toJson(report.delivery));
    return json;
}

Result<RunReport> apply(const Task &task, const Request &request, Output &output)
{
    const InterruptGuard interrupt;
    const Progress progress{[&](qsizetype done, qsizetype total) { output.progress(done, total); },
                            InterruptGuard::wasInterrupted};
    return runFromCommandLine(request.database, task, request.options, request.now, progress);
}

/// Delivers what a run has queued. The run has happened, whatever becomes of its e-mails.
Delivery deliverOf(const RunReport &report, const Request &request, Output &output)
{
    if (report.delivery.queued == 0)
        return report.delivery;
    const auto delivery = deliver(request.database, {{report.runId, {}}}, output);
    if (!delivery) {
        output.message(delivery.error().message);
        return report.delivery;
    }
    return *delivery;
}

ExitCode realRun(const Task &task, const Request &request, Output &output)
{
    if (auto ready = createDefaultIfMissing(request.database); !ready)
        return output.fail(ready.error());
    auto report = apply(task, request, output);
    if (!report) {
        if (request.asJson && exitCodeFor(report.error().code) == ExitCode::Failed)
            output.json(QJsonObject{{QStringLiteral("task"), task.description().name},
                                    {QStringLiteral("outcome"), toStored(RunOutcome::Failed)},
                                    {QStringLiteral("error"), report.error().message}});
        return output.fail(report.error());
    }
    if (!request.asJson && request.verbosity > 0)
        output.lines(task.appliedOutput(report->applied.plan));
    tellDetails(report->applied.plan, request.verbosity, output);
    report->delivery = deliverOf(*report, request, output);
    if (request.asJson)
        output.json(reportToJson(*report));
    return tellUndelivered(report->delivery, output);
}

} // namespace

Command taskCommand(const Task &task)
{
    const auto description = task.description();
    Command command;
    command.name = description.name;
    QString own;
    for (const auto &option : description.options)
        own += QStringLiteral("[--%1 N] ").arg(option.name);
    command.usage = {
        own +
        QStringLiteral("[--dry-run] [--json] [--as-of TIME] [--verbosity 0..3] [--database URL]")};
    command.summary = description.purpose;
    for (const auto &option : description.options) {
        const auto *setting = findSetting(option.setting);
        command.options.append({option.name, QStringLiteral("N"),
                                QStringLiteral("%1: %2. Default: the setting %3.")
                                    .arg(setting->label, setting->accepts(), setting->key)});
    }
    command.options += {
        {QStringLiteral("dry-run"), {}, QStringLiteral("Show what would be done; write nothing.")},
        {QStringLiteral("json"),
         {},
         QStringLiteral("Print the plan or the run as one JSON value.")},
        {QStringLiteral("as-of"), QStringLiteral("TIME"),
         QStringLiteral(
             "With --dry-run: plan as if it were that moment (ISO 8601 with offset or Z).")},
        {QStringLiteral("verbosity"), QStringLiteral("N"),
         QStringLiteral("0 silent, 1 normal, 2 with counts, 3 with every e-mail.")},
    };
    command.run = [&task](const Arguments &arguments, Output &output) {
        const auto request = requestFrom(task, arguments);
        if (!request)
            return output.fail(request.error());
        return request->isDryRun ? dryRun(task, *request, output) : realRun(task, *request, output);
    };
    return command;
}

} // namespace caretaker
