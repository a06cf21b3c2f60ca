// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedules.h"

#include <QDate>

namespace caretaker {

/// What a task does on one day of the week to come.
struct DayOfTask
{
    QList<Instant> moments; ///< the earliest first
    bool collides = false;  ///< at one of them at least
};

/// Tasks that are due at once, or so close together that all but the first wait for their turn.
struct Collision
{
    QStringList tasks; ///< in the order of the tasks
    Instant first;
    qint64 count = 0; ///< how many times in the week
};

/// The seven days from today on in the zone of the schedules; of today what is still to come.
struct Week
{
    static constexpr int length = 7;

    QTimeZone zone;
    QList<QDate> days;
    QMap<QString, QList<DayOfTask>> tasks; ///< those that are on, each with all the days
    QList<Collision> collisions;           ///< the earliest first

    [[nodiscard]] bool isEmpty() const;
};

/// Pure; all moments of a week are at most some ten thousand for each task, so it is work for a
/// worker thread. While scheduling is paused nothing is due. Tasks whose moments are less than
/// `punctual` apart collide: a scheduler runs one at a time.
[[nodiscard]] Week weekFrom(const Schedules &schedules, Instant now);

} // namespace caretaker
