// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_sentence.h"

#include "schedule/cron_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <bit>

namespace caretaker {

namespace {

/// The most times of a day that are told one by one.
constexpr int timesTold = 6;
/// The most stretches of hours that are told as "between 09:00 and 17:59".
constexpr int stretchesTold = 3;

/// Values in a row, both ends included. `last` goes beyond the range where the row wraps around.
struct Row
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int size() const { return last - first + 1; }
};

QList<Row> rowsOf(std::uint64_t values, CronRange range)
{
    QList<Row> rows;
    for (int value = range.lowest; value <= range.highest; ++value) {
        if ((values >> value & 1) == 0)
            continue;
        if (!rows.isEmpty() && rows.constLast().last == value - 1)
            rows.last().last = value;
        else
            rows.append({value, value});
    }
    return rows;
}

/// Joins the last row to the first one where the range starts anew after its end and it makes a row
/// of three or more.
QList<Row> wrapped(QList<Row> rows, CronRange range)
{
    if (rows.size() < 2 || rows.constFirst().first != range.lowest ||
        rows.constLast().last != range.highest)
        return rows;
    if (rows.constFirst().size() + rows.constLast().size() < 3)
        return rows;
    rows.last().last += rows.constFirst().size();
    rows.removeFirst();
    return rows;
}

QString clockTime(int hour, int minute)
{
    return QString::asprintf("%02d:%02d", hour % 24, minute);
}

/// The words of a sentence. Where a text has `%n`, it is two or more.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::CronSentence)

public:
    explicit Words(const CronFields &fields) : m_fields(fields) {}

    [[nodiscard]] QString sentence() const
    {
        const auto timesAndDays = withDays();
        if (m_fields.months.values == cron_ranges::months.all())
            return timesAndDays;
        return tr("%1, in %2", "times and days, months").arg(timesAndDays, months());
    }

private:
    static QString listed(const QStringList &parts)
    {
        return joined(parts, tr("%1 and %2", "the end of a list"));
    }

    static QString alternatives(const QStringList &parts)
    {
        return joined(parts, tr("%1 or %2", "the end of a list"));
    }

    static QString joined(const QStringList &parts, const QString &end)
    {
        if (parts.size() < 2)
            return parts.join(QString());
        return end.arg(parts.mid(0, parts.size() - 1).join(tr(", ", "between parts of a list")),
                       parts.constLast());
    }

    /// `1, 5 and 10 to 20`, each value in the words of `name`.
    template<typename Name>
    static QStringList partsOf(const QList<Row> &rows, const Name &name)
    {
        QStringList parts;
        for (const auto &row : rows) {
            if (row.size() > 2) {
                parts.append(tr("%1 to %2", "from the first of a row to its last")
                                 .arg(name(row.first), name(row.last)));
                continue;
            }
            for (auto value = row.first; value <= row.last; ++value)
                parts.append(name(value));
        }
        return parts;
    }

    [[nodiscard]] QList<int> valuesOf(const CronField &field) const
    {
        QList<int> values;
        for (int value = 0; value < 64; ++value) {
            if (field.contains(value))
                values.append(value);
        }
        return values;
    }

    // Times

    [[nodiscard]] bool hasEveryHour() const
    {
        return m_fields.hours.values == cron_ranges::hours.all();
    }

    /// A night in one piece is one only where the day before and the day after are asked for.
    [[nodiscard]] QList<Row> hourRows() const
    {
        const auto rows = rowsOf(m_fields.hours.values, cron_ranges::hours);
        return isEveryDay() && m_fields.months.values == cron_ranges::months.all()
                   ? wrapped(rows, cron_ranges::hours)
                   : rows;
    }

    /// Few enough to be told one by one, none of them part of an interval in minutes.
    [[nodiscard]] bool isAtFewTimes() const
    {
        const auto count =
            std::popcount(m_fields.hours.values) * std::popcount(m_fields.minutes.values);
        return count <= timesTold && !m_fields.minutes.isStarred;
    }

    [[nodiscard]] QString times() const
    {
        if (const auto regular = onceAnHour(); !regular.isEmpty())
            return regular;
        if (isAtFewTimes())
            return isEveryDay() ? tr("%1 every day", "times").arg(fewTimes()) : fewTimes();
        if (hasEveryHour())
            return minutesOfEveryHour();
        return tr("%1 %2", "minutes, hours: Every 15 minutes + between 09:00 and 17:59")
            .arg(minutesOfSomeHours(), someHours());
    }

    [[nodiscard]] QString fewTimes() const
    {
        QStringList parts;
        for (const auto hour : valuesOf(m_fields.hours)) {
            for (const auto minute : valuesOf(m_fields.minutes))
                parts.append(clockTime(hour, minute));
        }
        return tr("At %1", "times of day").arg(listed(parts));
    }

    /// Nothing where it is more than once, or the hours follow no rule.
    [[nodiscard]] QString onceAnHour() const
    {
        if (std::popcount(m_fields.minutes.values) != 1)
            return {};
        const auto minute = std::countr_zero(m_fields.minutes.values);
        if (hasEveryHour())
            return minute == 0 ? tr("Every hour, on the hour")
                               : tr("Every hour, at minute %1").arg(minute);
        const auto step = pureStep(m_fields.hours, cron_ranges::hours);
        if (step > 1 && step < 24 && 24 % step == 0)
            return tr("Every %n hours from %1", "", step).arg(clockTime(0, minute));
        const auto rows = hourRows();
        if (rows.size() == 1 && rows.constFirst().size() > 2)
            return tr("Every hour from %1 to %2", "times of day")
                .arg(clockTime(rows.constFirst().first, minute),
                     clockTime(rows.constFirst().last, minute));
        return {};
    }

    /// "Every minute" or "Every 15 minutes"; nothing where the minutes are not evenly spread.
    [[nodiscard]] QString evenMinutes() const
    {
        if (m_fields.minutes.values == cron_ranges::minutes.all())
            return tr("Every minute");
        const auto step = pureStep(m_fields.minutes, cron_ranges::minutes);
        return step > 0 && step < 60 && 60 % step == 0 ? tr("Every %n minutes", "", step)
                                                       : QString();
    }

    [[nodiscard]] QString minuteList() const
    {
        return listed(partsOf(rowsOf(m_fields.minutes.values, cron_ranges::minutes),
                              [](int minute) { return QString::number(minute); }));
    }

    [[nodiscard]] QString minutesOfEveryHour() const
    {
        const auto even = evenMinutes();
        return even.isEmpty() ? tr("Every hour, at minutes %1").arg(minuteList()) : even;
    }

    [[nodiscard]] QString minutesOfSomeHours() const
    {
        const auto even = evenMinutes();
        if (!even.isEmpty())
            return even;
        return std::popcount(m_fields.minutes.values) == 1 ? tr("At minute %1").arg(minuteList())
                                                           : tr("At minutes %1").arg(minuteList());
    }

    [[nodiscard]] QString someHours() const
    {
        const auto rows = hourRows();
        if (rows.size() > stretchesTold)
            return tr("in the hours %1").arg(listed(partsOf(rows, [](int hour) {
                return QString::number(hour % 24).rightJustified(2, u'0');
            })));
        QStringList stretches;
        for (const auto &row : rows)
            stretches.append(tr("between %1 and %2", "times of day")
                                 .arg(clockTime(row.first, 0), clockTime(row.last, 59)));
        return listed(stretches);
    }

    // Days

    [[nodiscard]] bool hasEveryDate() const
    {
        return m_fields.daysOfMonth.values == cron_ranges::daysOfMonth.all();
    }

    [[nodiscard]] bool hasEveryWeekday() const
    {
        return m_fields.weekdays.values == cron_ranges::weekdays.all();
    }

    [[nodiscard]] bool needsBoth() const
    {
        return m_fields.daysOfMonth.isStarred || m_fields.weekdays.isStarred;
    }

    [[nodiscard]] bool isEveryDay() const
    {
        return needsBoth() ? hasEveryDate() && hasEveryWeekday()
                           : hasEveryDate() || hasEveryWeekday();
    }

    [[nodiscard]] QString withDays() const
    {
        if (isEveryDay())
            return times();
        if (hasEveryDate())
            return tr("%1 on %2", "times, weekdays").arg(times(), listed(weekdays()));
        if (hasEveryWeekday())
            return tr("%1, on %2", "times, days of the month").arg(times(), listed(dates()));
        if (needsBoth())
            return tr("%1, on %2 if it is %3", "times, days of the month, weekdays")
                .arg(times(), listed(dates()), alternatives(weekdays()));
        return tr("%1, on %2 or on %3", "times, days of the month, weekdays")
            .arg(times(), listed(dates()), listed(weekdays()));
    }

    [[nodiscard]] QStringList dates() const
    {
        QStringList parts;
        const auto &field = m_fields.daysOfMonth;
        const auto rows = rowsOf(field.values, cron_ranges::daysOfMonth);
        const auto numbers = [](int day) { return QString::number(day); };
        const auto step = pureStep(field, cron_ranges::daysOfMonth);
        const auto count = std::popcount(field.values);
        if (step > 1 && count > 3)
            parts.append(tr("day 1 of the month and every %n days after it", "", step));
        else if (count == 1)
            parts.append(tr("day %1 of the month").arg(std::countr_zero(field.values)));
        else if (count > 1)
            parts.append(tr("days %1 of the month").arg(listed(partsOf(rows, numbers))));
        for (const auto &day : m_fields.movingDays)
            parts.append(day.isNearestWeekday ? movedDate(day) : fromEnd(day.day));
        return parts;
    }

    static QString fromEnd(int days)
    {
        if (days == 0)
            return tr("the last day of the month");
        if (days == 1)
            return tr("the day before the last day of the month");
        return tr("the day %n days before the last day of the month", "", days);
    }

    static QString movedDate(const MovingDay &day)
    {
        if (!day.isFromEnd)
            return tr("the weekday nearest to day %1 of the month").arg(day.day);
        if (day.day == 0)
            return tr("the last weekday of the month");
        if (day.day == 1)
            return tr("the weekday nearest to the day before the last day of the month");
        return tr("the weekday nearest to the day %n days before the last day of the month", "",
                  day.day);
    }

    /// The week starts on Monday.
    [[nodiscard]] QStringList weekdays() const
    {
        constexpr CronRange week{1, 7};
        const auto values = m_fields.weekdays.values | (m_fields.weekdays.values & 1) << 7;
        auto parts = partsOf(wrapped(rowsOf(values, week), week), weekdayName);
        for (const auto &day : m_fields.weekdaysOfMonth)
            parts.append(tr("the %1 %2 of the month", "place, weekday: second, Monday")
                             .arg(placeName(day.place), weekdayName(day.weekday)));
        return parts;
    }

    static QString weekdayName(int weekday)
    {
        const QStringList names{tr("Sunday"),   tr("Monday"), tr("Tuesday"), tr("Wednesday"),
                                tr("Thursday"), tr("Friday"), tr("Saturday")};
        return names.at(weekday % 7);
    }

    static QString placeName(int place)
    {
        const QStringList names{tr("first"),  tr("second"), tr("third"),
                                tr("fourth"), tr("fifth"),  tr("last")};
        return names.at(place - 1);
    }

    // Months

    [[nodiscard]] QString months() const
    {
        const auto rows = rowsOf(m_fields.months.values, cron_ranges::months);
        return listed(partsOf(wrapped(rows, cron_ranges::months), monthName));
    }

    static QString monthName(int month)
    {
        const QStringList names{tr("January"),   tr("February"), tr("March"),    tr("April"),
                                tr("May"),       tr("June"),     tr("July"),     tr("August"),
                                tr("September"), tr("October"),  tr("November"), tr("December")};
        return names.at((month - 1) % 12);
    }

    const CronFields &m_fields;
};

} // namespace

QString sentenceFor(const CronExpression &expression)
{
    return Words(expression.fields()).sentence();
}

} // namespace caretaker
