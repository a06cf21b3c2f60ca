// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/cron_parser.h"

#include "base/printable.h"
#include "schedule/cron_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace caretaker {

namespace {

/// What is wrong with an expression, for the person who types it.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::CronParser)
};

enum class Kind { Minute, Hour, DayOfMonth, Month, Weekday };

/// What one of the five fields may hold.
struct FieldRule
{
    Kind kind;
    const char *name;
    CronRange range;
    int highestWritten;  ///< 7 for Sunday
    QStringList names;   ///< of the values, from the lowest
    const char *allowed; ///< for a message
};

const std::array<FieldRule, 5> &fieldRules()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    static const std::array<FieldRule, 5> rules{{
        {Kind::Minute,
         QT_TRANSLATE_NOOP("caretaker::CronParser", "minute"),
         cron_ranges::minutes,
         59,
         {},
         QT_TRANSLATE_NOOP("caretaker::CronParser",
                           "0-59, *, lists (0,30), ranges (10-20) and steps (*/15, 10-40/10)")},
        {Kind::Hour,
         QT_TRANSLATE_NOOP("caretaker::CronParser", "hour"),
         cron_ranges::hours,
         23,
         {},
         QT_TRANSLATE_NOOP("caretaker::CronParser",
                           "0-23, *, lists (8,20), ranges (8-17, 22-2) and steps (*/2, 8-17/3)")},
        {Kind::DayOfMonth,
         QT_TRANSLATE_NOOP("caretaker::CronParser", "day of month"),
         cron_ranges::daysOfMonth,
         31,
         {},
         QT_TRANSLATE_NOOP(
             "caretaker::CronParser",
             "1-31, *, lists (1,15), ranges (1-7), steps (*/2, 1-15/7), L (last day), "
             "L-3, 15W (nearest weekday) and LW")},
        {Kind::Month, QT_TRANSLATE_NOOP("caretaker::CronParser", "month"), cron_ranges::months, 12,
         words("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
         QT_TRANSLATE_NOOP("caretaker::CronParser",
                           "1-12 or JAN-DEC, *, lists (1,7), ranges (JUN-AUG) and steps (*/3)")},
        {Kind::Weekday, QT_TRANSLATE_NOOP("caretaker::CronParser", "day of week"),
         cron_ranges::weekdays, 7, words("SUN MON TUE WED THU FRI SAT"),
         QT_TRANSLATE_NOOP("caretaker::CronParser",
                           "0-7 or SUN-SAT (0 and 7 are Sunday), *, lists (1,4), ranges (MON-FRI), "
                           "steps (*/2), 5L (last Friday) and 1#2 (second Monday)")},
    }};
    return rules;
}

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidArgument, message, {}};
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return character.toUpper() >= u'A' && character.toUpper() <= u'Z';
}

/// Reads one field: a list of elements. The first thing that is not allowed ends it.
class FieldReader
{
public:
    FieldReader(const FieldRule &rule, QStringView text, qsizetype start)
        : m_rule(rule)
        , m_text(text)
        , m_start(start)
    {
    }

    Status readInto(CronFields &fields)
    {
        m_field.isStarred = m_text.startsWith(u'*');
        do
            readElement(fields);
        while (!m_error && take(u','));
        if (!m_error && m_position < m_text.size())
            refuse(m_position, Words::tr("%1 is not expected here").arg(quoted(m_position)));
        if (m_error)
            return *m_error;
        fieldIn(fields) = m_field;
        return Done();
    }

private:
    [[nodiscard]] CronField &fieldIn(CronFields &fields) const
    {
        switch (m_rule.kind) {
        case Kind::Minute:
            return fields.minutes;
        case Kind::Hour:
            return fields.hours;
        case Kind::DayOfMonth:
            return fields.daysOfMonth;
        case Kind::Month:
            return fields.months;
        case Kind::Weekday:
            return fields.weekdays;
        }
        Q_UNREACHABLE();
    }

    void readElement(CronFields &fields)
    {
        const auto start = m_position;
        if (take(u'*')) {
            addRange(m_rule.range.lowest, m_rule.range.highest, readStep());
            return;
        }
        if (m_rule.kind == Kind::DayOfMonth && takeLetter(u'L')) {
            readFromEnd(fields);
            return;
        }
        const auto first = readValue();
        if (!first)
            return;
        if (m_rule.kind == Kind::DayOfMonth && takeLetter(u'W')) {
            fields.movingDays.append({false, *first, true});
        } else if (m_rule.kind == Kind::Weekday && takeLetter(u'L')) {
            fields.weekdaysOfMonth.append({*first % 7, WeekdayOfMonth::last});
        } else if (m_rule.kind == Kind::Weekday && take(u'#')) {
            if (const auto place = readNumber(1, 5, Words::tr("the place in the month")))
                fields.weekdaysOfMonth.append({*first % 7, *place});
        } else if (take(u'-')) {
            if (const auto last = readValue())
                addRange(*first, *last, readStep());
        } else if (at(u'/')) {
            refuse(m_position, Words::tr("a step follows a range or *, such as %1-%2/%3")
                                   .arg(wordAt(start))
                                   .arg(m_rule.range.highest)
                                   .arg(wordAt(m_position + 1)));
        } else {
            addRange(*first, *first, 1);
        }
    }

    /// After `L`.
    void readFromEnd(CronFields &fields)
    {
        MovingDay day{true, 0, false};
        if (take(u'-')) {
            const auto before = readNumber(1, 30, Words::tr("the number of days before"));
            if (!before)
                return;
            day.day = *before;
        }
        day.isNearestWeekday = takeLetter(u'W');
        fields.movingDays.append(day);
    }

    /// Both ends included; wraps around where the first is the greater one.
    void addRange(int first, int last, int step)
    {
        const auto range = m_rule.range;
        if (first > range.highest) { // Sunday as 7; a range may end there, but not start
            first -= range.size();
            last -= last > range.highest ? range.size() : 0;
        }
        if (first > last)
            last += range.size();
        for (auto value = first; value <= last; value += step) {
            const auto wrapped = value > range.highest ? value - range.size() : value;
            m_field.values |= std::uint64_t(1) << wrapped;
        }
    }

    /// 1 where there is none.
    int readStep()
    {
        if (!take(u'/'))
            return 1;
        return readNumber(1, 999, Words::tr("a step")).value_or(1);
    }

    std::optional<int> readValue()
    {
        if (m_position < m_text.size() && isLetter(m_text.at(m_position)))
            return readName();
        return readNumber(m_rule.range.lowest, m_rule.highestWritten,
                          Words::tr("the %1").arg(Words::tr(m_rule.name)));
    }

    std::optional<int> readName()
    {
        const auto name = m_text.mid(m_position, 3).toString().toUpper();
        const auto index = m_rule.names.indexOf(name);
        if (index < 0) {
            refuse(m_position, Words::tr("%1 is not known").arg(quoted(m_position)));
            return {};
        }
        m_position += 3;
        return m_rule.range.lowest + int(index);
    }

    std::optional<int> readNumber(int lowest, int highest, const QString &what)
    {
        const auto start = m_position;
        while (m_position < m_text.size() && isDigit(m_text.at(m_position)))
            ++m_position;
        if (m_position == start) {
            refuse(start, start == m_text.size()
                              ? Words::tr("%1 is missing").arg(what)
                              : Words::tr("%1 is not expected here").arg(quoted(start)));
            return {};
        }
        bool fits = false;
        const auto number = m_text.mid(start, m_position - start).toInt(&fits);
        if (!fits || number < lowest || number > highest) {
            refuse(start, Words::tr("%1 is out of range, %2 is %3 to %4")
                              .arg(quoted(start), what)
                              .arg(lowest)
                              .arg(highest));
            return {};
        }
        return number;
    }

    [[nodiscard]] bool at(QChar character) const
    {
        return m_position < m_text.size() && m_text.at(m_position) == character;
    }

    bool take(QChar character)
    {
        const bool isThere = at(character);
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    bool takeLetter(QChar upper) { return take(upper) || take(upper.toLower()); }

    /// The number or word at a position, or the one character there.
    [[nodiscard]] QString wordAt(qsizetype position) const
    {
        auto end = position;
        while (end < m_text.size() && (isDigit(m_text.at(end)) || isLetter(m_text.at(end))))
            ++end;
        return printable(
            m_text.mid(position, std::clamp<qsizetype>(end - position, 1, 20)).toString());
    }

    [[nodiscard]] QString quoted(qsizetype position) const
    {
        return u'"' + wordAt(position) + u'"';
    }

    void refuse(qsizetype position, const QString &why)
    {
        if (m_error)
            return;
        m_error = refusal(Words::tr("The %1 field, character %2: %3. Allowed are %4.")
                              .arg(Words::tr(m_rule.name))
                              .arg(m_start + position + 1)
                              .arg(why, Words::tr(m_rule.allowed)));
    }

    const FieldRule &m_rule;
    QStringView m_text;
    qsizetype m_start; ///< where the field starts in the expression
    qsizetype m_position = 0;
    CronField m_field;
    std::optional<Error> m_error;
};

struct Word
{
    QStringView text;
    qsizetype start;
};

QList<Word> wordsOf(QStringView text)
{
    const auto isBlank = [](QChar character) { return character == u' ' || character == u'\t'; };
    QList<Word> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBlank(text.at(i)))
            continue;
        const auto start = i;
        while (i < text.size() && !isBlank(text.at(i)))
            ++i;
        words.append({text.mid(start, i - start), start});
    }
    return words;
}

/// crontab(5): what the words that start with @ stand for.
Result<QString> meaningOf(QStringView word, qsizetype start)
{
    static const QHash<QString, QString> meanings{
        {QStringLiteral("@hourly"), QStringLiteral("0 * * * *")},
        {QStringLiteral("@daily"), QStringLiteral("0 0 * * *")},
        {QStringLiteral("@midnight"), QStringLiteral("0 0 * * *")},
        {QStringLiteral("@weekly"), QStringLiteral("0 0 * * 0")},
        {QStringLiteral("@monthly"), QStringLiteral("0 0 1 * *")},
        {QStringLiteral("@yearly"), QStringLiteral("0 0 1 1 *")},
        {QStringLiteral("@annually"), QStringLiteral("0 0 1 1 *")},
    };
    const auto allowed = Words::tr(
        "@hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually, or five fields");
    const auto name = word.toString().toLower();
    if (name == QLatin1String("@reboot"))
        return refusal(Words::tr("Character %1: @reboot names no time; it means the start of "
                                 "the machine, which a schedule does not know. Allowed are %2.")
                           .arg(start + 1)
                           .arg(allowed));
    const auto meaning = meanings.value(name);
    if (meaning.isEmpty())
        return refusal(Words::tr("Character %1: \"%2\" is not known. Allowed are %3.")
                           .arg(start + 1)
                           .arg(printable(word.left(20).toString()), allowed));
    return meaning;
}

Error wrongNumberOfFields(const QList<Word> &words, qsizetype length)
{
    const auto &rules = fieldRules();
    const auto order =
        Words::tr("Allowed are five fields: minute, hour, day of month, month, day of week.");
    if (words.size() > qsizetype(rules.size())) {
        const auto &sixth = words.at(qsizetype(rules.size()));
        return refusal(Words::tr("Character %1: \"%2\" is one field too many. %3")
                           .arg(sixth.start + 1)
                           .arg(printable(sixth.text.left(20).toString()), order));
    }
    return refusal(Words::tr("The %1 field is missing at character %2. %3")
                       .arg(Words::tr(rules.at(size_t(words.size())).name))
                       .arg(length + 1)
                       .arg(order));
}

template<typename Days>
void sortUnique(Days &days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

} // namespace

Result<CronFields> parseCron(const QString &text)
{
    const auto words = wordsOf(text);
    const auto &rules = fieldRules();
    if (words.size() == 1 && words.first().text.startsWith(u'@')) {
        const auto meaning = meaningOf(words.first().text, words.first().start);
        return meaning ? parseCron(*meaning) : meaning.error();
    }
    CronFields fields;
    for (qsizetype i = 0; i < qMin(words.size(), qsizetype(rules.size())); ++i) {
        FieldReader reader(rules.at(size_t(i)), words.at(i).text, words.at(i).start);
        if (const auto read = reader.readInto(fields); !read)
            return read.error();
    }
    if (words.size() != qsizetype(rules.size()))
        return wrongNumberOfFields(words, text.size());
    sortUnique(fields.movingDays);
    sortUnique(fields.weekdaysOfMonth);
    if (!hasMatchingDay(fields))
        return refusal(
            Words::tr("The day of month field, character %1: there is never such a day in the "
                      "months of the month field. Allowed are days that come, such as 29 in "
                      "February and 30 in April.")
                .arg(words.at(2).start + 1));
    return fields;
}

} // namespace caretaker
