// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zoned_text.h"
#include "schedule/occurrences.h"

#include <QtTest>

using namespace caretaker;
using namespace std::chrono;

namespace {

Instant at(const QString &text)
{
    const auto instant = instantFromIso(text);
    if (!instant)
        qFatal("not a moment: %s", qPrintable(text));
    return *instant;
}

CronExpression cron(const QString &text)
{
    const auto expression = CronExpression::parse(text);
    if (!expression)
        qFatal("%s", qPrintable(expression.error().message));
    return *expression;
}

/// cron itself, in slow motion: a second source for the moments that Occurrences gives. It looks at
/// the clock on the wall tick by tick, as a daemon would, with nothing but QTimeZone.
class SlowCron
{
public:
    explicit SlowCron(const QString &text)
    {
        for (const auto &field : text.split(' '))
            m_fields.append(valuesOf(field, m_fields.size() == 2 || m_fields.size() == 3 ? 1 : 0));
        m_isInterval = text.startsWith('*') || text.section(' ', 1, 1).startsWith('*');
        m_needsBoth =
            text.section(' ', 2, 2).startsWith('*') || text.section(' ', 4, 4).startsWith('*');
    }

    /// What happens when the clock on the wall shows `local` (seconds since 1970 in local time).
    bool runsAt(qint64 local)
    {
        if (m_isInterval)
            return local % 60 == 0 && matches(local / 60);
        if (!m_hasStarted)
            m_unseen = local;
        m_hasStarted = true;
        bool runs = false;
        for (; m_unseen <= local; ++m_unseen) {
            if (m_unseen % 60 == 0)
                runs = matches(m_unseen / 60) || runs;
        }
        return runs;
    }

private:
    /// A star, a step, a range or a list; enough for the expressions of this test.
    static QSet<int> valuesOf(const QString &field, int lowest)
    {
        QSet<int> values;
        for (const auto &part : field.split(',')) {
            const auto span = part.section('/', 0, 0);
            const auto step = part.contains('/') ? part.section('/', 1).toInt() : 1;
            const auto first = span == "*" ? lowest : span.section('-', 0, 0).toInt();
            const auto last = span == "*"          ? 60
                              : span.contains('-') ? span.section('-', 1).toInt()
                                                   : first;
            for (auto value = first; value <= last; value += step)
                values.insert(value);
        }
        return values;
    }

    [[nodiscard]] bool matches(qint64 minute) const
    {
        const auto time = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
        if (!m_fields.at(0).contains(time.time().minute()) ||
            !m_fields.at(1).contains(time.time().hour()))
            return false;
        const auto date = time.date();
        const bool byDate = m_fields.at(2).contains(date.day());
        const bool byWeekday = m_fields.at(4).contains(date.dayOfWeek() % 7);
        return m_fields.at(3).contains(date.month()) &&
               (m_needsBoth ? byDate && byWeekday : byDate || byWeekday);
    }

    QList<QSet<int>> m_fields;
    bool m_isInterval = false;
    bool m_needsBoth = false;
    bool m_hasStarted = false;
    qint64 m_unseen = 0;
};

} // namespace

/// When an expression is due in a time zone, above all where clocks are changed.
class OccurrencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("moments");
        const auto row = [](const char *name, const char *zone, const char *text, const char *after,
                            const QStringList &moments) {
            QTest::newRow(name) << QByteArray(zone) << QString(text) << QString(after) << moments;
        };
        row("strictly after", "UTC", "0 6 * * *", "2026-11-25T06:00:00Z",
            {"2026-11-26T06:00:00+00:00"});
        row("a microsecond before", "UTC", "0 6 * * *", "2026-11-25T05:59:59.999999Z",
            {"2026-11-25T06:00:00+00:00"});
        row("a microsecond after", "UTC", "0 6 * * *", "2026-11-25T06:00:00.000001Z",
            {"2026-11-26T06:00:00+00:00"});
        row("before 1970", "UTC", "0 6 * * *", "1969-12-31T23:59:59.5Z",
            {"1970-01-01T06:00:00+00:00"});

        // Europe/Berlin: 02:00 became 03:00 on 2026-03-29, 03:00 became 02:00 on 2026-10-25.
        row("skipped: right after the gap", "Europe/Berlin", "30 2 * * *", "2026-03-28T12:00:00Z",
            {"2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"});
        row("skipped at its start", "Europe/Berlin", "0 2 * * 0", "2026-03-28T12:00:00Z",
            {"2026-03-29T03:00:00+02:00", "2026-04-05T02:00:00+02:00"});
        row("skipped several times: once", "Europe/Berlin", "0,20,40 2,3 * * *",
            "2026-03-29T00:59:59Z", {"2026-03-29T03:00:00+02:00", "2026-03-29T03:20:00+02:00"});
        row("not skipped at the end of the gap", "Europe/Berlin", "0 3 * * *",
            "2026-03-28T12:00:00Z", {"2026-03-29T03:00:00+02:00", "2026-03-30T03:00:00+02:00"});
        row("interval: nothing inside the gap", "Europe/Berlin", "*/30 * * * *",
            "2026-03-29T00:15:00Z",
            {"2026-03-29T01:30:00+01:00", "2026-03-29T03:00:00+02:00",
             "2026-03-29T03:30:00+02:00"});
        row("interval in the skipped hour only", "Europe/Berlin", "*/30 2 * * *",
            "2026-03-28T12:00:00Z", {"2026-03-30T02:00:00+02:00", "2026-03-30T02:30:00+02:00"});
        row("hourly over the gap", "Europe/Berlin", "30 * * * *", "2026-03-29T00:00:00Z",
            {"2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"});
        row("repeated: the first pass", "Europe/Berlin", "30 2 * * *", "2026-10-24T12:00:00Z",
            {"2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"});
        row("repeated: asked in the second pass", "Europe/Berlin", "30 2 * * *",
            "2026-10-25T01:15:00Z", {"2026-10-26T02:30:00+01:00"});
        row("after the repeated hour", "Europe/Berlin", "0 2,3 * * *", "2026-10-24T12:00:00Z",
            {"2026-10-25T02:00:00+02:00", "2026-10-25T03:00:00+01:00"});
        row("interval: both passes", "Europe/Berlin", "*/30 2 * * *", "2026-10-24T12:00:00Z",
            {"2026-10-25T02:00:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:00:00+01:00",
             "2026-10-25T02:30:00+01:00", "2026-10-26T02:00:00+01:00"});

        // Half an hour: 02:00 became 02:30 on 2026-10-04, 02:00 became 01:30 on 2026-04-05.
        row("half an hour skipped", "Australia/Lord_Howe", "15 2 * * *", "2026-10-03T00:00:00Z",
            {"2026-10-04T02:30:00+11:00", "2026-10-05T02:15:00+11:00"});
        row("half an hour repeated", "Australia/Lord_Howe", "45 1 * * *", "2026-04-04T00:00:00Z",
            {"2026-04-05T01:45:00+11:00", "2026-04-06T01:45:00+10:30"});
        row("half an hour twice", "Australia/Lord_Howe", "45 * * * *", "2026-04-04T14:30:00Z",
            {"2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30",
             "2026-04-05T02:45:00+10:30"});

        // Days without a midnight.
        row("Sao Paulo", "America/Sao_Paulo", "0 0 * * *", "2018-11-03T12:00:00Z",
            {"2018-11-04T01:00:00-02:00", "2018-11-05T00:00:00-02:00"});
        row("Cairo", "Africa/Cairo", "0 0 * * *", "2024-04-25T12:00:00Z",
            {"2024-04-26T01:00:00+03:00", "2024-04-27T00:00:00+03:00"});
        row("Beirut, on its weekday", "Asia/Beirut", "30 0 * * 0", "2022-03-26T12:00:00Z",
            {"2022-03-27T01:00:00+03:00", "2022-04-03T00:30:00+03:00"});
        row("midnight twice", "America/Sao_Paulo", "30 23 * * *", "2018-02-17T12:00:00Z",
            {"2018-02-17T23:30:00-02:00", "2018-02-18T23:30:00-03:00"});

        // A day that never was.
        row("Apia, daily", "Pacific/Apia", "0 8 * * *", "2011-12-29T17:00:00Z",
            {"2011-12-29T08:00:00-10:00", "2011-12-31T00:00:00+14:00",
             "2011-12-31T08:00:00+14:00"});
        row("Apia, the 30th", "Pacific/Apia", "0 8 30 12 *", "2011-01-01T00:00:00Z",
            {"2011-12-31T00:00:00+14:00", "2012-12-30T08:00:00+14:00"});
        row("Apia, hourly", "Pacific/Apia", "0 * * * *", "2011-12-30T08:30:00Z",
            {"2011-12-29T23:00:00-10:00", "2011-12-31T00:00:00+14:00"});

        // Offsets with seconds, and years in which only a rule tells.
        row("Monrovia, 44 minutes and 30 seconds skipped", "Africa/Monrovia", "30 0 7 1 *",
            "1971-06-01T00:00:00Z", {"1972-01-07T00:44:30+00:00", "1973-01-07T00:30:00+00:00"});
        row("Monrovia before", "Africa/Monrovia", "30 0 * * *", "1971-06-01T00:00:00Z",
            {"1971-06-01T00:30:00-00:44:30"});
        row("Amsterdam, 28 seconds skipped", "Europe/Amsterdam", "* * * * *",
            "1937-06-30T22:39:00Z", {"1937-06-30T23:59:00+01:19:32", "1937-07-01T00:01:00+01:20"});
        row("local mean time", "Europe/Paris", "0 12 * * *", "1880-01-01T00:00:00Z",
            {"1880-01-01T12:00:00+00:09:21"});
        row("the rule goes on", "Europe/Berlin", "30 2 * * *", "2100-03-27T12:00:00Z",
            {"2100-03-28T03:00:00+02:00", "2100-03-29T02:30:00+02:00"});
        row("the end of February, a century ahead", "America/New_York", "30 2 29 2 *",
            "2096-03-01T00:00:00Z", {"2104-02-29T02:30:00-05:00"});
        row("the first year", "UTC", "0 0 * * *", "0000-01-01T00:00:00Z",
            {"0001-01-01T00:00:00+00:00"});
        row("the last year", "UTC", "0 0 1 1 *", "9998-01-01T00:00:00Z",
            {"9999-01-01T00:00:00+00:00"});
        row("after the last year", "UTC", "0 0 1 1 *", "9999-01-01T00:00:00Z", {});
        row("only ever inside the gap", "America/New_York", "*/5 2 * 3 0#2", "2026-01-01T00:00:00Z",
            {});
        row("a zone of a fixed offset", "UTC+05:30", "0 0 * * *", "2026-01-01T00:00:00Z",
            {"2026-01-02T00:00:00+05:30"});
    }
    void followsTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, after);
        QFETCH(QStringList, moments);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        const auto count = qMax<qsizetype>(moments.size(), 1);
        QStringList found;
        for (const auto moment :
             occurrencesBetween(cron(text), timeZone, at(after), Instant::max(), count))
            found.append(toIso(moment, timeZone));
        QCOMPARE(found, moments);
    }

    void agreesWithASlowCron_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("year");
        const auto row = [](const char *zone, int year) {
            QTest::addRow("%s %d", zone, year) << QByteArray(zone) << year;
        };
        row("Europe/Berlin", 2025);
        row("America/New_York", 2026);
        row("Australia/Lord_Howe", 2025);
        row("America/Sao_Paulo", 2017);
        row("Africa/Cairo", 2023);
        row("Asia/Beirut", 2022);
        row("Pacific/Apia", 2011);
        row("Africa/Casablanca", 2026);
        row("Pacific/Chatham", 2030);
        row("America/Nuuk", 2023);
        row("Europe/Dublin", 2098);
        // The zones' files list changes up to 2037 and give a rule for what comes after.
        row("America/New_York", 2037);
    }
    /// Every hour of two years, for fixed times and intervals.
    void agreesWithASlowCron()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, year);
        const QTimeZone timeZone(zone);
        const auto start = QDateTime(QDate(year, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
        const auto end = QDateTime(QDate(year + 2, 1, 1), QTime(), Qt::UTC).toSecsSinceEpoch();
        QList<qint64> local;
        for (auto utc = start; utc < end; utc += 60)
            local.append(utc + timeZone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)));

        for (const auto *text :
             {"0 6 * * *", "0 8 * * 1-5", "30 0 * * *", "15 2 * * 0", "0,15,45 0-3 1,27-31 * 6",
              "*/20 * * * *", "30 */2 * * *", "*/15 1,2 */2 * 0", "59 23 * 3,4,10,12 *"}) {
            SlowCron slow(text);
            QList<Instant> expected;
            for (qsizetype i = 0; i < local.size(); ++i) {
                if (slow.runsAt(local.at(i)))
                    expected.append(Instant(seconds(start + 60 * i)));
            }
            Occurrences occurrences(cron(text), timeZone);
            const Instant before(seconds(start - 1));
            QCOMPARE(occurrences.between(before, Instant(seconds(end - 1)), expected.size() + 10),
                     expected);
            qsizetype index = 0;
            for (auto utc = start; utc < end; utc += 3600) {
                const Instant hour{seconds(utc)};
                while (index < expected.size() && expected.at(index) <= hour)
                    ++index;
                if (index < expected.size())
                    QCOMPARE(occurrences.next(hour), expected.at(index));
            }
        }
    }

    /// Second by second where offsets have seconds.
    void agreesWithASlowCronBeforeStandardTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("change");
        QTest::newRow("Monrovia") << QByteArray("Africa/Monrovia") << "1972-01-07T00:44:30Z";
        QTest::newRow("Amsterdam") << QByteArray("Europe/Amsterdam") << "1937-06-30T22:40:28Z";
        QTest::newRow("Paris, put back") << QByteArray("Europe/Paris") << "1911-03-10T23:50:39Z";
        QTest::newRow("Manila, a day skipped")
            << QByteArray("Asia/Manila") << "1844-12-31T15:56:08Z";
        QTest::newRow("Juneau, a day twice")
            << QByteArray("America/Juneau") << "1867-10-19T00:00:00Z";
    }
    void agreesWithASlowCronBeforeStandardTime()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, change);
        const QTimeZone timeZone(zone);
        const auto start = at(change) - days(2);
        const auto end = at(change) + days(2);
        for (const auto *text : {"0 0 * * *", "*/20 * * * *", "50,51 * * * *", "59 23 * * *",
                                 "0,1,50 0,23 * * *", "0-59 0-23 * * *"}) {
            SlowCron slow(text);
            QList<Instant> expected;
            for (auto moment = start; moment <= end; moment += seconds(1)) {
                const auto utc = floor<seconds>(moment).time_since_epoch().count();
                const auto local =
                    utc + timeZone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
                if (slow.runsAt(local))
                    expected.append(moment);
            }
            QCOMPARE(occurrencesBetween(cron(text), timeZone, start - seconds(1), end, 100000),
                     expected);
        }
    }

    void eachMomentIsLaterAndShowsATimeOfTheExpression()
    {
        QRandomGenerator random(20261125);
        const auto zones = QTimeZone::availableTimeZoneIds();
        for (int i = 0; i < 1500; ++i) {
            const QTimeZone zone(zones.at(random.bounded(int(zones.size()))));
            const auto minute = random.bounded(60);
            const auto hour = random.bounded(24);
            const bool isInterval = random.bounded(2) == 1;
            const auto text = isInterval ? QStringLiteral("%1 * * * %2").arg(minute).arg(hour % 7)
                                         : QStringLiteral("%1 %2 * * *").arg(minute).arg(hour);
            auto after = Instant(seconds(random.bounded(qint64(-3000000000), qint64(4000000000))));
            Occurrences occurrences(cron(text), zone);
            for (int n = 0; n < 20; ++n) {
                const auto next = occurrences.next(after);
                QVERIFY(next && *next > after);
                const auto shown = toDateTime(*next).toTimeZone(zone);
                const auto words = zone.id() + ' ' + toIso(*next, zone).toLatin1();
                if (isInterval)
                    QVERIFY2(shown.time().minute() == minute && shown.time().second() == 0 &&
                                 shown.date().dayOfWeek() % 7 == hour % 7,
                             words.constData());
                const bool isItsTime = shown.time() == QTime(hour, minute);
                const bool isAfterAChange =
                    zone.offsetFromUtc(toDateTime(*next)) !=
                    zone.offsetFromUtc(toDateTime(*next - microseconds(1000)));
                QVERIFY2(isInterval || isItsTime || isAfterAChange, words.constData());
                after = *next;
            }
        }
    }

    void betweenIncludesItsEndAndKeepsItsLimit()
    {
        const QTimeZone utc("UTC");
        const auto six = cron("0 6 * * *");
        const auto start = at("2026-01-01T06:00:00Z");
        QCOMPARE(occurrencesBetween(six, utc, start, start + days(3), 10),
                 (QList<Instant>{start + days(1), start + days(2), start + days(3)}));
        QCOMPARE(occurrencesBetween(six, utc, start, start + days(3) - microseconds(1), 10).size(),
                 2);
        QCOMPARE(occurrencesBetween(six, utc, start, start + days(3), 2).size(), 2);
        QCOMPARE(occurrencesBetween(six, utc, start, start, 10).size(), 0);
        QCOMPARE(occurrencesBetween(six, utc, start, start - days(3), 10).size(), 0);
        QCOMPARE(occurrencesBetween(six, utc, start, start + days(3), 0).size(), 0);
    }

    void answersDoNotDependOnWhatWasAskedBefore()
    {
        const QTimeZone zone("Europe/Berlin");
        const auto expression = cron("30 2 * * *");
        Occurrences occurrences(expression, zone);
        for (const auto *after :
             {"2026-03-28T12:00:00Z", "1900-01-01T00:00:00Z", "2150-01-01T00:00:00Z",
              "2025-03-29T12:00:00Z", "2034-03-25T12:00:00Z", "2026-10-25T01:15:00Z"})
            QCOMPARE(occurrences.next(at(after)), nextOccurrence(expression, zone, at(after)));
    }
};

QTEST_GUILESS_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
