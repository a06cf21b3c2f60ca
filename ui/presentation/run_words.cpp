// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/run_words.h"

#include "base/printable.h"
#include "presentation/format.h"
#include "presentation/task_title.h"
#include "records/hand_task.h"
#include "task_list.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

const auto undoneRun = QStringLiteral("run"); ///< the option of an undo
const auto keepOpen = QStringLiteral("keep_open");

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::RunWords)
};

} // namespace

QString runTitle(const Run &run)
{
    const auto undone = run.options.value(undoneRun).toVariant().toString();
    if (run.task == undoTask && !undone.isEmpty())
        return RunWords::tr("Undo of run %1").arg(printable(undone));
    return taskTitle(run.task);
}

QString shownOutcome(const Run &run)
{
    return run.undoneBy ? QStringLiteral("undone") : run.outcome;
}

QString optionInWords(const QString &task, const QString &option, const QString &value)
{
    if (option == keepOpen)
        return RunWords::tr("The jobs are kept open from now on");
    if (const auto *known = findTask(task)) {
        for (const auto &each : known->description().options) {
            if (each.name == option)
                return QStringLiteral("%1 %2 %3").arg(each.before, printable(value), each.after);
        }
    }
    return printable(QStringLiteral("%1 = %2").arg(option, value));
}

QString optionsInWords(const Run &run)
{
    QStringList words;
    for (auto option = run.options.begin(); option != run.options.end(); ++option) {
        if (run.task != undoTask || option.key() != undoneRun)
            words.append(
                optionInWords(run.task, option.key(), option.value().toVariant().toString()));
    }
    return words.join(partSeparator);
}

} // namespace caretaker
