// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/scheduler_words.h"

#include "base/printable.h"
#include "presentation/format.h"
#include "presentation/task_title.h"
#include "schedule/pause.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::SchedulerWords)
public:
    static QString state(const Scheduler &scheduler, Instant now);
    static QString next(const Scheduler &scheduler, Instant now);
};

QString Words::state(const Scheduler &scheduler, Instant now)
{
    if (!scheduler.isStarted())
        return tr("Scheduler: off until the database is prepared");
    switch (scheduler.state()) {
    case SchedulerState::Running:
        return tr("Running: %1").arg(taskTitle(scheduler.runningTask()));
    case SchedulerState::Attention:
        return printable(scheduler.problem());
    case SchedulerState::Paused:
        return isUntilResumed(*scheduler.pausedUntil())
                   ? tr("Scheduler: paused until resumed")
                   : tr("Scheduler: paused until %1")
                         .arg(formatComing(*scheduler.pausedUntil(), now));
    case SchedulerState::Idle:
        return scheduler.next() ? tr("Scheduler: on") : tr("Scheduler: no schedule is on");
    }
    Q_UNREACHABLE();
}

QString Words::next(const Scheduler &scheduler, Instant now)
{
    if (!scheduler.next() || scheduler.pausedUntil())
        return {};
    return tr("Next: %1, %2")
        .arg(taskTitle(scheduler.nextTask()), formatComing(*scheduler.next(), now));
}

QString iconFor(SchedulerState state)
{
    switch (state) {
    case SchedulerState::Idle:
        return QStringLiteral("tray-idle");
    case SchedulerState::Running:
        return QStringLiteral("tray-running");
    case SchedulerState::Paused:
        return QStringLiteral("tray-paused");
    case SchedulerState::Attention:
        return QStringLiteral("tray-attention");
    }
    Q_UNREACHABLE();
}

} // namespace

SchedulerWords wordsFor(const Scheduler &scheduler, Instant now)
{
    return {scheduler.isStarted() ? iconFor(scheduler.state()) : iconFor(SchedulerState::Paused),
            Words::state(scheduler, now), Words::next(scheduler, now)};
}

} // namespace caretaker
