// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/late_note.h"

#include "clock.h"

#include <QCoreApplication>

using namespace std::chrono;

namespace caretaker {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::LateNote)
};

QString inWords(Lateness why)
{
    switch (why) {
    case Lateness::NotRunning:
        return Words::tr("no scheduler was running");
    case Lateness::Asleep:
        return Words::tr("the computer was asleep, or its clock was put forward");
    case Lateness::Paused:
        return Words::tr("scheduling was paused");
    case Lateness::Queued:
        return Words::tr("it had to wait for other runs or for the database");
    }
    Q_UNREACHABLE();
}

QString inWords(Instant::duration size)
{
    const auto whole = floor<minutes>(size);
    if (whole < hours(1))
        return Words::tr("%1 min").arg(whole.count());
    if (whole < days(2))
        return Words::tr("%1 h %2 min").arg(whole / hours(1)).arg((whole % hours(1)).count());
    return Words::tr("%1 days").arg(whole / days(1));
}

QString onTheWall(Instant moment, const QTimeZone &zone)
{
    return Words::tr("%1 (%2)", "time, time zone")
        .arg(toDateTime(moment).toTimeZone(zone).toString(
                 Words::tr("d MMM yyyy 'at' HH:mm", "QDateTime::toString()")),
             zoneName(zone));
}

} // namespace

QString lateNote(const DueMoment &due, Lateness why, const QTimeZone &zone, Instant now)
{
    QStringList sentences;
    if (due.isLate)
        sentences.append(
            Words::tr("Late by %1: it was due on %2, but %3.")
                .arg(inWords(now - due.moment), onTheWall(due.moment, zone), inWords(why)));
    if (due.missed >= countedMissed)
        sentences.append(
            Words::tr("%1 or more earlier moments were missed as well.").arg(countedMissed));
    else if (due.missed > 0)
        sentences.append(
            Words::tr("Earlier moments that were missed as well: %1.").arg(due.missed));
    return sentences.join(u' ');
}

} // namespace caretaker
