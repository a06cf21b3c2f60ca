// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace std::chrono;

namespace caretaker {

namespace {

int number(const QRegularExpressionMatch &match, int group)
{
    return match.capturedView(group).toInt();
}

microseconds fraction(QStringView digits)
{
    return microseconds(digits.left(6).toString().leftJustified(6, u'0').toInt());
}

std::optional<Instant> parse(QStringView text, bool offsetRequired)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?)"
                       R"((Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?\z)"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const auto date = year_month_day(year(number(match, 1)), month(unsigned(number(match, 2))),
                                     day(unsigned(number(match, 3))));
    const auto hour = number(match, 4);
    const auto minute = number(match, 5);
    const auto second = number(match, 6);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};

    const auto zone = match.capturedView(8);
    if (zone.isEmpty() && offsetRequired)
        return {};
    minutes offset(0);
    if (zone.size() >= 3) {
        const auto size =
            hours(zone.mid(1, 2).toInt()) + minutes(zone.size() > 3 ? zone.right(2).toInt() : 0);
        offset = zone.front() == u'-' ? -size : size;
    }
    return Instant(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second) +
           fraction(match.capturedView(7)) - offset;
}

QString format(Instant instant, QChar separator)
{
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    auto text = QString::asprintf("%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                                  unsigned(date.day()));
    text += separator;
    text += QString::asprintf("%02d:%02d:%02d", int(time.hours().count()),
                              int(time.minutes().count()), int(time.seconds().count()));
    if (const auto rest = time.subseconds().count(); rest != 0)
        text += QString::asprintf(".%06d", int(rest));
    return text;
}

} // namespace

std::optional<Instant> instantFromStored(QStringView text)
{
    return parse(text, false);
}

QString toStored(Instant instant)
{
    return format(instant, u' ');
}

std::optional<Instant> instantFromIso(QStringView text)
{
    return parse(text, true);
}

QString toIso(Instant instant)
{
    return format(instant, u'T') + u'Z';
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(instant).time_since_epoch().count(),
                                          Qt::UTC);
}

Instant startOfDay(const QTimeZone &zone, QDate date)
{
    const auto start = date.startOfDay(zone);
    if (start.isValid() && start.date() == date)
        return Instant(milliseconds(start.toMSecsSinceEpoch()));
    return Instant(milliseconds(date.addDays(1).startOfDay(zone).toMSecsSinceEpoch()));
}

QDate dateIn(const QTimeZone &zone, Instant instant)
{
    return toDateTime(instant).toTimeZone(zone).date();
}

} // namespace caretaker
