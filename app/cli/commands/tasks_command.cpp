// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/tasks_command.h"

#include "settings/setting.h"
#include "task_list.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

QJsonArray toJson(const QList<TaskOption> &options)
{
    QJsonArray array;
    for (const auto &option : options) {
        const auto *setting = findSetting(option.setting);
        array.append(QJsonObject{{QStringLiteral("name"), option.name},
                                 {QStringLiteral("setting"), option.setting},
                                 {QStringLiteral("default"), setting->defaultValue.toInt()},
                                 {QStringLiteral("minimum"), setting->minimum},
                                 {QStringLiteral("maximum"), setting->maximum}});
    }
    return array;
}

QJsonArray tasksAsJson()
{
    QJsonArray array;
    for (const auto *task : allTasks()) {
        const auto description = task->description();
        array.append(QJsonObject{{QStringLiteral("name"), description.name},
                                 {QStringLiteral("title"), description.title},
                                 {QStringLiteral("purpose"), description.purpose},
                                 {QStringLiteral("schedule"), description.schedule},
                                 {QStringLiteral("options"), toJson(description.options)}});
    }
    return array;
}

QStringList tasksAsText()
{
    QStringList lines;
    for (const auto *task : allTasks()) {
        const auto description = task->description();
        lines << description.name + QStringLiteral(" — ") + description.title
              << QStringLiteral("    ") + description.purpose;
        for (const auto &option : description.options) {
            const auto *setting = findSetting(option.setting);
            lines << QStringLiteral("    --%1 N   %2, default %3 (setting %4)")
                         .arg(option.name, setting->accepts(), setting->defaultValue, setting->key);
        }
        lines << QStringLiteral("    suggested schedule: ") + description.schedule;
    }
    return lines;
}

} // namespace

Command tasksCommand()
{
    return {QStringLiteral("tasks"),
            {QStringLiteral("[--json]")},
            QStringLiteral("Lists the tasks with their options."),
            {{QStringLiteral("json"), {}, QStringLiteral("Print one JSON array.")}},
            0,
            [](const Arguments &arguments, Output &output) {
                if (arguments.has(QStringLiteral("json")))
                    output.json(tasksAsJson());
                else
                    output.lines(tasksAsText());
                return ExitCode::Done;
            },
            false};
}

} // namespace caretaker
