// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/cron_expression.h"

#include <QTime>

namespace caretaker {

/// A schedule as most people want one: once a day, on some days. A part of what a cron expression
/// can say.
struct SimpleSchedule
{
    enum class Days { Every, Weekdays, OneOfWeek };

    Days days = Days::Every;
    Qt::DayOfWeek weekday = Qt::Monday; ///< for OneOfWeek
    QTime time{0, 0};                   ///< to the minute

    bool operator==(const SimpleSchedule &) const = default;
};

/// Nothing where the expression says something else.
[[nodiscard]] std::optional<SimpleSchedule> simpleFrom(const CronExpression &expression);

/// The canonical text of the expression that says the same.
[[nodiscard]] QString expressionFor(const SimpleSchedule &schedule);

} // namespace caretaker
