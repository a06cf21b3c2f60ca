// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/job_life.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker::demo {

namespace {

constexpr auto history = days(3 * 365);

/// One old job in so many is left open until it is stale: 0.86 % of all, as 83 % are old.
constexpr qint64 jobsPerForgotten = 96;
constexpr auto forgottenAge = days(91);

/// One in so many of last week's jobs was finished yesterday, so that the daily summary of any
/// day has something to tell.
constexpr qint64 jobsPerYesterday = 10;

seconds upTo(Random &random, seconds longest)
{
    return seconds(random.below(longest.count() + 1));
}

seconds within(Random &random, seconds shortest, seconds longest)
{
    return shortest + upTo(random, longest - shortest);
}

Priority anyPriority(Random &random)
{
    const auto percent = random.below(100);
    return percent < 6    ? Priority::Urgent
           : percent < 26 ? Priority::High
           : percent < 75 ? Priority::Medium
                          : Priority::Low;
}

days timeToDue(Priority priority, Random &random)
{
    switch (priority) {
    case Priority::Urgent:
        return days(random.between(1, 3));
    case Priority::High:
        return days(random.between(3, 12));
    case Priority::Medium:
        return days(random.between(7, 30));
    case Priority::Low:
        break;
    }
    return days(random.between(14, 60));
}

} // namespace

QString toStored(JobStatus status)
{
    static const QString words[] = {QStringLiteral("PENDING"), QStringLiteral("IN_PROGRESS"),
                                    QStringLiteral("COMPLETED"), QStringLiteral("CANCELLED")};
    return words[int(status)];
}

QString toStored(Priority priority)
{
    static const QString words[] = {QStringLiteral("LOW"), QStringLiteral("MEDIUM"),
                                    QStringLiteral("HIGH"), QStringLiteral("URGENT")};
    return words[int(priority)];
}

JobLives::JobLives(const Calendar &calendar, qint64 jobs, Random random)
    : m_calendar(calendar)
    , m_random(random)
    , m_jobs(jobs)
    , m_firstForgotten(m_random.below(std::min(jobsPerForgotten, std::max<qint64>(jobs / 4, 1))))
{
}

/// 40 % of the history in even steps and 60 % in steps that grow with the square: four times as
/// many jobs a day at the end as at the start. Whole numbers only, to be the same everywhere.
seconds JobLives::ageOf(qint64 job) const
{
    constexpr qint64 million = 1'000'000;
    const auto left = (m_jobs - job) * million / m_jobs;
    const auto even = seconds(history).count() * left / million;
    const auto growing = even * left / million;
    return seconds((4 * even + 6 * growing) / 10);
}

Instant JobLives::reported()
{
    const auto latest = ageOf(m_job + 1);
    const auto age = latest + upTo(m_random, ageOf(m_job) - latest);
    return m_calendar.now() - age - microseconds(m_random.below(1'000'000));
}

JobLife JobLives::next()
{
    JobLife life;
    life.created = reported();
    life.priority = anyPriority(m_random);
    if (!m_random.isPercent(8))
        life.due = floor<days>(life.created) + timeToDue(life.priority, m_random);

    const auto age = m_calendar.now() - life.created;
    if (m_job % jobsPerForgotten == m_firstForgotten && age > forgottenAge)
        forget(life);
    else
        work(life, m_job % jobsPerYesterday == 0 && age > days(3) && age < days(12));
    ++m_job;

    for (auto *moment : {&life.created, &life.updated})
        *moment = m_calendar.inWorkingHours(*moment);
    for (auto *moment : {&life.assigned, &life.finished}) {
        if (*moment)
            *moment = m_calendar.inWorkingHours(**moment);
    }
    return life;
}

void JobLives::forget(JobLife &life)
{
    const auto touchable = floor<seconds>(m_calendar.now() - forgottenAge - life.created);
    life.updated = life.created + upTo(m_random, std::min<seconds>(touchable, days(40)));
    if (m_random.isPercent(30))
        return; // nobody ever took it on
    life.assigned = life.created + (life.updated - life.created) / 2;
    if (m_random.isPercent(60))
        life.status = JobStatus::InProgress;
}

void JobLives::work(JobLife &life, bool finishedYesterday)
{
    const auto now = m_calendar.now();
    const bool waitsLong = m_random.isPercent(15);
    const auto assigned = life.created + (waitsLong ? within(m_random, days(3), days(45))
                                                    : within(m_random, hours(1), days(3)));
    const bool startsLate = m_random.isPercent(10);
    const auto started = assigned + (startsLate ? within(m_random, days(10), days(50))
                                                : within(m_random, hours(1), days(8)));
    const bool isProject = m_random.isPercent(1);
    const auto finished = started + (isProject ? within(m_random, days(60), days(400))
                                               : within(m_random, minutes(30), days(12)));
    const bool isCancelled = m_random.isPercent(8);
    const auto review = upTo(m_random, days(4));

    if (finishedYesterday) {
        life.status = JobStatus::Completed;
        life.finished = Instant(m_calendar.today()) - days(1) + upTo(m_random, hours(23));
        life.assigned = std::min<Instant>(assigned, life.created + hours(4));
        life.updated = *life.finished;
    } else if (finished <= now) {
        life.status = isCancelled ? JobStatus::Cancelled : JobStatus::Completed;
        life.finished = finished;
        life.updated = finished + review <= now ? finished + review : finished;
        if (!isCancelled || m_random.isPercent(50))
            life.assigned = assigned;
    } else if (started <= now) {
        life.status = JobStatus::InProgress;
        life.assigned = assigned;
        // Somebody looks at an open project at least every 80 days.
        life.updated = std::max<Instant>(started, now - upTo(m_random, days(80)));
    } else if (assigned <= now) {
        life.assigned = assigned;
        life.updated = assigned;
    } else {
        life.updated = life.created;
    }
}

} // namespace caretaker::demo
