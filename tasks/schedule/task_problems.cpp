// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/task_problems.h"

#include "stores/moment_store.h"
#include "stores/run_store.h"
#include "task_list.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::TaskProblems)
public:
    /// Empty where it went well.
    static QString of(const Run &run);
    static QString ofNoRun(const Moment &moment);
};

QString Words::of(const Run &run)
{
    if (run.outcome == toStored(RunOutcome::NeedsApproval))
        return tr("Run %1 of %2 needs approval.").arg(QString::number(run.id), run.task);
    if (run.outcome == toStored(RunOutcome::Failed) ||
        run.outcome == toStored(RunOutcome::Interrupted))
        return tr("Run %1 of %2 failed: %3").arg(QString::number(run.id), run.task, run.error);
    return {};
}

QString Words::ofNoRun(const Moment &moment)
{
    return tr("%1 has missed its last moment. %2").arg(moment.task, moment.note);
}

bool hasFailedWithoutRun(const Moment &moment)
{
    return moment.state == MomentState::Failed && !moment.runId;
}

} // namespace

Result<QMap<QString, QString>> readTaskProblems(const Connection &connection, Instant now)
{
    const auto moments = lastMoments(connection, now);
    if (!moments)
        return moments.error();
    QMap<QString, QString> problems;
    for (const auto *task : allTasks()) {
        const auto name = task->description().name;
        const auto run = findLastVerdict(connection, name);
        if (!run)
            return run.error();
        const auto moment = moments->constFind(name);
        const bool isOver = moment == moments->constEnd() || !hasFailedWithoutRun(*moment) ||
                            (*run && (*run)->startedAt > moment->claimedAt);
        if (!isOver)
            problems.insert(name, Words::ofNoRun(*moment));
        else if (const auto text = *run ? Words::of(**run) : QString(); !text.isEmpty())
            problems.insert(name, text);
    }
    return problems;
}

} // namespace caretaker
