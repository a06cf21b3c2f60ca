// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/serve_command.h"

#include "base/printable.h"
#include "cli/default_database.h"
#include "cli/delivery.h"
#include "database/preparation.h"
#include "mail/outbox_worker.h"
#include "mail/smtp_delivery.h"
#include "schedule/scheduler.h"
#include "service/clock_watch.h"
#include "service/process_signals.h"
#include "service/service_notice.h"
#include "service/sleep_watch.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

QString lineFor(const ScheduledRun &run)
{
    auto line = QStringLiteral("%1 for %2: %3, run %4")
                    .arg(run.task, toIso(run.moment), toStored(run.outcome))
                    .arg(run.runId);
    if (run.outcome != RunOutcome::Succeeded)
        line += QStringLiteral(": ") + printable(run.message);
    return line;
}

/// The objects of a service, tied together for as long as it runs.
class Service : public QObject
{
public:
    Service(const DatabaseUrl &url, Output &output)
        : m_output(output)
        , m_outbox(url, systemNow, smtpTransport())
        , m_scheduler(url, {})
    {
        connect(&m_scheduler, &Scheduler::runEnded, this,
                [this](const ScheduledRun &run) { m_output.line(lineFor(run)); });
        connect(&m_scheduler, &Scheduler::stateChanged, &m_outbox, &OutboxWorker::poke);
        connect(&m_scheduler, &Scheduler::stateChanged, this, &Service::tellState);
        connect(&m_scheduler, &Scheduler::stopped, qApp, &QCoreApplication::quit);
        connect(&m_outbox, &OutboxWorker::delivered, this,
                [this](const Delivery &delivery) { tellOutbox(obstacleOf(delivery)); });
        connect(&m_outbox, &OutboxWorker::failed, this,
                [this](const Error &error) { tellOutbox(error.message); });
        connect(&m_sleep, &SleepWatch::wokeUp, &m_scheduler, &Scheduler::wake);
        connect(&m_clock, &ClockWatch::clockChanged, &m_scheduler, &Scheduler::clockChanged);
        connect(&m_signals, &ProcessSignals::rereadRequested, &m_scheduler, &Scheduler::reread);
        connect(&m_signals, &ProcessSignals::rereadRequested, &m_outbox, &OutboxWorker::poke);
        connect(&m_signals, &ProcessSignals::endRequested, this, &Service::end);
        if (const auto interval = serviceWatchdog()) {
            connect(&m_watchdog, &QTimer::timeout, [] { notifyService("WATCHDOG=1"); });
            m_watchdog.start(*interval / 2);
        }
    }

    ExitCode run()
    {
        m_outbox.poke();
        m_scheduler.start();
        notifyService("READY=1");
        return QCoreApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
    }

private:
    void tellState()
    {
        const auto problem = printable(m_scheduler.problem());
        if (!problem.isEmpty() && problem != m_toldProblem)
            m_output.message(problem);
        m_toldProblem = problem;
        const auto next = m_scheduler.next();
        const auto text = !m_scheduler.runningTask().isEmpty()
                              ? QStringLiteral("Running %1").arg(m_scheduler.runningTask())
                          : !problem.isEmpty() ? problem
                          : next               ? QStringLiteral("Next at %1").arg(toIso(*next))
                                               : QStringLiteral("No schedule is on");
        notifyService("STATUS=" + text.toUtf8());
    }

    /// What keeps e-mail from going out, once for as long as it lasts.
    void tellOutbox(const QString &obstacle)
    {
        const auto text = printable(obstacle);
        if (text == m_toldObstacle)
            return;
        m_toldObstacle = text;
        m_output.message(
            text.isEmpty() ? QStringLiteral("Nothing is in the way of e-mail any more.") : text);
    }

    void end()
    {
        notifyService("STOPPING=1");
        m_scheduler.stop(std::exchange(m_isEnding, true) ? Scheduler::Ending::Cancel
                                                         : Scheduler::Ending::Finish);
    }

    Output &m_output;
    OutboxWorker m_outbox;
    Scheduler m_scheduler;
    ProcessSignals m_signals;
    SleepWatch m_sleep;
    ClockWatch m_clock;
    QTimer m_watchdog;
    QString m_toldProblem;
    QString m_toldObstacle;
    bool m_isEnding = false;
};

ExitCode serve(const Arguments &arguments, Output &output)
{
    const auto database = arguments.database();
    if (!database)
        return output.fail(database.error());
    if (auto made = createDefaultIfMissing(*database); !made)
        return output.fail(made.error());
    // What cannot work now is told at once; what goes wrong later is tried again.
    const auto ready = [&]() -> Status {
        const auto connection = Connection::open(*database, Access::ReadWrite);
        return connection ? makeReady(*connection, systemNow()) : connection.error();
    }();
    if (!ready)
        return output.fail(ready.error());
    return Service(*database, output).run();
}

} // namespace

Command serveCommand()
{
    return {QStringLiteral("serve"),
            {QStringLiteral("[--database URL]")},
            QStringLiteral("Runs tasks at their scheduled times and delivers e-mail, without a "
                           "window, until it is told to end (SIGTERM); SIGHUP reads the "
                           "schedules anew."),
            {},
            0,
            serve};
}

} // namespace caretaker
