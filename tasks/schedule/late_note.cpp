// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/late_note.h"

#include "base/zoned_text.h"

using namespace std::chrono;

namespace caretaker {

namespace {

QString inWords(Lateness why)
{
    switch (why) {
    case Lateness::NotRunning:
        return QStringLiteral("no scheduler was running");
    case Lateness::Asleep:
        return QStringLiteral("the computer was asleep, or its clock was put forward");
    case Lateness::Paused:
        return QStringLiteral("scheduling was paused");
    case Lateness::Queued:
        return QStringLiteral("it had to wait for other runs or for the database");
    }
    Q_UNREACHABLE();
}

QString inWords(Instant::duration size)
{
    const auto whole = floor<minutes>(size);
    if (whole < hours(1))
        return QStringLiteral("%1 min").arg(whole.count());
    if (whole < days(2))
        return QStringLiteral("%1 h %2 min").arg(whole / hours(1)).arg((whole % hours(1)).count());
    return QStringLiteral("%1 days").arg(whole / days(1));
}

} // namespace

QString lateNote(const DueMoment &due, Lateness why, const QTimeZone &zone, Instant now)
{
    QStringList sentences;
    if (due.isLate)
        sentences.append(
            QStringLiteral("Late by %1: it was due at %2, but %3.")
                .arg(inWords(now - due.moment), toIso(due.moment, zone), inWords(why)));
    if (due.missed >= countedMissed)
        sentences.append(
            QStringLiteral("%1 or more earlier moments were missed as well.").arg(countedMissed));
    else if (due.missed > 0)
        sentences.append(
            QStringLiteral("Earlier moments that were missed as well: %1.").arg(due.missed));
    return sentences.join(u' ');
}

} // namespace caretaker
