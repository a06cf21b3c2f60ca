// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct PayoutsTables
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::PayoutsTables)
public:
    static TableDefinition makeRequests();
    static TableDefinition makeReady();
    static TableDefinition makePayouts();

private:
    static TableColumn contractorColumn();
    static TableColumn amountColumn();
    static TableColumn jobColumn();
    static TableColumn statusColumn(const QStringList &words);
};

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

/// Of something that is owed to a contractor.
QList<TableJoin> contractorJoins()
{
    return {{sql("c"), sql("LEFT JOIN contractors c ON c.id = t.contractor_id")},
            {sql("u"), sql("LEFT JOIN users u ON u.id = c.user_id")}};
}

TableJoin jobJoin()
{
    return {sql("j"), sql("LEFT JOIN jobs j ON j.id = t.job_id")};
}

TableColumn PayoutsTables::contractorColumn()
{
    return {.name = sql("contractor"),
            .title = tr("Contractor"),
            .expression = contractorNameSql(),
            .isSearched = true,
            .isWide = true,
            .isFacet = true};
}

TableColumn PayoutsTables::amountColumn()
{
    return {.name = sql("amount"),
            .title = tr("Amount"),
            .expression = sql("t.amount"),
            .kind = ColumnKind::Money};
}

TableColumn PayoutsTables::jobColumn()
{
    return {.name = sql("job"),
            .title = tr("Job"),
            .expression = sql("j.job_number"),
            .kind = ColumnKind::Identifier,
            .isSearched = true};
}

TableColumn PayoutsTables::statusColumn(const QStringList &words)
{
    return {.name = sql("status"),
            .title = tr("Status"),
            .expression = sql("t.status"),
            .kind = ColumnKind::Word,
            .words = words};
}

TableDefinition PayoutsTables::makeRequests()
{
    using K = ColumnKind;
    TableDefinition requests;
    requests.name = QStringLiteral("payout_requests");
    requests.table = requests.name;
    requests.joins = contractorJoins();
    requests.columns = {
        {.name = sql("number"),
         .title = tr("Request"),
         .expression = sql("t.request_number"),
         .kind = K::Identifier,
         .isSearched = true},
        contractorColumn(),
        amountColumn(),
        statusColumn({sql("PENDING"), sql("APPROVED"), sql("PROCESSING"), sql("COMPLETED"),
                      sql("REJECTED")}),
        {.name = sql("submitted"),
         .title = tr("Submitted"),
         .expression = sql("t.created_at"),
         .kind = K::Moment},
        {.name = sql("email"),
         .title = tr("E-mail"),
         .expression = sql("u.email"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
    };
    requests.statusColumn = 3;
    requests.sortColumn = 4;
    requests.sortOrder = Qt::DescendingOrder;
    requests.filters = {
        {.name = sql("old"),
         .title = tr("Pending since before %1"),
         .condition = sql("t.status = 'PENDING' AND t.created_at < ?"),
         .value = K::Moment},
    };
    return requests;
}

TableDefinition PayoutsTables::makeReady()
{
    using K = ColumnKind;
    TableDefinition ready;
    ready.name = QStringLiteral("ready_payouts");
    ready.table = QStringLiteral("job_payout_eligibility");
    ready.joins = contractorJoins() << jobJoin();
    ready.columns = {
        jobColumn(),
        {.name = sql("title"),
         .title = tr("Title"),
         .expression = sql("j.title"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        contractorColumn(),
        amountColumn(),
        statusColumn({sql("READY"), sql("PROCESSING"), sql("ON_HOLD"), sql("PAID")}),
        {.name = sql("since"),
         .title = tr("Since"),
         .expression = sql("t.created_at"),
         .kind = K::Moment},
    };
    ready.statusColumn = 4;
    ready.sortColumn = 5;
    ready.sortOrder = Qt::DescendingOrder;
    return ready;
}

TableDefinition PayoutsTables::makePayouts()
{
    using K = ColumnKind;
    TableDefinition payouts;
    payouts.name = QStringLiteral("payouts");
    payouts.table = payouts.name;
    payouts.joins = contractorJoins() << jobJoin();
    payouts.columns = {
        {.name = sql("number"),
         .title = tr("Payout"),
         .expression = sql("t.payout_number"),
         .kind = K::Identifier,
         .isSearched = true},
        contractorColumn(),
        amountColumn(),
        statusColumn(
            {sql("PENDING"), sql("PROCESSING"), sql("COMPLETED"), sql("FAILED"), sql("CANCELLED")}),
        jobColumn(),
        {.name = sql("scheduled"),
         .title = tr("Scheduled"),
         .expression = sql("t.scheduled_date"),
         .kind = K::Date},
        {.name = sql("paid"),
         .title = tr("Paid"),
         .expression = sql("t.paid_date"),
         .kind = K::Date},
    };
    payouts.statusColumn = 3;
    payouts.sortColumn = 5;
    payouts.sortOrder = Qt::DescendingOrder;
    payouts.filters = {
        {.name = sql("unpaid"),
         .title = tr("Pending or processing"),
         .condition = sql("t.status IN ('PENDING', 'PROCESSING')"),
         .choice = tr("Unpaid")},
    };
    return payouts;
}

} // namespace

const TableDefinition &payoutRequestsTable()
{
    static const auto definition = PayoutsTables::makeRequests();
    return definition;
}

const TableDefinition &readyPayoutsTable()
{
    static const auto definition = PayoutsTables::makeReady();
    return definition;
}

const TableDefinition &payoutsTable()
{
    static const auto definition = PayoutsTables::makePayouts();
    return definition;
}

} // namespace caretaker
