// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task_list.h"
#include "temporary_database.h"

namespace caretaker::testing {

/// Turns every task's schedule off, as somebody would have done at `since`, but for those given:
/// task -> expression. In one statement, because many tests begin with it. For tests that link the
/// tasks.
inline void setSchedules(TemporaryDatabase &database, const QMap<QString, QString> &expressions,
                         const char *since = "2026-11-20T00:00:00Z")
{
    QStringList rows;
    QVariantList values;
    const auto moment = toStored(at(since));
    for (const auto *task : allTasks()) {
        const auto name = task->description().name;
        rows.append("(?, ?, ?, ?, ?, 'u@h')");
        values << name << expressions.value(name, task->description().schedule)
               << expressions.contains(name) << moment << moment;
    }
    database.execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, since, "
                     "updated_at, updated_by) VALUES " +
                         rows.join(','),
                     values);
}

} // namespace caretaker::testing
