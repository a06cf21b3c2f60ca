// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/format.h"

#include "base/date_pattern.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono;

namespace caretaker {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Format)
public:
    static QString coming(const QDateTime &moment, QDate today);
    static QString relative(Instant moment, Instant now);
    static QString duration(milliseconds duration);
    static QString span(Instant::duration span);
};

} // namespace

QString formatNumber(qint64 number)
{
    return QLocale().toString(number);
}

QString formatMoney(Money amount, const QString &currencySymbol)
{
    const QLocale locale;
    const auto cents = amount.cents() < 0 ? -amount.cents() : amount.cents();
    return (amount.cents() < 0 ? locale.negativeSign() : QString()) + currencySymbol +
           locale.toString(cents / 100) + locale.decimalPoint() +
           QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString formatSize(qint64 bytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    return QLocale().formattedDataSize(bytes, bytes < mebibyte ? 0 : 1);
}

QString counted(const QString &title, qint64 count)
{
    return QStringLiteral("%1  %2").arg(title, formatNumber(count));
}

QString formatDate(QDate date)
{
    return QLocale().toString(date, datePattern(QStringLiteral("d MMM yyyy")));
}

QString formatMoment(Instant moment)
{
    return QLocale().toString(toDateTime(moment).toLocalTime(),
                              datePattern(QStringLiteral("d MMM yyyy HH:mm")));
}

QString formatMoment(Instant moment, const QTimeZone &zone)
{
    return QLocale().toString(toDateTime(moment).toTimeZone(zone),
                              datePattern(QStringLiteral("ddd d MMM yyyy HH:mm")));
}

QString Format::coming(const QDateTime &moment, QDate today)
{
    const auto time = QLocale().toString(moment.time(), QStringLiteral("HH:mm"));
    const auto distance = today.daysTo(moment.date());
    if (distance == 0)
        return tr("today %1").arg(time);
    if (distance == 1)
        return tr("tomorrow %1").arg(time);
    const auto form = distance > 0 && distance < 300
                          ? datePattern(QStringLiteral("ddd d MMM HH:mm"))
                          : datePattern(QStringLiteral("d MMM yyyy HH:mm"));
    return QLocale().toString(moment, form);
}

QString formatComing(Instant moment, Instant now)
{
    return Format::coming(toDateTime(moment).toLocalTime(), toDateTime(now).toLocalTime().date());
}

QString Format::relative(Instant moment, Instant now)
{
    const bool isPast = moment <= now;
    const auto distance = isPast ? now - moment : moment - now;
    if (distance < minutes(1))
        return isPast ? tr("just now") : tr("in a moment");
    if (distance < hours(1)) {
        const auto count = int(floor<minutes>(distance).count());
        return isPast ? tr("%n min ago", nullptr, count) : tr("in %n min", nullptr, count);
    }
    // "In 1 day" would be read as tomorrow.
    if (distance < (isPast ? days(1) : days(2))) {
        const auto count = int(floor<hours>(distance).count());
        return isPast ? tr("%n h ago", nullptr, count) : tr("in %n h", nullptr, count);
    }
    const auto count = int(floor<days>(distance).count());
    return isPast ? tr("%n day(s) ago", nullptr, count) : tr("in %n day(s)", nullptr, count);
}

QString Format::duration(milliseconds duration)
{
    if (duration < seconds(60))
        return tr("%1 s").arg(QLocale().toString(double(duration.count()) / 1000, 'f', 1));
    const auto whole = floor<seconds>(duration).count();
    return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString Format::span(Instant::duration span)
{
    if (span < hours(1))
        return tr("%n min", nullptr, int(floor<minutes>(span).count()));
    if (span < days(2))
        return tr("%n h", nullptr, int(floor<hours>(span).count()));
    return tr("%n day(s)", nullptr, int(floor<days>(span).count()));
}

QString formatRelative(Instant moment, Instant now)
{
    return Format::relative(moment, now);
}

QString formatDuration(milliseconds duration)
{
    return Format::duration(duration);
}

QString formatSpan(Instant::duration span)
{
    return Format::span(span);
}

} // namespace caretaker
