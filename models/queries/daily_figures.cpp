// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/daily_figures.h"

#include "database/statement.h"

namespace caretaker {

namespace {

/// The sum of a decimal column in cents, over the rows that meet a condition. SQLite keeps decimals
/// as floating-point numbers, so each is brought to whole cents before it is added.
QString centsWhere(const QString &column, const QString &condition)
{
    return QStringLiteral("CAST(COALESCE(sum(CAST(round(%1 * 100) AS bigint)) FILTER (WHERE %2), "
                          "0) AS bigint)")
        .arg(column, condition);
}

/// Runs a query of one row and hands it to `take`.
template<typename Take>
Status readRow(const Snapshot &snapshot, const QString &sql, const QVariantList &values, Take take)
{
    auto row = Statement::run(snapshot.connection(), sql, values);
    if (!row)
        return row.error();
    const auto more = row->next();
    if (!more)
        return more.error();
    take(*row);
    return Done{};
}

Status readJobs(const Snapshot &snapshot, const Day &yesterday, QDate today, DailyFigures &figures)
{
    const auto completed = QStringLiteral("status = 'COMPLETED' AND completed_date = ?");
    const auto date = yesterday.date.toString(Qt::ISODate);
    return readRow(
        snapshot,
        QStringLiteral("SELECT count(*) FILTER (WHERE created_at >= ? AND created_at < ?), "
                       "count(*) FILTER (WHERE %1), %2, "
                       "count(*), count(*) FILTER (WHERE status = 'PENDING'), "
                       "count(*) FILTER (WHERE status = 'IN_PROGRESS'), "
                       "count(*) FILTER (WHERE status = 'PENDING' AND assigned_to_id IS NULL), "
                       "count(*) FILTER (WHERE status IN ('PENDING', 'IN_PROGRESS') AND "
                       "due_date < ?) FROM jobs")
            .arg(completed, centsWhere(QStringLiteral("actual_cost"), completed)),
        {toStored(yesterday.begin), toStored(yesterday.end), date, date,
         today.toString(Qt::ISODate)},
        [&](const Statement &row) {
            figures.newJobs = row.integer(0);
            figures.completedJobs = row.integer(1);
            figures.revenue = Money::fromCents(row.integer(2));
            figures.jobs = row.integer(3);
            figures.pendingJobs = row.integer(4);
            figures.activeJobs = row.integer(5);
            figures.unassignedJobs = row.integer(6);
            figures.overdueJobs = row.integer(7);
        });
}

Status readEstimates(const Snapshot &snapshot, const Day &yesterday, DailyFigures &figures)
{
    return readRow(snapshot,
                   QStringLiteral("SELECT count(*) FILTER (WHERE created_at >= ? AND created_at < "
                                  "?), count(*) FILTER (WHERE status = 'DRAFT') FROM estimates"),
                   {toStored(yesterday.begin), toStored(yesterday.end)}, [&](const Statement &row) {
                       figures.newEstimates = row.integer(0);
                       figures.draftEstimates = row.integer(1);
                   });
}

Status readPayouts(const Snapshot &snapshot, const Day &yesterday, DailyFigures &figures)
{
    const auto paid = QStringLiteral("status = 'COMPLETED' AND paid_date = ?");
    const auto date = yesterday.date.toString(Qt::ISODate);
    return readRow(snapshot,
                   QStringLiteral("SELECT count(*) FILTER (WHERE %1), %2 FROM payouts")
                       .arg(paid, centsWhere(QStringLiteral("amount"), paid)),
                   {date, date}, [&](const Statement &row) {
                       figures.payouts = row.integer(0);
                       figures.paid = Money::fromCents(row.integer(1));
                   });
}

} // namespace

Result<DailyFigures> readDailyFigures(const Snapshot &snapshot, const Day &yesterday, QDate today)
{
    DailyFigures figures;
    if (auto read = readJobs(snapshot, yesterday, today, figures); !read)
        return read.error();
    if (auto read = readEstimates(snapshot, yesterday, figures); !read)
        return read.error();
    if (auto read = readPayouts(snapshot, yesterday, figures); !read)
        return read.error();
    const auto submitted =
        readOne(snapshot.connection(),
                QStringLiteral("SELECT count(*) FROM job_completions WHERE status = 'SUBMITTED'"));
    if (!submitted)
        return submitted.error();
    figures.submittedCompletions = submitted->toLongLong();
    return figures;
}

} // namespace caretaker
