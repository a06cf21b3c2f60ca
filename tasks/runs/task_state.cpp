// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/task_state.h"

#include "database/inspection.h"
#include "settings/opened_database.h"
#include "stores/run_store.h"
#include "task_list.h"

namespace caretaker {

Result<QList<TaskState>> readTaskStates(const DatabaseUrl &url)
{
    const auto database = openWithSettings(url);
    if (!database)
        return database.error();
    const auto &[connection, found, settings] = *database;
    QList<TaskState> states;
    for (const auto *task : allTasks()) {
        TaskState state{task->description().name, settings.defaultsFor(*task), {}, {}};
        if (found.isAdopted()) {
            const auto run = findLastRun(connection, state.task);
            if (!run)
                return run.error();
            state.lastRun = *run;
            const auto waiting = findWaitingRun(connection, state.task);
            if (!waiting)
                return waiting.error();
            state.waiting = *waiting;
        }
        states.append(state);
    }
    return states;
}

} // namespace caretaker
