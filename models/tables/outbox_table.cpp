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
        {tr("To"), q("t.to_address"), K::Text, {}, true, true},
        {tr("Subject"), q("t.subject"), K::Text, {}, true, true},
        {tr("State"),
         q("t.state"),
         K::Word,
         {q("failed"), q("deferred"), q("sending"), q("queued"), q("sent"), q("cancelled")}},
        {tr("What is in the way"), q("t.last_error"), K::Text, {}, true, true},
        {tr("Attempts"), q("t.attempts"), K::Number},
        {tr("Next attempt"), q("t.next_attempt_at"), K::Moment},
        {tr("Queued"), q("t.created_at"), K::Moment},
        {tr("Sent"), q("t.sent_at"), K::Moment},
        {tr("Run"), q("t.run_id"), K::Number},
    };
    outbox.statusColumn = 2;
    outbox.sortColumn = 6;
    outbox.sortOrder = Qt::DescendingOrder;
    outbox.reference = q("t.run_id");
    outbox.filters = {
        {q("waiting"), tr("Queued or deferred"), q("t.state IN ('queued', 'deferred')")},
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
