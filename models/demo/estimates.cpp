// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/estimates.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker::demo {

namespace {

constexpr qint64 jobsPerEstimate = 4;

} // namespace

Estimates::Estimates(const Connection &connection, const Calendar &calendar, Random random)
    : m_table(connection, "estimates", "estimate_number,status,total_amount,created_at,job_id")
    , m_calendar(calendar)
    , m_random(random)
{
}

QString Estimates::statusAt(const JobLife &life)
{
    const auto percent = m_random.below(100);
    if (m_calendar.now() - life.created < days(21))
        return percent < 70 ? QStringLiteral("DRAFT") : QStringLiteral("SENT");
    if (life.status == JobStatus::Cancelled)
        return QStringLiteral("REJECTED");
    return percent < 84   ? QStringLiteral("APPROVED")
           : percent < 93 ? QStringLiteral("REJECTED")
           : percent < 99 ? QStringLiteral("EXPIRED")
                          : QStringLiteral("DRAFT");
}

void Estimates::addFor(qint64 job, qint64 number, const JobLife &life, qint64 amount)
{
    if (number % jobsPerEstimate != 0)
        return;
    const auto created =
        std::min<Instant>(life.created + minutes(m_random.between(20, 240)), m_calendar.now());
    m_table.add(
        {QString(QStringLiteral("EST-") + QString::number(++m_number).rightJustified(6, u'0')),
         statusAt(life), decimalText(amount), m_calendar.text(created), job});
}

} // namespace caretaker::demo
