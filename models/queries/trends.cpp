// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/trends.h"

#include "database/statement.h"

namespace caretaker {

namespace {

/// What was counted for one day. Weeks are made of days here: arithmetic with dates is worded
/// differently by each database, and the days of a few weeks are few.
struct DayCount
{
    QDate day; ///< invalid: none
    qint64 count = 0;
    Money amount;
};

DayCount dayCountAt(const Statement &row)
{
    return {QDate::fromString(row.text(0), Qt::ISODate), row.integer(1),
            Money::fromCents(row.integer(2))};
}

/// `date`: a column of payouts. SQLite keeps amounts as floating-point numbers, so each is brought
/// to whole cents before it is added.
Result<QList<DayCount>> payoutsByDay(const Snapshot &snapshot, const QString &date,
                                     const QString &condition, const QVariantList &values)
{
    return readAll<DayCount>(
        snapshot.connection(),
        QStringLiteral("SELECT CAST(%1 AS text), count(*), "
                       "CAST(sum(CAST(round(amount * 100) AS bigint)) AS bigint) FROM payouts "
                       "WHERE %2 GROUP BY CAST(%1 AS text)")
            .arg(date, condition),
        values, dayCountAt);
}

void add(PayoutSum &sum, const DayCount &day)
{
    sum.count += day.count;
    sum.amount += day.amount;
}

} // namespace

Weeks Weeks::around(QDate day, int before, int after)
{
    return {day.addDays(1 - day.dayOfWeek() - 7 * before), before + 1 + after};
}

int Weeks::indexOf(QDate day) const
{
    return day.isValid() && day >= begin && day < end() ? int(begin.daysTo(day) / 7) : -1;
}

Result<QList<qint64>> documentsExpiringByWeek(const Snapshot &snapshot, const Weeks &weeks,
                                              QDate today)
{
    const auto days = readAll<DayCount>(
        snapshot.connection(),
        QStringLiteral("SELECT CAST(expiry_date AS text), count(*), 0 FROM compliance_data "
                       "WHERE status IN ('APPROVED', 'EXPIRING_SOON') AND expiry_date >= ? "
                       "AND expiry_date < ? GROUP BY CAST(expiry_date AS text)"),
        {qMax(today, weeks.begin).toString(Qt::ISODate), weeks.end().toString(Qt::ISODate)},
        dayCountAt);
    if (!days)
        return days.error();
    QList<qint64> counts(weeks.count, 0);
    for (const auto &day : *days) {
        if (const auto week = weeks.indexOf(day.day); week >= 0)
            counts[week] += day.count;
    }
    return counts;
}

Result<QList<AgeGroup>> openJobsByAge(const Snapshot &snapshot, const QList<Instant> &limits)
{
    QList<AgeGroup> groups;
    QVariantList values;
    QString group = QStringLiteral("CASE");
    for (const auto limit : limits) {
        group += QStringLiteral(" WHEN created_at >= ? THEN %1").arg(groups.size());
        groups.append({limit});
        values.append(toStored(limit));
    }
    group += QStringLiteral(" ELSE %1 END").arg(groups.size());
    groups.append({Instant::min()});
    auto rows = Statement::run(
        snapshot.connection(),
        QStringLiteral("SELECT age, count(*) FILTER (WHERE status = 'PENDING'), "
                       "count(*) FILTER (WHERE status = 'IN_PROGRESS') FROM (SELECT status, %1 AS "
                       "age FROM jobs WHERE status IN ('PENDING', 'IN_PROGRESS')) ages "
                       "GROUP BY age")
            .arg(group),
        values);
    if (!rows)
        return rows.error();
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return groups;
        auto &found = groups[rows->integer(0)];
        found.pending = rows->integer(1);
        found.inProgress = rows->integer(2);
    }
}

Result<PayoutsByWeek> payoutsByWeek(const Snapshot &snapshot, const Weeks &weeks)
{
    const auto pending = payoutsByDay(snapshot, QStringLiteral("scheduled_date"),
                                      QStringLiteral("status IN ('PENDING', 'PROCESSING')"), {});
    if (!pending)
        return pending.error();
    const auto paid =
        payoutsByDay(snapshot, QStringLiteral("paid_date"),
                     QStringLiteral("status = 'COMPLETED' AND paid_date >= ? AND paid_date < ?"),
                     {weeks.begin.toString(Qt::ISODate), weeks.end().toString(Qt::ISODate)});
    if (!paid)
        return paid.error();
    PayoutsByWeek sums{QList<PayoutSum>(weeks.count), QList<PayoutSum>(weeks.count), {}};
    for (const auto &day : *pending) {
        const auto week = weeks.indexOf(day.day);
        add(week < 0 ? sums.pendingOutside : sums.pending[week], day);
    }
    for (const auto &day : *paid) {
        if (const auto week = weeks.indexOf(day.day); week >= 0)
            add(sums.paid[week], day);
    }
    return sums;
}

Result<QList<std::chrono::milliseconds>> runDurations(const Snapshot &snapshot, const QString &task,
                                                      int limit)
{
    return readAll<std::chrono::milliseconds>(
        snapshot.connection(),
        QStringLiteral("SELECT CAST(started_at AS text), CAST(finished_at AS text) FROM "
                       "caretaker_runs WHERE task = ? AND outcome = 'succeeded' AND finished_at IS "
                       "NOT NULL ORDER BY id DESC LIMIT ?"),
        {task, limit}, [](const Statement &row) {
            const auto started = instantFromStored(row.text(0)).value_or(Instant());
            const auto finished = instantFromStored(row.text(1)).value_or(started);
            return std::chrono::floor<std::chrono::milliseconds>(finished - started);
        });
}

} // namespace caretaker
