// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <functional>

namespace caretaker {

/// Where the present moment comes from; tests hand in their own.
using TimeSource = std::function<Instant()>;

/// The system's clock.
[[nodiscard]] Instant systemNow();

/// What time it is, and in which zone days are counted. No rule reads the system's time by itself.
class Clock
{
public:
    Clock(TimeSource source, const QTimeZone &zone) : m_source(std::move(source)), m_zone(zone) {}

    [[nodiscard]] Instant now() const { return m_source(); }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate today() const { return dateIn(m_zone, now()); }

private:
    TimeSource m_source;
    QTimeZone m_zone;
};

/// The IANA name of a zone, with the several names of UTC as plain "UTC".
[[nodiscard]] QString zoneName(const QTimeZone &zone);

/// Whether `name` is a zone's IANA name that this system knows. QTimeZone::isValid() does not tell:
/// where there is no such zone it reads the name as a POSIX rule, and "Berlin" becomes UTC.
[[nodiscard]] bool isZoneName(const QString &name);

} // namespace caretaker
