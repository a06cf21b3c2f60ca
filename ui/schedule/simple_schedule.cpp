// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/simple_schedule.h"

#include <QRegularExpression>

namespace caretaker {

namespace {

const auto weekdays = QStringLiteral("1-5");

QString daysIn(const SimpleSchedule &schedule)
{
    switch (schedule.days) {
    case SimpleSchedule::Days::Every:
        return QStringLiteral("*");
    case SimpleSchedule::Days::Weekdays:
        return weekdays;
    case SimpleSchedule::Days::OneOfWeek:
        return QString::number(schedule.weekday % Qt::Sunday); // cron's Sunday is 0
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SimpleSchedule> simpleFrom(const CronExpression &expression)
{
    // The canonical text is the same for all ways to write it.
    static const QRegularExpression form(
        QStringLiteral("^(\\d+) (\\d+) \\* \\* (?:(\\*)|(1-5)|(\\d))$"));
    const auto match = form.match(expression.text());
    if (!match.hasMatch())
        return {};
    SimpleSchedule simple;
    simple.time = QTime(match.captured(2).toInt(), match.captured(1).toInt());
    if (!match.captured(4).isEmpty()) {
        simple.days = SimpleSchedule::Days::Weekdays;
    } else if (const auto day = match.captured(5); !day.isEmpty()) {
        simple.days = SimpleSchedule::Days::OneOfWeek;
        simple.weekday = day == QLatin1String("0") ? Qt::Sunday : Qt::DayOfWeek(day.toInt());
    }
    return simple;
}

QString expressionFor(const SimpleSchedule &schedule)
{
    return QStringLiteral("%1 %2 * * %3")
        .arg(QString::number(schedule.time.minute()), QString::number(schedule.time.hour()),
             daysIn(schedule));
}

} // namespace caretaker
