// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "mail/outbox_worker.h"
#include "mail/smtp_delivery.h"
#include "runs/task_runner.h"
#include "schedule/scheduler.h"
#include "tables/table_reader.h"

namespace caretaker {

/// What every page works with: one database and the machinery around it. Made by the composition
/// root, outlives the window, belongs to the GUI thread.
struct Session
{
    Session(const DatabaseUrl &database, const TimeSource &now)
        : url(database)
        , clock(now)
        , tables(database)
        , runner(database, now)
        , outbox(database, now, smtpTransport())
        , scheduler(database, SchedulerTime{now, {}, {}})
    {
        QObject::connect(&runner, &TaskRunner::runFinished, &outbox, &OutboxWorker::poke);
        // It has just looked at the database, so what others have queued is there to be seen, too.
        QObject::connect(&scheduler, &Scheduler::stateChanged, &outbox, &OutboxWorker::poke);
        // Pages need not care who has run what they show.
        QObject::connect(&scheduler, &Scheduler::runEnded, &runner,
                         [this](const ScheduledRun &run) { Q_EMIT runner.runFinished(run.task); });
    }

    DatabaseUrl url;
    TimeSource clock;
    TableReader tables;
    TaskRunner runner;
    OutboxWorker outbox;    ///< delivers once it is poked
    Scheduler scheduler;    ///< runs tasks at their times once it is started
    bool isExample = false; ///< made-up data
    /// The database's, from its settings.
    QString currencySymbol = QStringLiteral("$");
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which days are counted

    [[nodiscard]] Clock clockOfDays() const { return {clock, zone}; }
};

} // namespace caretaker
