// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/task_title.h"

#include "runs/undo.h"
#include "task_list.h"

#include <QCoreApplication>

namespace caretaker {

QString taskTitle(const QString &name)
{
    if (name == undoTask)
        return QCoreApplication::translate("caretaker::TaskTitle", "Undo");
    const auto *task = findTask(name);
    return task ? task->description().title : name;
}

} // namespace caretaker
