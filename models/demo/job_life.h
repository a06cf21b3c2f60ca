// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "demo/calendar.h"
#include "demo/random.h"

#include <optional>

namespace caretaker::demo {

enum class JobStatus { Pending, InProgress, Completed, Cancelled };
enum class Priority { Low, Medium, High, Urgent };

[[nodiscard]] QString toStored(JobStatus status);
[[nodiscard]] QString toStored(Priority priority);

/// What happened to one job up to now: when it was reported, assigned and finished, and how it
/// stands. created ≤ assigned ≤ finished ≤ updated ≤ now, as far as they are there.
struct JobLife
{
    JobStatus status = JobStatus::Pending;
    Priority priority = Priority::Medium;
    Instant created;
    Instant updated;
    std::optional<Instant> assigned;
    std::optional<Instant> finished; ///< completed or cancelled
    std::optional<std::chrono::sys_days> due;

    [[nodiscard]] bool isCompleted() const { return status == JobStatus::Completed; }
};

/// Lives job after job through the company's history. The company grows, so that recent days see
/// more jobs than the first ones; a small, even share of the old jobs was forgotten while open.
class JobLives
{
public:
    JobLives(const Calendar &calendar, qint64 jobs, Random random);

    /// The next job, reported no earlier than the one before it.
    JobLife next();

private:
    [[nodiscard]] std::chrono::seconds ageOf(qint64 job) const;
    [[nodiscard]] Instant reported();
    void forget(JobLife &life);
    void work(JobLife &life, bool finishedYesterday);

    const Calendar &m_calendar;
    Random m_random;
    qint64 m_jobs;
    qint64 m_job = 0;
    qint64 m_firstForgotten;
};

} // namespace caretaker::demo
