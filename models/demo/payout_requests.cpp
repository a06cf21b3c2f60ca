// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/payout_requests.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker::demo {

PayoutRequests::PayoutRequests(const Connection &connection, const Calendar &calendar,
                               const Company &company, qint64 jobs, Random random)
    : m_table(connection, "payout_requests",
              "request_number,amount,status,created_at,contractor_id")
    , m_calendar(calendar)
    , m_company(company)
    , m_random(random)
    , m_count(std::max<qint64>(jobs / 20, 40))
{
}

QString PayoutRequests::statusAt(seconds age)
{
    if (age < days(30) && m_next % 3 != 0)
        return QStringLiteral("PENDING");
    const auto percent = m_random.below(100);
    return percent < 1    ? QStringLiteral("PENDING") // forgotten
           : percent < 75 ? QStringLiteral("COMPLETED")
           : percent < 85 ? QStringLiteral("APPROVED")
           : percent < 92 ? QStringLiteral("PROCESSING")
                          : QStringLiteral("REJECTED");
}

void PayoutRequests::addNext()
{
    const auto age = seconds(days(200)) * (m_count - m_next) / m_count - hours(12);
    const auto created =
        std::min<Instant>(m_calendar.inWorkingHours(m_calendar.now() - age), m_calendar.now());
    m_table.add(
        {QString(QStringLiteral("PAY-REQ-") + QString::number(m_next + 1).rightJustified(3, u'0')),
         decimalText(m_random.between(8'000, 650'000)), statusAt(age), m_calendar.text(created),
         m_random.pick(m_company.contractors).id});
    ++m_next;
}

} // namespace caretaker::demo
