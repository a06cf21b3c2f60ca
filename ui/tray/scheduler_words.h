// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduler.h"

namespace caretaker {

/// How things stand with the scheduler, for people: the same in the tray and in the window.
struct SchedulerWords
{
    QString icon; ///< of our set: each state has a shape of its own
    QString state;
    QString next; ///< empty where nothing is to come
};

[[nodiscard]] SchedulerWords wordsFor(const Scheduler &scheduler, Instant now);

} // namespace caretaker
