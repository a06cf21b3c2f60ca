// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace caretaker {

Instant systemNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

QString zoneName(const QTimeZone &zone)
{
    static const QSet<QByteArray> utc{"UTC",  "Etc/UTC",  "Etc/UCT",   "UCT",
                                      "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"};
    return utc.contains(zone.id()) ? QStringLiteral("UTC") : QString::fromLatin1(zone.id());
}

} // namespace caretaker
