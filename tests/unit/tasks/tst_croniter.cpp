// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/occurrences.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace caretaker;
using namespace std::chrono;

/// The same moments as croniter, a Python library, for thousands of random expressions in UTC.
///
/// Where croniter 1.3 reads an expression otherwise, by its own documentation and source, the
/// expressions keep away from it:
/// - It joins the day fields by `or` unless one of them holds every value, whether or not it starts
///   with `*`; told `and` it always joins them so. We tell it which, as Vixie cron would choose,
///   and never write all values of a day field without a star.
/// - It has no L-3, no W and no reversed ranges; 5L is written L5, and # and L stand alone.
/// - It takes 5/15, which cron refuses.
/// - In a month that is too short for a day of the list it goes on by as many days, and so misses
/// the
///   first ones of the next month: `*/29` after 4 February 2021 gives 30 March instead of 1 March.
/// - Days joined by `or` it looks up one field at a time, and gives up where a date such as 31
/// April
///   never comes, although the weekday does.
class CroniterTest : public QObject
{
    Q_OBJECT

    static constexpr int count = 20000;
    /// Debian's, for which python3-croniter is installed, rather than another one on the path.
    const QString m_python = "/usr/bin/python3";
    const QString m_script = CARETAKER_TEST_SUPPORT "/croniter_moments.py";
    QRandomGenerator m_random{20261125};

    struct Case
    {
        QString ours;
        QString theirs;
        bool needsBoth = false;
        qint64 start = 0;
    };

    int from(int lowest, int highest) { return m_random.bounded(lowest, highest + 1); }

    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    /// A single value, a range, or a range with a step; never all values.
    QString element(int lowest, int highest)
    {
        const auto first = from(lowest, highest);
        if (oneIn(2))
            return QString::number(first);
        const auto last = qMin(from(first, highest), first + (highest - lowest) - 1);
        const auto range = QStringLiteral("%1-%2").arg(first).arg(last);
        return oneIn(2) ? range : QStringLiteral("%1/%2").arg(range).arg(from(1, 12));
    }

    QString field(int lowest, int highest)
    {
        if (oneIn(3))
            return QStringLiteral("*");
        if (oneIn(4))
            return QStringLiteral("*/%1").arg(from(2, highest - lowest));
        // Of these, no list holds all values of a day field.
        return oneIn(3) && highest > 12
                   ? element(lowest, highest / 2) + ',' + element(highest / 2 + 1, highest - 1)
                   : element(lowest, highest);
    }

    Case randomCase()
    {
        QStringList ours{field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6)};
        auto theirs = ours;
        if (oneIn(12)) {
            ours[2] = theirs[2] = QStringLiteral("L");
        } else if (oneIn(8)) {
            const auto weekday = from(0, 6);
            const bool isLast = oneIn(2);
            ours[2] = theirs[2] = QStringLiteral("*");
            ours[4] = isLast ? QStringLiteral("%1L").arg(weekday)
                             : QStringLiteral("%1#%2").arg(weekday).arg(from(1, 5));
            theirs[4] = isLast ? QStringLiteral("L%1").arg(weekday) : ours.at(4);
        }
        return {ours.join(' '), theirs.join(' '),
                ours.at(2).startsWith('*') || ours.at(4).startsWith('*'),
                qint64(m_random.bounded(2000000000U))};
    }

    /// The last two of these.
    static bool isMisread(const Case &asked)
    {
        constexpr std::uint64_t endOfMonth = 7ULL << 29;
        constexpr std::uint64_t startOfMonth = 7ULL << 1;
        const auto expression = CronExpression::parse(asked.ours);
        if (!expression || asked.ours.section(' ', 2, 2) == QLatin1String("*"))
            return false;
        const auto datesOnly = asked.ours.section(' ', 0, 3) + QStringLiteral(" *");
        if (!asked.needsBoth && !CronExpression::parse(datesOnly))
            return true;
        const auto days = expression->fields().daysOfMonth.values;
        return (days & endOfMonth) != 0 && (days & startOfMonth) != 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess process;
        process.start(m_python, {"-c", "import croniter"});
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            QSKIP("python3-croniter is not installed");
    }

    void agreesOnRandomExpressions()
    {
        QList<Case> cases;
        QByteArray input;
        for (int i = 0; i < count; ++i) {
            auto next = randomCase();
            while (isMisread(next))
                next = randomCase();
            cases.append(next);
            const auto &last = cases.constLast();
            input += QStringLiteral("%1\t%2\t%3\n")
                         .arg(last.needsBoth ? "and" : "or")
                         .arg(last.start)
                         .arg(last.theirs)
                         .toUtf8();
        }
        QProcess process;
        process.start(m_python, {m_script});
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        const auto answers = QString::fromUtf8(process.readAllStandardOutput()).split('\n');
        QCOMPARE(answers.size(), count + 1);

        int never = 0;
        for (int i = 0; i < count; ++i) {
            const auto &asked = cases.at(i);
            const auto expression = CronExpression::parse(asked.ours);
            QString answer = QStringLiteral("never");
            if (expression) {
                QStringList moments;
                for (const auto moment :
                     occurrencesBetween(*expression, QTimeZone::utc(),
                                        Instant(seconds(asked.start)), Instant::max(), 2))
                    moments.append(
                        QString::number(floor<seconds>(moment).time_since_epoch().count()));
                answer = moments.join(' ');
            }
            never += expression ? 0 : 1;
            QVERIFY2(answer == answers.at(i),
                     qPrintable(QStringLiteral("%1 after %2: %3, croniter %4")
                                    .arg(asked.ours)
                                    .arg(asked.start)
                                    .arg(answer, answers.at(i))));
        }
        qInfo("%d expressions, %d of them never due", count, never);
        QVERIFY(never < count / 20);
    }
};

QTEST_GUILESS_MAIN(CroniterTest)
#include "tst_croniter.moc"
