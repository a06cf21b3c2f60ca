// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct OutboxTable
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::OutboxTable)
public:
    static TableDefinition make();
};

TableDefinition OutboxTable::make()
{
    using K = ColumnKind;
    const auto q = [](const char *sql) { return QString::fromLatin1(sql); };
    TableDefinition outbox;
    outbox.name = QStringLiteral("outbox");
    outbox.table = QStringLiteral("caretaker_outbox");
    outbox.columns = {
        {.name = q("to"),
         .title = tr("To"),
         .expression = q("t.to_address"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true,
         .isFacet = true},
        {.name = q("subject"),
         .title = tr("Subject"),
         .expression = q("t.subject"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        {.name = q("state"),
         .title = tr("Status"),
         .expression = q("t.state"),
         .kind = K::Word,
         .words = {q("failed"), q("deferred"), q("sending"), q("queued"), q("sent"),
                   q("cancelled")}},
        {.name = q("obstacle"),
         .title = tr("What is in the way"),
         .expression = q("t.last_error"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        {.name = q("attempts"),
         .title = tr("Attempts"),
         .expression = q("t.attempts"),
         .kind = K::Number},
        {.name = q("next"),
         .title = tr("Next attempt"),
         .expression = q("t.next_attempt_at"),
         .kind = K::Moment},
        {.name = q("queued"),
         .title = tr("Queued"),
         .expression = q("t.created_at"),
         .kind = K::Moment},
        {.name = q("sent"), .title = tr("Sent"), .expression = q("t.sent_at"), .kind = K::Moment},
        {.name = q("run"), .title = tr("Run"), .expression = q("t.run_id"), .kind = K::Number},
    };
    outbox.statusColumn = 2;
    outbox.sortColumn = 6;
    outbox.sortOrder = Qt::DescendingOrder;
    outbox.reference = q("t.run_id");
    outbox.filters = {
        {.name = q("waiting"),
         .title = tr("Queued or deferred"),
         .condition = q("t.state IN ('queued', 'deferred')"),
         .choice = tr("Waiting")},
    };
    return outbox;
}

} // namespace

const TableDefinition &outboxTable()
{
    static const auto definition = OutboxTable::make();
    return definition;
}

} // namespace caretaker
