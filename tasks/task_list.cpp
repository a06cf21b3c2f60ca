// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_list.h"

#include "rules/auto_close_stale_jobs.h"

#include <algorithm>

namespace caretaker {

const QList<const Task *> &allTasks()
{
    static const AutoCloseStaleJobs autoCloseStaleJobs;
    static const QList<const Task *> tasks{&autoCloseStaleJobs};
    return tasks;
}

const Task *findTask(QStringView name)
{
    const auto &tasks = allTasks();
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task *task) {
        return task->description().name == name;
    });
    return found == tasks.end() ? nullptr : *found;
}

} // namespace caretaker
