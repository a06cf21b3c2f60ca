// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/command_list.h"

#include "cli/commands/cron_command.h"
#include "cli/commands/database_command.h"
#include "cli/commands/mail_command.h"
#include "cli/commands/outbox_command.h"
#include "cli/commands/runs_command.h"
#include "cli/commands/schedule_command.h"
#include "cli/commands/serve_command.h"
#include "cli/commands/settings_command.h"
#include "cli/commands/task_command.h"
#include "cli/commands/tasks_command.h"
#include "task_list.h"

namespace caretaker {

const QList<Command> &allCommands()
{
    static const auto commands = [] {
        QList<Command> list;
        for (const auto *task : allTasks())
            list.append(taskCommand(*task));
        list << tasksCommand() << runsCommand() << outboxCommand() << scheduleCommand()
             << cronCommand() << serveCommand() << settingsCommand() << databaseCommand()
             << mailCommand();
        return list;
    }();
    return commands;
}

} // namespace caretaker
