// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/schedule_command.h"

#include "base/printable.h"
#include "base/zoned_text.h"
#include "clock.h"
#include "schedule/cron_expression.h"
#include "schedule/cron_sentence.h"
#include "schedule/crontab_import.h"
#include "schedule/schedules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

constexpr qint64 defaultCount = 10;
constexpr qint64 maximumCount = 10000;

QJsonValue momentToJson(const std::optional<Instant> &moment, const QTimeZone &zone)
{
    return moment ? QJsonValue(toIso(*moment, zone)) : QJsonValue();
}

QJsonObject toJson(const TaskSchedule &schedule, const QTimeZone &zone)
{
    QJsonObject json{{QStringLiteral("task"), schedule.task},
                     {QStringLiteral("title"), schedule.title},
                     {QStringLiteral("expression"), schedule.expression},
                     {QStringLiteral("sentence"), schedule.sentence},
                     {QStringLiteral("enabled"), schedule.isEnabled},
                     {QStringLiteral("next"), momentToJson(schedule.next, zone)},
                     {QStringLiteral("last"), QJsonValue()}};
    if (const auto &last = schedule.last)
        json.insert(QStringLiteral("last"),
                    QJsonObject{{QStringLiteral("moment"), toIso(last->at, zone)},
                                {QStringLiteral("state"), toStored(last->state)},
                                {QStringLiteral("run"),
                                 last->runId ? QJsonValue(*last->runId) : QJsonValue()},
                                {QStringLiteral("note"), last->note}});
    return json;
}

QString shown(const std::optional<Moment> &last, const QTimeZone &zone)
{
    return last ? QStringLiteral("%1 %2").arg(toIso(last->at, zone), toStored(last->state))
                : QStringLiteral("-");
}

ExitCode list(const DatabaseUrl &database, bool asJson, Output &output)
{
    const auto schedules = readSchedules(database, systemNow());
    if (!schedules)
        return output.fail(schedules.error());
    const auto &zone = schedules->zone;
    if (schedules->pausedUntil)
        output.message(QStringLiteral("Scheduling is paused until %1 (setting "
                                      "schedule.paused_until).")
                           .arg(toIso(*schedules->pausedUntil, zone)));
    QJsonArray array;
    QList<QStringList> rows{{QStringLiteral("TASK"), QStringLiteral("STATE"),
                             QStringLiteral("EXPRESSION"), QStringLiteral("NEXT"),
                             QStringLiteral("LAST"), QStringLiteral("WHEN")}};
    for (const auto &schedule : schedules->tasks) {
        array.append(toJson(schedule, zone));
        rows.append({schedule.task,
                     schedule.isEnabled ? QStringLiteral("on") : QStringLiteral("off"),
                     printable(schedule.expression),
                     schedule.next ? toIso(*schedule.next, zone) : QStringLiteral("-"),
                     shown(schedule.last, zone), schedule.sentence});
    }
    if (asJson)
        output.json(array);
    else
        output.lines(alignColumns(rows));
    return ExitCode::Done;
}

ExitCode next(const DatabaseUrl &database, const Arguments &arguments, Output &output)
{
    const auto count = arguments.number(QStringLiteral("count"), 1, maximumCount, defaultCount);
    if (!count)
        return output.fail(count.error());
    const auto now = systemNow();
    const auto schedules = readSchedules(database, now);
    if (!schedules)
        return output.fail(schedules.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &moment : upcomingMoments(*schedules, now, qsizetype(*count))) {
        const auto text = toIso(moment.moment, schedules->zone);
        array.append(
            QJsonObject{{QStringLiteral("moment"), text}, {QStringLiteral("task"), moment.task}});
        rows.append({text, moment.task});
    }
    if (arguments.has(QStringLiteral("json"))) {
        output.json(array);
        return ExitCode::Done;
    }
    output.lines(alignColumns(rows));
    if (rows.isEmpty())
        output.message(QStringLiteral("No schedule is on. \"caretaker schedule enable TASK\" turns "
                                      "one on."));
    return ExitCode::Done;
}

QJsonObject toJson(const CrontabPlan &plan)
{
    QJsonArray schedules;
    for (const auto &line : plan.lines)
        schedules.append(QJsonObject{{QStringLiteral("line"), line.number},
                                     {QStringLiteral("task"), line.task},
                                     {QStringLiteral("expression"), line.expression}});
    QJsonObject settings;
    const auto values = plan.settings();
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.insert(value.key(), *value);
    QJsonArray otherLines;
    for (const auto &line : plan.otherLines)
        otherLines.append(QJsonObject{{QStringLiteral("line"), line.number},
                                      {QStringLiteral("command"), line.command}});
    return {{QStringLiteral("schedules"), schedules},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("other_lines"), otherLines},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)}};
}

QString otherLinesInWords(const CrontabPlan &plan)
{
    QStringList numbers;
    for (const auto &line : plan.otherLines)
        numbers.append(QString::number(line.number));
    return (numbers.size() == 1
                ? QStringLiteral("Left out, because it runs none of the tasks: line %1")
                : QStringLiteral("Left out, because they run none of the tasks: lines %1"))
        .arg(numbers.join(QStringLiteral(", ")));
}

QStringList asText(const CrontabPlan &plan)
{
    QList<QStringList> rows{{QStringLiteral("LINE"), QStringLiteral("TASK"),
                             QStringLiteral("EXPRESSION"), QStringLiteral("WHEN")}};
    for (const auto &line : plan.lines)
        rows.append({QString::number(line.number), line.task, line.expression,
                     sentenceFor(*CronExpression::parse(line.expression))});
    auto lines = alignColumns(rows);
    const auto values = plan.settings();
    for (auto value = values.begin(); value != values.end(); ++value)
        lines.append(QStringLiteral("Setting %1: %2").arg(value.key(), *value));
    return lines;
}

ExitCode importFrom(const DatabaseUrl &database, const QString &path, const Arguments &arguments,
                    Output &output)
{
    const auto plan = readCrontab(path);
    if (!plan)
        return output.fail(plan.error());
    for (const auto &warning : plan->warnings)
        output.message(warning);
    if (!plan->otherLines.isEmpty())
        output.message(otherLinesInWords(*plan));
    if (plan->lines.isEmpty())
        return output.fail({ErrorCode::Failed,
                            QStringLiteral("No line of %1 runs a task that can be taken over. "
                                           "Nothing was changed.")
                                .arg(printable(path)),
                            {}});
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    if (!isDryRun) {
        if (auto stored = applyCrontab(database, *plan, systemNow()); !stored)
            return output.fail(stored.error());
    }
    if (arguments.has(QStringLiteral("json"))) {
        output.json(toJson(*plan));
        return ExitCode::Done;
    }
    output.lines(asText(*plan));
    output.message(isDryRun ? QStringLiteral("DRY RUN - Nothing was changed")
                            : QStringLiteral("These schedules are on. Take the lines out of the "
                                             "crontab, or both will run the tasks."));
    return ExitCode::Done;
}

ExitCode runSchedule(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    const auto &words = arguments.words();
    const auto verb = words.value(0, QStringLiteral("list"));
    if (arguments.has(QStringLiteral("count")) && verb != QLatin1String("next"))
        return output.fail(usageError(QStringLiteral("--count goes with \"schedule next\".")));
    if (arguments.has(QStringLiteral("dry-run")) && verb != QLatin1String("import"))
        return output.fail(usageError(QStringLiteral("--dry-run goes with \"schedule import\".")));
    if (verb == QLatin1String("import") && words.size() == 2)
        return importFrom(*database, words.at(1), arguments, output);
    if (verb == QLatin1String("list") && words.size() <= 1)
        return list(*database, arguments.has(QStringLiteral("json")), output);
    if (verb == QLatin1String("next") && words.size() == 1)
        return next(*database, arguments, output);

    auto changed = Status(usageError(QStringLiteral(
        "\"schedule\" takes list, next, enable TASK, disable TASK, set TASK EXPR with "
        "the expression in quotes, or import FILE.")));
    if (verb == QLatin1String("enable") && words.size() == 2)
        changed = enableSchedule(*database, words.at(1), true, systemNow());
    else if (verb == QLatin1String("disable") && words.size() == 2)
        changed = enableSchedule(*database, words.at(1), false, systemNow());
    else if (verb == QLatin1String("set") && words.size() == 3)
        changed = setSchedule(*database, words.at(1), words.at(2), systemNow());
    return changed ? ExitCode::Done : output.fail(changed.error());
}

} // namespace

Command scheduleCommand()
{
    return {QStringLiteral("schedule"),
            {QStringLiteral("[list] [--json]"), QStringLiteral("next [--count N] [--json]"),
             QStringLiteral("enable TASK"), QStringLiteral("disable TASK"),
             QStringLiteral("set TASK EXPR"), QStringLiteral("import FILE [--dry-run] [--json]")},
            QStringLiteral("Shows or changes when tasks run by themselves, in the console and in "
                           "\"caretaker serve\"."),
            {{QStringLiteral("count"), QStringLiteral("N"),
              QStringLiteral("With next: how many moments, %1 to %2. Default: %3.")
                  .arg(1)
                  .arg(maximumCount)
                  .arg(defaultCount)},
             {QStringLiteral("dry-run"),
              {},
              QStringLiteral("With import: show what a crontab would set.")},
             {QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")}},
            3,
            runSchedule};
}

} // namespace caretaker
