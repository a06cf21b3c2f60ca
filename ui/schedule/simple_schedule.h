// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/cron_expression.h"

#include <QTime>

#include <set>

namespace caretaker {

/// Days of the week; never none where they are part of a schedule.
using Weekdays = std::set<Qt::DayOfWeek>;

[[nodiscard]] Weekdays everyDay();
[[nodiscard]] Weekdays mondayToFriday();

/// A schedule as most people want one: once a day, on some days of the week. A part of what a cron
/// expression can say.
struct SimpleSchedule
{
    Weekdays days = everyDay();
    QTime time{0, 0}; ///< to the minute

    bool operator==(const SimpleSchedule &) const = default;
};

/// Nothing where the expression says something else.
[[nodiscard]] std::optional<SimpleSchedule> simpleFrom(const CronExpression &expression);

/// The canonical text of the expression that says the same.
[[nodiscard]] QString expressionFor(const SimpleSchedule &schedule);

} // namespace caretaker
