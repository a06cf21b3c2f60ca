// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace caretaker {

/// A moment in UTC to the microsecond: the resolution in which the web application stores
/// its time stamps. QDateTime keeps milliseconds only, too coarse to compare them.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// Reads a stored time stamp: `YYYY-MM-DD HH:MM:SS`, with or without a fraction of up to six
/// digits (further digits are cut), with `T` or a blank between date and time. Without an
/// offset it is UTC. Nothing where the text is anything else.
[[nodiscard]] std::optional<Instant> instantFromStored(QStringView text);

/// As the web application stores it in SQLite: UTC, the fraction left out where it is zero.
[[nodiscard]] QString toStored(Instant instant);

/// Reads what a person gives: ISO 8601 with an offset or `Z`; nothing without either, because
/// such a text names no moment.
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text);

/// ISO 8601 in UTC with `Z`, the fraction left out where it is zero.
[[nodiscard]] QString toIso(Instant instant);

/// For display; cut to milliseconds.
[[nodiscard]] QDateTime toDateTime(Instant instant);

/// The first moment of a calendar day in `zone`: not midnight where clocks jump over it. Of a day
/// that the zone has left out altogether, the first moment of the next one.
[[nodiscard]] Instant startOfDay(const QTimeZone &zone, QDate date);

/// The calendar date at `instant` in `zone`.
[[nodiscard]] QDate dateIn(const QTimeZone &zone, Instant instant);

} // namespace caretaker
