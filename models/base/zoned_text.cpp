// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zoned_text.h"

#include <QDateTime>

using namespace std::chrono;

namespace caretaker {

QString toIso(Instant instant, const QTimeZone &zone)
{
    const seconds offset(zone.offsetFromUtc(toDateTime(instant)));
    const hh_mm_ss size(abs(offset));
    auto text = toIso(instant + offset);
    text.chop(1); // Z
    text += offset < seconds(0) ? u'-' : u'+';
    text += QString::asprintf("%02d:%02d", int(size.hours().count()), int(size.minutes().count()));
    if (size.seconds() != seconds(0))
        text += QString::asprintf(":%02d", int(size.seconds().count()));
    return text;
}

} // namespace caretaker
