// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/job_life.h"
#include "demo/people.h"
#include "demo/table_writer.h"

namespace caretaker::demo {

/// From the finished job to the money: the completion that the contractor submits, the
/// eligibility once it is approved, and the payout in one of the weekly pay runs. The latest run
/// was yesterday, so that the daily summary has payouts to tell of.
class Payments
{
public:
    Payments(const Connection &connection, const Calendar &calendar, Random random);

    /// `number` counts the jobs from 1; `cost` in cents.
    void addFor(qint64 job, qint64 number, const JobLife &life, const Contractor &contractor,
                qint64 cost);
    [[nodiscard]] Status status() const;

private:
    struct PaidWork;
    void addReturned(qint64 job, const JobLife &life, const Contractor &contractor);
    void addEligibility(const PaidWork &work);
    void addPayout(const PaidWork &work, const QString &status, std::chrono::sys_days run,
                   bool isPaid);
    [[nodiscard]] std::chrono::sys_days payRunAfter(Instant approved) const;

    TableWriter m_completions;
    TableWriter m_eligibilities;
    TableWriter m_payouts;
    const Calendar &m_calendar;
    Random m_random;
    qint64 m_payoutNumber = 0;
};

} // namespace caretaker::demo
