// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/occurrences.h"

#include <QMap>
#include <QString>

namespace caretaker {

/// A task's schedule, and how far its moments have been seen to.
struct AgendaEntry
{
    QString task;
    CronExpression expression;
    bool isEnabled = false;
    Instant since;                           ///< no earlier moment counts
    std::optional<Instant> lastSettled = {}; ///< the newest moment that is over
};

/// What becomes of moments that were missed because nobody was watching.
struct CatchUpPolicy
{
    bool isSkipping = false;       ///< else the newest is made up for once
    std::chrono::hours within{24}; ///< one that was missed longer ago is skipped as well
    Instant watchedSince;          ///< from then on nothing was missed: it only waited for its turn
};

/// A moment later than this after its time counts as late.
inline constexpr std::chrono::seconds punctual{90};

/// A moment that has come, and for how many earlier ones of its task that were missed it stands.
struct DueMoment
{
    QString task;
    Instant moment;
    qint64 missed = 0; ///< counted up to countedMissed
    bool isLate = false;
};

inline constexpr qsizetype countedMissed = 1000;

/// What a scheduler has to do.
struct Agenda
{
    QList<DueMoment> due;        ///< at most one of each task, the earliest first
    QList<DueMoment> skipped;    ///< to be recorded as such
    QMap<QString, Instant> next; ///< the first moment after now of each task that is enabled
};

/// Pure. A task's moments up to `now` are those after `since` and after the last one that is over.
/// Where `since` lies in the future, the clock was put back since it was written; then only what
/// is on time counts.
[[nodiscard]] Agenda agendaAt(Instant now, const QList<AgendaEntry> &entries, const QTimeZone &zone,
                              const CatchUpPolicy &policy);

} // namespace caretaker
