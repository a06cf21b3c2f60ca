// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduler.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono;

namespace caretaker {

namespace {

/// By how much the two clocks may differ before it counts as sleep, or as a changed clock.
constexpr seconds unremarkable{10};

milliseconds steadyNow()
{
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace

Scheduler::Scheduler(DatabaseUrl url, SchedulerTime time, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_time(std::move(time))
    , m_changes(m_url)
{
    if (!m_time.steady)
        m_time.steady = steadyNow;
    if (!m_time.arm)
        m_time.arm = [this](milliseconds wait) { m_timer.start(wait); };
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come a twentieth too early or late
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
    connect(&m_calls, &AlertCalls::idle, this, &Scheduler::finishStopping);
}

Scheduler::~Scheduler()
{
    *m_isStopping = true;
    if (m_round)
        m_round->cancel();
}

void Scheduler::start()
{
    if (m_stage != Stage::NotStarted)
        return;
    m_stage = Stage::Started;
    m_lastLook = m_time.now();
    m_lastSteady = m_time.steady();
    markWatched(Absence::NotRunning);
    beginRound();
}

SchedulerState Scheduler::state() const
{
    if (!m_runningTask.isEmpty())
        return SchedulerState::Running;
    if (!problem().isEmpty())
        return SchedulerState::Attention;
    return m_pausedUntil ? SchedulerState::Paused : SchedulerState::Idle;
}

QString Scheduler::problem() const
{
    if (!m_roundProblem.isEmpty())
        return m_roundProblem;
    return m_taskProblems.isEmpty() ? QString() : m_taskProblems.first();
}

void Scheduler::stop(Ending ending)
{
    if (m_stage == Stage::Stopped)
        return;
    m_stage = Stage::Stopping;
    *m_isStopping = true;
    m_timer.stop();
    if (ending == Ending::Cancel && m_round)
        m_round->cancel();
    // Not at once, so that who stops it can still connect to stopped().
    QMetaObject::invokeMethod(this, &Scheduler::finishStopping, Qt::QueuedConnection);
}

void Scheduler::finishStopping()
{
    if (m_stage != Stage::Stopping || m_round || !m_calls.isIdle())
        return;
    m_stage = Stage::Stopped;
    Q_EMIT stopped();
}

void Scheduler::wake()
{
    if (m_stage != Stage::Started)
        return;
    std::ignore = noticeSleep();
    m_watch.wokeAt = m_time.now();
    markWatched(Absence::Asleep);
    beginRound();
}

void Scheduler::reread()
{
    if (m_stage != Stage::Started)
        return;
    std::ignore = noticeSleep();
    beginRound();
}

void Scheduler::clockChanged()
{
    if (m_stage != Stage::Started)
        return;
    std::ignore = noticeSleep();
    m_watch.watchedSince = std::min(m_watch.watchedSince, m_time.now());
    beginRound();
}

void Scheduler::tick()
{
    if (m_stage != Stage::Started)
        return;
    const bool hasJumped = noticeSleep();
    if (!hasJumped && canSkipRound())
        arm();
    else
        beginRound();
}

/// Whether a round would find what the last one has found: nothing.
bool Scheduler::canSkipRound()
{
    if (m_round || !m_isQuiet || m_time.steady() - m_lastRound >= longestQuiet)
        return false;
    if (QTimeZone::systemTimeZoneId() != m_systemZone)
        return false;
    const auto now = m_time.now();
    for (const auto &moment : {m_next, m_pausedUntil, m_heldUntil}) {
        if (moment && *moment <= now)
            return false;
    }
    return !m_changes.mayHaveChanged();
}

/// The machine has slept, or its clock was put forward, where the clock on the wall has got ahead
/// of the other one; the system need not tell.
bool Scheduler::noticeSleep()
{
    const auto now = m_time.now();
    const auto steady = m_time.steady();
    const auto ahead = (now - m_lastLook) - (steady - m_lastSteady);
    m_lastLook = now;
    m_lastSteady = steady;
    if (ahead > unremarkable) {
        m_watch.wokeAt = now;
        markWatched(Absence::Asleep);
    } else if (ahead < -unremarkable) {
        m_watch.watchedSince = std::min(m_watch.watchedSince, now);
    }
    return ahead > unremarkable || ahead < -unremarkable;
}

void Scheduler::markWatched(Absence before)
{
    m_watch.watchedSince = m_time.now();
    m_watch.before = before;
}

void Scheduler::beginRound()
{
    if (m_round) {
        m_isAskedAgain = true;
        return;
    }
    m_lastRound = m_time.steady();
    m_systemZone = QTimeZone::systemTimeZoneId();
    std::ignore = m_changes.mayHaveChanged(); // what comes from now on counts for the next round
    RoundControl control;
    control.starting = [this](const QString &task) {
        QMetaObject::invokeMethod(
            this,
            [this, task] {
                m_runningTask = task;
                Q_EMIT stateChanged();
            },
            Qt::QueuedConnection);
    };
    control.isStopping = [stopping = m_isStopping] { return stopping->load(); };
    m_round = std::make_unique<Round>(&m_pool,
                                      [url = m_url, now = m_time.now, start = m_watch,
                                       control](const Progress &progress) -> Result<RoundReport> {
                                          auto mine = control;
                                          mine.progress = progress;
                                          return runRound(url, now, start, mine);
                                      });
    connect(m_round.get(), &Operation::finished, this, &Scheduler::endRound);
}

void Scheduler::endRound()
{
    const auto result = m_round->result();
    m_round.release()->deleteLater(); // it is its signal that we are in
    m_runningTask.clear();
    m_isQuiet = false;
    if (result) // else it was cancelled before it began
        take(*result);
    Q_EMIT stateChanged();
    if (m_stage == Stage::Stopping) {
        finishStopping();
        return;
    }
    if (std::exchange(m_isAskedAgain, false))
        beginRound();
    else
        arm();
}

void Scheduler::take(const RoundReport &report)
{
    m_isQuiet =
        report.isQuiet && report.ended.isEmpty() && !report.problem && report.unreleased.isEmpty();
    m_watch.unreleased = report.unreleased;
    m_next = report.next;
    m_nextTask = report.nextTask;
    m_pausedUntil = report.pausedUntil;
    m_heldUntil = report.heldUntil;
    m_roundProblem = report.problem ? report.problem->message : QString();
    if (report.problem)
        qWarning("the scheduler could not see to everything: %s (%s)",
                 qUtf8Printable(report.problem->message), qUtf8Printable(report.problem->detail));
    if (report.taskProblems)
        m_taskProblems = *report.taskProblems;
    for (const auto &run : report.ended) {
        m_calls.tell(run, report.webhook, report.ping);
        Q_EMIT runEnded(run);
    }
}

void Scheduler::arm()
{
    const auto now = m_time.now();
    auto wait = duration_cast<milliseconds>(longestWait);
    for (const auto &moment : {m_next, m_pausedUntil, m_heldUntil}) {
        if (moment)
            wait = std::clamp(ceil<milliseconds>(*moment - now), milliseconds(0), wait);
    }
    m_time.arm(wait);
}

} // namespace caretaker
