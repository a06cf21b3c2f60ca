// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/round.h"

#include "base/printable.h"
#include "database/preparation.h"
#include "runs/process.h"
#include "schedule/late_note.h"
#include "schedule/schedules.h"
#include "schedule/task_problems.h"
#include "settings/settings.h"
#include "stores/moment_store.h"
#include "task_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace caretaker {

namespace {

/// One pass over the agenda.
class Round
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Round)
public:
    Round(const DatabaseUrl &url, const Connection &connection, const Settings &settings,
          const TimeSource &now, const RoundStart &start, const RoundControl &control)
        : m_url(url)
        , m_connection(connection)
        , m_settings(settings)
        , m_zone(settings.timeZone())
        , m_now(now)
        , m_start(start)
        , m_control(control)
        , m_pausedUntil(settings.moment(QStringLiteral("schedule.paused_until")))
    {
    }

    Status work(RoundReport &report)
    {
        const auto begin = m_now();
        release(report);
        const auto entries = agendaEntries(m_connection, begin);
        if (!entries)
            return entries.error();
        const auto agenda = agendaAt(begin, *entries, m_zone, policy(begin));
        if (!agenda.next.isEmpty()) {
            const auto first = std::min_element(agenda.next.begin(), agenda.next.end());
            report.next = *first;
            report.nextTask = first.key();
        }
        report.pausedUntil = pausedUntil(begin);
        report.heldUntil = heldUntil(begin);
        report.isQuiet = agenda.due.isEmpty() && agenda.skipped.isEmpty();
        if (report.pausedUntil || report.heldUntil)
            return Done{};
        if (auto skipped = skip(agenda.skipped, begin); !skipped)
            return skipped;
        if (auto closed = closeAbandoned(agenda.due, begin); !closed)
            return closed;
        for (const auto &due : agenda.due) {
            if (m_control.isStopping())
                return Done{};
            if (auto ran = run(due, report); !ran)
                return ran;
        }
        return Done{};
    }

private:
    [[nodiscard]] CatchUpPolicy policy(Instant begin) const
    {
        auto since = m_start.watchedSince;
        if (m_pausedUntil && *m_pausedUntil <= begin)
            since = std::max(since, *m_pausedUntil);
        return {m_settings.value(QStringLiteral("schedule.catch_up")) == QLatin1String("skip"),
                std::chrono::hours(m_settings.number(QStringLiteral("schedule.catch_up_hours"))),
                since};
    }

    [[nodiscard]] std::optional<Instant> pausedUntil(Instant begin) const
    {
        return m_pausedUntil && *m_pausedUntil > begin ? m_pausedUntil : std::nullopt;
    }

    /// A wake-up that lies in the future was before the clock was put back.
    [[nodiscard]] std::optional<Instant> heldUntil(Instant begin) const
    {
        if (!m_start.wokeAt || *m_start.wokeAt > begin)
            return {};
        const auto until =
            *m_start.wokeAt +
            std::chrono::seconds(m_settings.number(QStringLiteral("schedule.wake_delay_seconds")));
        return until > begin ? std::optional(until) : std::nullopt;
    }

    [[nodiscard]] QString noteFor(const DueMoment &due, Instant at) const
    {
        auto why = Lateness::Queued;
        if (m_pausedUntil && due.moment < *m_pausedUntil && *m_pausedUntil <= at)
            why = Lateness::Paused;
        else if (due.moment < m_start.watchedSince)
            why = m_start.before == Absence::Asleep ? Lateness::Asleep : Lateness::NotRunning;
        return lateNote(due, why, m_zone, at);
    }

    [[nodiscard]] Status skip(const QList<DueMoment> &moments, Instant at) const
    {
        for (const auto &moment : moments) {
            auto skipped = skipMoment(m_connection, moment.task, moment.moment, m_claimant,
                                      noteFor(moment, at), at);
            if (!skipped)
                return skipped;
        }
        return Done{};
    }

    /// Claims whose process died and that are not due any more, because a later moment of the task
    /// is, or because it was switched off. The others are taken over in their turn.
    [[nodiscard]] Status closeAbandoned(const QList<DueMoment> &due, Instant at) const
    {
        const auto abandoned = abandonedMoments(m_connection, m_claimant.host, at, isProcessAlive);
        if (!abandoned)
            return abandoned.error();
        if (abandoned->isEmpty())
            return Done{};
        if (auto marked = markInterruptedRuns(m_connection, m_claimant.host, at, isProcessAlive);
            !marked)
            return marked.error();
        for (const auto &moment : *abandoned) {
            if (std::any_of(due.begin(), due.end(), [&](const DueMoment &each) {
                    return each.task == moment.task && each.moment == moment.at;
                }))
                continue;
            auto failed =
                failAbandonedMoment(m_connection, moment,
                                    tr("Interrupted: process %1 on %2 ended before its run did.")
                                        .arg(moment.processId)
                                        .arg(printable(moment.host)));
            if (!failed)
                return failed;
        }
        return Done{};
    }

    /// What cannot be given back now stays in the report.
    void release(RoundReport &report) const
    {
        report.unreleased.removeIf(
            [this](const MomentClaim &claim) { return giveBack(m_connection, claim); });
    }

    Status run(const DueMoment &due, RoundReport &report) const
    {
        const auto at = m_now();
        auto moment = due;
        moment.isLate = at - due.moment > punctual;
        auto note = noteFor(moment, at);
        const auto claim =
            claimMoment(m_connection, due.task, due.moment, m_claimant, note, at, isProcessAlive);
        if (!claim)
            return claim.error();
        if (!*claim)
            return Done{};
        if (!(*claim)->takenFrom.isEmpty())
            note = tr("%1 Taken over from %2, which ended before its run did.")
                       .arg(note, printable((*claim)->takenFrom))
                       .trimmed();
        m_control.starting(due.task);
        const auto ended =
            runScheduled(m_url, *findTask(due.task), **claim, note, m_now, m_control.progress);
        if (ended) {
            report.ended.append(*ended);
            return Done{};
        }
        // It is tried again in the next round; the other tasks have their turn all the same.
        report.unreleased.append(**claim);
        release(report);
        const auto code = ended.error().code;
        if (code != ErrorCode::TaskBusy && code != ErrorCode::Locked &&
            code != ErrorCode::Cancelled)
            report.problem = ended.error();
        return Done{};
    }

    const DatabaseUrl &m_url;
    const Connection &m_connection;
    const Settings &m_settings;
    QTimeZone m_zone;
    const TimeSource &m_now;
    const RoundStart &m_start;
    const RoundControl &m_control;
    std::optional<Instant> m_pausedUntil;
    Claimant m_claimant{currentHost(), currentProcessId()};
};

} // namespace

RoundReport runRound(const DatabaseUrl &url, const TimeSource &now, const RoundStart &start,
                     const RoundControl &control)
{
    RoundReport report;
    report.unreleased = start.unreleased;
    const auto work = [&]() -> Status {
        const auto connection = Connection::open(url, Access::ReadWrite);
        if (!connection)
            return connection.error();
        if (auto ready = makeReady(*connection, now()); !ready)
            return ready;
        const auto settings = Settings::read(*connection);
        if (!settings)
            return settings.error();
        report.webhook = QUrl(settings->value(QStringLiteral("alerts.webhook_url")));
        report.ping = QUrl(settings->value(QStringLiteral("alerts.ping_url")));
        auto worked = Round(url, *connection, *settings, now, start, control).work(report);
        const auto problems = readTaskProblems(*connection, now());
        if (!problems)
            return worked ? problems.error() : worked;
        report.taskProblems = *problems;
        return worked;
    };
    if (auto worked = work(); !worked)
        report.problem = worked.error();
    return report;
}

} // namespace caretaker
