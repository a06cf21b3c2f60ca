// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/change_watch.h"
#include "database/database_url.h"
#include "runs/operation.h"
#include "schedule/alert_calls.h"
#include "schedule/round.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace caretaker {

/// Where a scheduler has its time from; tests hand in their own.
struct SchedulerTime
{
    TimeSource now = systemNow; ///< the clock on the wall, which may be changed
    /// A clock that is never changed and stands still while the machine sleeps.
    std::function<std::chrono::milliseconds()> steady;
    /// Arranges for Scheduler::tick() to be called once after this time, instead of any earlier
    /// arrangement. Where it is empty a timer does.
    std::function<void(std::chrono::milliseconds)> arm;
};

/// What the tray and the pages show.
enum class SchedulerState {
    Idle,
    Running,
    Paused,    ///< schedule.paused_until is still to come
    Attention, ///< a run has failed or waits, or the database cannot be used: see problem()
};

/// Runs tasks at their moments. It does not trust a timer over a long time: it looks at the clock
/// every minute at least, so neither sleep nor a changed clock can make it miss a moment or see to
/// one twice. The database is read where it may have changed or something is due, else only now and
/// then, so that an idle console costs next to nothing. Several on one database share the work.
///
/// Lives on the thread that made it, and signals there; the work is done on a thread of its own.
/// Deleting it cancels the run under way, which changes nothing then.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    /// How long it goes without a look at the clock.
    static constexpr std::chrono::seconds longestWait{60};
    /// How long it goes without a look at a database that seems unchanged.
    static constexpr std::chrono::minutes longestQuiet{30};

    Scheduler(DatabaseUrl url, SchedulerTime time, QObject *parent = nullptr);
    ~Scheduler() override;

    void start();

    [[nodiscard]] bool isStarted() const { return m_stage != Stage::NotStarted; }
    [[nodiscard]] SchedulerState state() const;
    [[nodiscard]] QString runningTask() const { return m_runningTask; } ///< empty while idle
    [[nodiscard]] std::optional<Instant> next() const { return m_next; }
    [[nodiscard]] QString nextTask() const { return m_nextTask; } ///< empty where there is no next
    [[nodiscard]] std::optional<Instant> pausedUntil() const { return m_pausedUntil; }
    [[nodiscard]] QString problem() const; ///< in words; empty where there is none

    enum class Ending {
        Finish, ///< the run under way comes to its end; what is due after it waits
        Cancel, ///< it is cancelled and changes nothing
    };
    /// Starts nothing any more; stopped() tells when the last work is done.
    void stop(Ending ending);

public Q_SLOTS:
    /// The machine has woken up: nothing is run for schedule.wake_delay_seconds.
    void wake();

    /// Schedules or settings have changed, or a person has seen to a failed or waiting run.
    void reread();

    /// The clock on the wall was changed.
    void clockChanged();

    /// Looks at the clock; called by the timer.
    void tick();

Q_SIGNALS:
    void stateChanged();
    void runEnded(const caretaker::ScheduledRun &run);
    void stopped();

private:
    using Round = OperationFor<RoundReport>;
    enum class Stage { NotStarted, Started, Stopping, Stopped };

    [[nodiscard]] bool noticeSleep();
    [[nodiscard]] bool canSkipRound();
    void markWatched(Absence before);
    void beginRound();
    void endRound();
    void take(const RoundReport &report);
    void arm();
    void finishStopping();

    DatabaseUrl m_url;
    SchedulerTime m_time;
    QTimer m_timer;
    AlertCalls m_calls;
    Stage m_stage = Stage::NotStarted;
    std::shared_ptr<std::atomic_bool> m_isStopping = std::make_shared<std::atomic_bool>(false);
    RoundStart m_watch;
    Instant m_lastLook;                       ///< on the wall, and
    std::chrono::milliseconds m_lastSteady{}; ///< on the other clock
    bool m_isAskedAgain = false;              ///< during a round
    ChangeWatch m_changes;
    bool m_isQuiet = false;                  ///< the last round found nothing to do
    std::chrono::milliseconds m_lastRound{}; ///< its begin, on the other clock
    QByteArray m_systemZone;                 ///< then; it may be the schedules'

    QString m_runningTask;
    std::optional<Instant> m_next;
    QString m_nextTask;
    std::optional<Instant> m_pausedUntil;
    std::optional<Instant> m_heldUntil;
    QString m_roundProblem;
    QMap<QString, QString> m_taskProblems; ///< by task

    std::unique_ptr<Round> m_round;
    QThreadPool m_pool; ///< last: its destructor waits for the work
};

} // namespace caretaker
