// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"

using namespace std::chrono;

namespace caretaker::demo {

namespace {

constexpr auto daysBack = days(2600);
constexpr auto daysAhead = days(1500);

void writeDigits(QChar *to, qint64 number, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = QChar(u'0' + char16_t(number % 10));
        number /= 10;
    }
}

} // namespace

Calendar::Calendar(Instant now) : m_now(now), m_today(floor<days>(now))
{
    for (auto day = m_today - daysBack; day <= m_today + daysAhead; day += days(1))
        m_texts.append(toStored(Instant(day)).left(10));
}

QString Calendar::text(sys_days day) const
{
    const auto index = qsizetype((day - m_today + daysBack).count());
    if (index < 0 || index >= m_texts.size())
        return toStored(Instant(day)).left(10);
    return m_texts.at(index);
}

QString Calendar::text(Instant moment) const
{
    const auto day = floor<days>(moment);
    const hh_mm_ss time(moment - day);
    const auto fraction = time.subseconds().count();
    auto stored = text(day) + (fraction == 0 ? QStringLiteral(" 00:00:00")
                                             : QStringLiteral(" 00:00:00.000000"));
    auto *characters = stored.data();
    writeDigits(characters + 11, time.hours().count(), 2);
    writeDigits(characters + 14, time.minutes().count(), 2);
    writeDigits(characters + 17, time.seconds().count(), 2);
    if (fraction != 0)
        writeDigits(characters + 20, fraction, 6);
    return stored;
}

Instant Calendar::inWorkingHours(Instant moment) const
{
    const auto day = floor<days>(moment);
    if (day >= m_today)
        return moment;
    return Instant(day) + hours(6) + minutes(30) + (moment - day) / 2;
}

} // namespace caretaker::demo
