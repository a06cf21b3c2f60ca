// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QRegularExpression>

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

bool isZoneName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z][\w+-]*(?:/[\w+-]+)*\z)"));
    const auto id = name.toLatin1();
    if (!form.match(name).hasMatch() || !QTimeZone(id).isValid())
        return false;
    // The list lacks older names such as US/Eastern; a POSIX rule of this form has no slash.
    return name.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(id);
}

} // namespace caretaker
