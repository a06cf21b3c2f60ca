// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/people.h"
#include "demo/table_writer.h"

namespace caretaker::demo {

/// Requests for a payout outside the pay runs, evenly spread over the last 200 days, oldest
/// first: one for twenty jobs. Of the last month's, two of three are still pending.
class PayoutRequests
{
public:
    PayoutRequests(const Connection &connection, const Calendar &calendar, const Company &company,
                   qint64 jobs, Random random);

    [[nodiscard]] qint64 count() const { return m_count; }

    void addNext();
    [[nodiscard]] Status status() const { return m_table.status(); }

private:
    [[nodiscard]] QString statusAt(std::chrono::seconds age);

    TableWriter m_table;
    const Calendar &m_calendar;
    const Company &m_company;
    Random m_random;
    qint64 m_count;
    qint64 m_next = 0;
};

} // namespace caretaker::demo
