// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/agenda.h"

#include <algorithm>
#include <limits>

using namespace std::chrono;

namespace caretaker {

namespace {

/// After which moments of this task count.
Instant countedAfter(const AgendaEntry &entry, Instant now)
{
    const auto since = entry.since <= now ? entry.since : now - punctual;
    return std::max(since, entry.lastSettled.value_or(since));
}

/// The newest moment after `after` up to `now`. Looks back step by step, because there may be half
/// a million in a year.
std::optional<Instant> newestMoment(Occurrences &occurrences, Instant after, Instant now)
{
    for (hours span(1);; span *= 2) {
        const auto from = std::max<Instant>(after, now - span);
        const auto found = occurrences.between(from, now, std::numeric_limits<qsizetype>::max());
        if (!found.isEmpty())
            return found.last();
        if (from == after)
            return {};
    }
}

bool isSkipped(const DueMoment &due, Instant now, const CatchUpPolicy &policy)
{
    if (!due.isLate || due.moment >= policy.watchedSince)
        return false;
    return policy.isSkipping || now - due.moment > policy.within;
}

} // namespace

Agenda agendaAt(Instant now, const QList<AgendaEntry> &entries, const QTimeZone &zone,
                const CatchUpPolicy &policy)
{
    Agenda agenda;
    for (const auto &entry : entries) {
        if (!entry.isEnabled)
            continue;
        Occurrences occurrences(entry.expression, zone);
        if (const auto next = occurrences.next(now))
            agenda.next.insert(entry.task, *next);
        const auto after = countedAfter(entry, now);
        const auto newest = newestMoment(occurrences, after, now);
        if (!newest)
            continue;
        const DueMoment due{
            entry.task, *newest,
            occurrences.between(after, *newest - microseconds(1), countedMissed).size(),
            now - *newest > punctual};
        (isSkipped(due, now, policy) ? agenda.skipped : agenda.due).append(due);
    }
    std::stable_sort(agenda.due.begin(), agenda.due.end(),
                     [](const DueMoment &a, const DueMoment &b) { return a.moment < b.moment; });
    return agenda;
}

} // namespace caretaker
