// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/job_life.h"
#include "demo/table_writer.h"

namespace caretaker::demo {

/// Estimates: every fourth job has one, made on the day of the job, so that a day with a handful
/// of jobs has an estimate as well. Those of the last weeks are mostly still drafts.
class Estimates
{
public:
    Estimates(const Connection &connection, const Calendar &calendar, Random random);

    /// `number` counts the jobs from 1; `amount` in cents.
    void addFor(qint64 job, qint64 number, const JobLife &life, qint64 amount);
    [[nodiscard]] Status status() const { return m_table.status(); }

private:
    [[nodiscard]] QString statusAt(const JobLife &life);

    TableWriter m_table;
    const Calendar &m_calendar;
    Random m_random;
    qint64 m_number = 0;
};

} // namespace caretaker::demo
