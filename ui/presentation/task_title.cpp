// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/task_title.h"

#include "base/printable.h"
#include "records/hand_task.h"
#include "task_list.h"

#include <QCoreApplication>

namespace caretaker {

QString taskTitle(const QString &name)
{
    if (name == undoTask)
        return QCoreApplication::translate("caretaker::TaskTitle", "Undo");
    if (name == editJobsTask)
        return QCoreApplication::translate("caretaker::TaskTitle", "Jobs edited by hand");
    if (name == editDocumentsTask)
        return QCoreApplication::translate("caretaker::TaskTitle", "Documents edited by hand");
    const auto *task = findTask(name);
    return task ? task->description().title : printable(name);
}

} // namespace caretaker
