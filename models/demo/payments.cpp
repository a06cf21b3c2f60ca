// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/payments.h"

using namespace std::chrono;

namespace caretaker::demo {

namespace {

/// Every second job is handed in by the contractor; facility managers close the others themselves.
constexpr bool isHandedIn(qint64 number)
{
    return number % 2 == 1;
}

/// Half of those are paid one by one; the rest is part of a monthly contract.
constexpr bool isPaidByJob(qint64 number)
{
    return number % 4 == 3;
}

/// From the approval to the day from which it may be in a pay run.
constexpr auto holdBeforePayment = days(14);

} // namespace

/// An approved job with what the contractor gets for it.
struct Payments::PaidWork
{
    qint64 job;
    qint64 contractor;
    Instant approved;
    QString amount;
};

Payments::Payments(const Connection &connection, const Calendar &calendar, Random random)
    : m_completions(connection, "job_completions", "submitted_at,status,contractor_id,job_id")
    , m_eligibilities(connection, "job_payout_eligibility",
                      "amount,status,created_at,contractor_id,job_id")
    , m_payouts(connection, "payouts",
                "payout_number,amount,status,scheduled_date,paid_date,contractor_id,job_id")
    , m_calendar(calendar)
    , m_random(random)
{
}

void Payments::addFor(qint64 job, qint64 number, const JobLife &life, const Contractor &contractor,
                      qint64 cost)
{
    if (!isHandedIn(number))
        return;
    if (life.status == JobStatus::InProgress)
        addReturned(job, life, contractor);
    if (!life.isCompleted())
        return;
    const auto submitted = m_calendar.text(*life.finished);
    const auto approved = *life.finished + hours(m_random.between(1, 120));
    if (approved > m_calendar.now()) {
        const auto status =
            m_random.isPercent(70) ? QStringLiteral("SUBMITTED") : QStringLiteral("UNDER_REVIEW");
        m_completions.add({submitted, status, contractor.id, job});
        return;
    }
    m_completions.add({submitted, QStringLiteral("APPROVED"), contractor.id, job});
    if (isPaidByJob(number))
        addEligibility({job, contractor.id, m_calendar.inWorkingHours(approved),
                        decimalText(cost * m_random.between(70, 90) / 100)});
}

/// Some work under way was handed in before and sent back.
void Payments::addReturned(qint64 job, const JobLife &life, const Contractor &contractor)
{
    if (!m_random.isPercent(16))
        return;
    const auto status =
        m_random.isPercent(75) ? QStringLiteral("REVISION_REQUIRED") : QStringLiteral("REJECTED");
    m_completions.add({m_calendar.text(life.updated), status, contractor.id, job});
}

sys_days Payments::payRunAfter(Instant approved) const
{
    const auto latestRun = m_calendar.today() - days(1);
    const auto earliest = floor<days>(approved) + holdBeforePayment;
    if (earliest > latestRun)
        return latestRun + weeks(((earliest - latestRun).count() + 6) / 7);
    return latestRun - weeks((latestRun - earliest).count() / 7);
}

void Payments::addEligibility(const PaidWork &work)
{
    const auto run = payRunAfter(work.approved);
    const auto percent = m_random.below(100);
    auto status = QStringLiteral("PAID");
    if (percent < 1) {
        status = QStringLiteral("ON_HOLD");
    } else if (run > m_calendar.today()) {
        status = percent < 80 ? QStringLiteral("READY") : QStringLiteral("PROCESSING");
        if (percent >= 80)
            addPayout(work, percent < 90 ? QStringLiteral("PENDING") : QStringLiteral("PROCESSING"),
                      run, false);
    } else {
        if (percent < 2) // the bank sent it back first
            addPayout(work, QStringLiteral("FAILED"), run, false);
        addPayout(work, QStringLiteral("COMPLETED"), run, true);
    }
    m_eligibilities.add(
        {work.amount, status, m_calendar.text(work.approved), work.contractor, work.job});
}

void Payments::addPayout(const PaidWork &work, const QString &status, sys_days run, bool isPaid)
{
    const auto date = m_calendar.text(run);
    m_payouts.add({QString(QStringLiteral("PAY-") +
                           QString::number(++m_payoutNumber).rightJustified(6, u'0')),
                   work.amount, status, date, isPaid ? QVariant(date) : QVariant(), work.contractor,
                   work.job});
}

Status Payments::status() const
{
    for (const auto *table : {&m_completions, &m_eligibilities, &m_payouts}) {
        if (auto added = table->status(); !added)
            return added;
    }
    return Done{};
}

} // namespace caretaker::demo
