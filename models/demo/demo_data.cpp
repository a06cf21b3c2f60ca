// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_data.h"

#include "database/inspection.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "demo/calendar.h"
#include "demo/documents.h"
#include "demo/fill_settings.h"
#include "demo/jobs.h"
#include "demo/payout_requests.h"
#include "demo/people.h"
#include "demo/suspended_indexes.h"

namespace caretaker {

namespace {

constexpr qint64 rowsPerReport = 1000;

Status requireEmpty(const Connection &connection)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    const auto name = connection.url().displayName();
    if (found->kind != DatabaseKind::Embedded)
        return Error{ErrorCode::Failed,
                     QStringLiteral("%1 is the web application's database; example data would mix "
                                    "with its records. Give a path where there is no file yet.")
                         .arg(name),
                     {}};
    for (const auto *table : {"jobs", "contractors", "compliance_data", "estimates", "payouts",
                              "payout_requests", "job_notifications"}) {
        const auto row = readOne(
            connection, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table)));
        if (!row)
            return row.error();
        if (row->isValid())
            return Error{ErrorCode::Failed,
                         QStringLiteral("%1 holds records already (in the table %2); example data "
                                        "goes into an empty database only. Give a path where there "
                                        "is no file yet.")
                             .arg(name, QLatin1String(table)),
                         {}};
    }
    return Done{};
}

/// Counts the rows of all parts, reports them and stops where that is asked for.
class Pace
{
public:
    Pace(const DemoProgress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    template<typename Part>
    Status addAll(Part &part, qint64 count)
    {
        for (qint64 i = 0; i < count; ++i) {
            if (m_done++ % rowsPerReport == 0) {
                if (m_progress.isCancelled && m_progress.isCancelled())
                    return Error{ErrorCode::Cancelled,
                                 QStringLiteral("Cancelled; nothing was changed."),
                                 {}};
                if (auto added = part.status(); !added)
                    return added;
                if (m_progress.report)
                    m_progress.report(m_done - 1, m_total);
            }
            part.addNext();
        }
        return part.status();
    }

    void finish() const
    {
        if (m_progress.report)
            m_progress.report(m_total, m_total);
    }

private:
    const DemoProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace

Status fillWithDemoData(const Connection &connection, const DemoOptions &options, Instant now,
                        const DemoProgress &progress)
{
    if (options.jobs < 1)
        return Error{
            ErrorCode::InvalidArgument, QStringLiteral("Example data needs at least one job."), {}};
    const auto settings = demo::FillSettings::apply(connection);
    if (!settings)
        return settings.error();
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    if (auto empty = requireEmpty(connection); !empty)
        return empty;
    const auto indexes = demo::SuspendedIndexes::drop(connection);
    if (!indexes)
        return indexes.error();

    // Each part has numbers of its own, so that a change to one leaves the others' rows alone.
    demo::Random random(options.seed);
    const demo::Calendar calendar(now);
    const auto company = demo::addCompany(connection, options.jobs, demo::Random(random.next()));
    if (!company)
        return company.error();
    demo::Jobs jobs(connection, calendar, *company, options.jobs, demo::Random(random.next()));
    demo::Documents documents(connection, calendar, *company, options.jobs,
                              demo::Random(random.next()));
    demo::PayoutRequests requests(connection, calendar, *company, options.jobs,
                                  demo::Random(random.next()));

    Pace pace(progress, options.jobs + documents.count() + requests.count());
    if (auto added = pace.addAll(jobs, options.jobs); !added)
        return added;
    if (auto added = pace.addAll(documents, documents.count()); !added)
        return added;
    if (auto added = pace.addAll(requests, requests.count()); !added)
        return added;
    if (auto restored = indexes->restore(); !restored)
        return restored;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    pace.finish();
    return Done{};
}

} // namespace caretaker
