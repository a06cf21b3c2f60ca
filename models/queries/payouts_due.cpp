// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/payouts_due.h"

#include "queries/person_columns.h"

namespace caretaker {

namespace {

/// `from`: the table as p, what gives its number, and conditions; one of our constants.
Result<QList<PayoutDue>> payoutsDue(const Snapshot &snapshot, const QString &number,
                                    const QString &from, const QString &rest,
                                    const QVariantList &values)
{
    return readAll<PayoutDue>(
        snapshot.connection(),
        QStringLiteral("SELECT p.id, %1, CAST(p.amount AS text), CAST(p.created_at AS text), %2 "
                       "FROM %3 LEFT JOIN contractors c ON c.id = p.contractor_id "
                       "LEFT JOIN users u ON u.id = c.user_id WHERE %4")
            .arg(number, personColumns(QStringLiteral("u")), from, rest),
        values, [](const Statement &row) {
            return PayoutDue{row.integer(0), row.text(1),
                             Money::fromStored(row.value(2)).value_or(Money()), row.text(3),
                             personAt(row, 4)};
        });
}

Result<QList<PayoutDue>> pendingRequests(const Snapshot &snapshot, const QString &rest,
                                         const QVariantList &values)
{
    return payoutsDue(snapshot, QStringLiteral("p.request_number"),
                      QStringLiteral("payout_requests p"),
                      QStringLiteral("p.status = 'PENDING' ") + rest, values);
}

} // namespace

Result<PayoutCounts> countPayoutsDue(const Snapshot &snapshot)
{
    const auto counts = readAll<PayoutCounts>(
        snapshot.connection(),
        QStringLiteral("SELECT (SELECT count(*) FROM payout_requests WHERE status = 'PENDING'), "
                       "(SELECT count(*) FROM job_payout_eligibility WHERE status = 'READY')"),
        {}, [](const Statement &row) {
            return PayoutCounts{row.integer(0), row.integer(1)};
        });
    if (!counts)
        return counts.error();
    return counts->first();
}

Result<QList<PayoutDue>> firstPendingRequests(const Snapshot &snapshot, int limit)
{
    return pendingRequests(snapshot, QStringLiteral("ORDER BY p.created_at, p.id LIMIT ?"),
                           {limit});
}

Result<QList<PayoutDue>> firstReadyJobs(const Snapshot &snapshot, int limit)
{
    return payoutsDue(
        snapshot, QStringLiteral("j.job_number"),
        QStringLiteral("job_payout_eligibility p LEFT JOIN jobs j ON j.id = p.job_id"),
        QStringLiteral("p.status = 'READY' ORDER BY p.created_at, p.id LIMIT ?"), {limit});
}

Result<QList<PayoutDue>> pendingRequestsUpToDayOf(const Snapshot &snapshot, Instant moment)
{
    const auto nextDay = dateIn(QTimeZone::utc(), moment).addDays(1).toString(Qt::ISODate);
    return pendingRequests(snapshot, QStringLiteral("AND p.created_at < ?"), {nextDay});
}

} // namespace caretaker
