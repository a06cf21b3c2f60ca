// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/simple_schedule.h"

#include <QRegularExpression>
#include <QStringList>

namespace caretaker {

namespace {

/// Cron's Sunday is 0.
int numberOf(Qt::DayOfWeek day)
{
    return day % Qt::Sunday;
}

QString daysIn(const Weekdays &days)
{
    if (days == everyDay())
        return QStringLiteral("*");
    QStringList numbers;
    for (const auto day : days)
        numbers.append(QString::number(numberOf(day)));
    return numbers.join(u',');
}

} // namespace

Weekdays everyDay()
{
    auto days = mondayToFriday();
    days.insert({Qt::Saturday, Qt::Sunday});
    return days;
}

Weekdays mondayToFriday()
{
    return {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
}

std::optional<SimpleSchedule> simpleFrom(const CronExpression &expression)
{
    // The canonical text is the same for all ways to write it.
    static const QRegularExpression form(
        QStringLiteral("^(\\d+) (\\d+) \\* \\* (?:\\*|[\\d,-]+)$"));
    const auto match = form.match(expression.text());
    if (!match.hasMatch())
        return {};
    Weekdays days;
    for (const auto day : everyDay()) {
        if (expression.fields().weekdays.values >> numberOf(day) & 1U)
            days.insert(day);
    }
    return SimpleSchedule{days, QTime(match.captured(2).toInt(), match.captured(1).toInt())};
}

QString expressionFor(const SimpleSchedule &schedule)
{
    const auto text = QStringLiteral("%1 %2 * * %3")
                          .arg(QString::number(schedule.time.minute()),
                               QString::number(schedule.time.hour()), daysIn(schedule.days));
    return CronExpression::parse(text)->text();
}

} // namespace caretaker
