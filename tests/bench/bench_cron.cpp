// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/occurrences.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <cstdio>

using namespace caretaker;
using namespace std::chrono;

/// How long the next moment of the tasks' default schedules takes, beside the plain way: to ask
/// QDateTime for the time on the wall minute by minute. Fails where ours takes more than 2 µs on
/// average.

namespace {

constexpr double nanosecondsAllowed = 2000;
constexpr int ourRounds = 100000;
constexpr int plainRounds = 3;

const Instant start = sys_days(year(2026) / 1 / 1);

/// The same moments without a table of the zone, for expressions at fixed times; blind to changed
/// clocks.
Instant plainNext(const CronExpression &expression, const QTimeZone &zone, Instant after)
{
    auto time = QDateTime::fromSecsSinceEpoch(
        floor<minutes>(after + minutes(1)).time_since_epoch().count() * 60, zone);
    const auto &fields = expression.fields();
    const auto matches = [&] {
        return fields.minutes.contains(time.time().minute()) &&
               fields.hours.contains(time.time().hour()) &&
               fields.months.contains(time.date().month()) &&
               fields.daysOfMonth.contains(time.date().day()) &&
               fields.weekdays.contains(time.date().dayOfWeek() % 7);
    };
    while (!matches())
        time = time.addSecs(60);
    return Instant(seconds(time.toSecsSinceEpoch()));
}

template<typename Next>
double nanosecondsEach(int rounds, const Next &next, Instant &moment)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i)
        moment = next(moment);
    return double(timer.nsecsElapsed()) / rounds;
}

} // namespace

int main()
{
    double sum = 0;
    int measured = 0;
    std::printf("%-14s %-16s %14s %18s\n", "ns each", "", "Occurrences", "minute by minute");
    for (const auto *zoneId : {"UTC", "Europe/Berlin", "America/New_York"}) {
        const QTimeZone zone(zoneId);
        for (const auto *text :
             {"0 6 * * *", "0 8 * * 1-5", "0 9 * * 1-5", "0 10 * * 1,4", "0 2 * * 0"}) {
            const auto expression = CronExpression::parse(QString::fromLatin1(text));
            Occurrences occurrences(*expression, zone);
            auto moment = start;
            const auto ours = nanosecondsEach(
                ourRounds, [&](Instant after) { return occurrences.next(after).value_or(start); },
                moment);
            moment = start;
            const auto plain = nanosecondsEach(
                plainRounds, [&](Instant after) { return plainNext(*expression, zone, after); },
                moment);
            std::printf("%-14s %-16s %14.0f %18.0f\n", text, zoneId, ours, plain);
            sum += ours;
            ++measured;
        }
    }
    const auto average = sum / measured;
    std::printf("\naverage: %.0f ns, allowed: %.0f ns\n", average, nanosecondsAllowed);
    return average <= nanosecondsAllowed ? 0 : 1;
}
