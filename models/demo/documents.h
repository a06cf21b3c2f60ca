// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/people.h"
#include "demo/table_writer.h"

namespace caretaker::demo {

/// Compliance documents: one for five jobs. A fixed share of them expires within the next 29 days
/// or has expired unnoticed, which is what the expiry check changes; the rest is in order, has no
/// expiry date, or was dealt with.
class Documents
{
public:
    Documents(const Connection &connection, const Calendar &calendar, const Company &company,
              qint64 jobs, Random random);

    [[nodiscard]] qint64 count() const { return m_count; }

    void addNext();
    [[nodiscard]] Status status() const { return m_table.status(); }

private:
    struct State;
    State needsChange();
    State isInOrder();

    TableWriter m_table;
    const Calendar &m_calendar;
    const Company &m_company;
    Random m_random;
    qint64 m_count;
    qint64 m_changing;
    qint64 m_next = 0;
};

} // namespace caretaker::demo
