// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct JobsTable
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::JobsTable)
public:
    static TableDefinition make();
};

TableDefinition JobsTable::make()
{
    using K = ColumnKind;
    const auto q = [](const char *sql) { return QString::fromLatin1(sql); };
    TableDefinition jobs;
    jobs.name = QStringLiteral("jobs");
    jobs.table = QStringLiteral("jobs");
    jobs.joins = {{q("a"), q("LEFT JOIN users a ON a.id = t.assigned_to_id")},
                  {q("c"), q("LEFT JOIN users c ON c.id = t.created_by_id")},
                  {q("w"), q("LEFT JOIN workspaces w ON w.id = t.workspace_id")}};
    jobs.columns = {
        {tr("Job"), q("t.job_number"), K::Identifier, {}, true},
        {tr("Title"), q("t.title"), K::Text, {}, true, true},
        {tr("Status"),
         q("t.status"),
         K::Word,
         {q("PENDING"), q("IN_PROGRESS"), q("COMPLETED"), q("CANCELLED")}},
        {tr("Priority"), q("t.priority"), K::Word, {q("URGENT"), q("HIGH"), q("MEDIUM"), q("LOW")}},
        {tr("Assignee"), personNameSql(q("a")), K::Text, {}, true},
        {tr("Due"), q("t.due_date"), K::Date},
        {tr("Last change"), q("t.updated_at"), K::Moment},
        {tr("Site"), q("w.name"), K::Text, {}, true},
        {tr("Location"), q("t.location"), K::Text, {}, true},
        {tr("Customer"), q("t.customer_name"), K::Text, {}, true},
        {tr("Completed"), q("t.completed_date"), K::Date},
        {tr("Created"), q("t.created_at"), K::Moment},
        {tr("Created by"), personNameSql(q("c")), K::Text},
        {tr("Estimated cost"), q("t.estimated_cost"), K::Money},
        {tr("Actual cost"), q("t.actual_cost"), K::Money},
        {tr("Notes"), q("t.notes"), K::Text, {}, false, true},
    };
    jobs.statusColumn = 2;
    jobs.sortColumn = 6;
    jobs.sortOrder = Qt::DescendingOrder;
    jobs.filters = {
        {q("overdue"), tr("Open, due before %1"),
         q("t.status IN ('PENDING', 'IN_PROGRESS') AND t.due_date < ?"), K::Date},
        {q("unassigned"), tr("Pending, without an assignee"),
         q("t.status = 'PENDING' AND t.assigned_to_id IS NULL")},
    };
    return jobs;
}

} // namespace

QString personNameSql(const QString &alias)
{
    return QStringLiteral("coalesce(nullif(trim(%1.first_name || ' ' || %1.last_name), ''), "
                          "%1.username)")
        .arg(alias);
}

const TableDefinition &jobsTable()
{
    static const auto definition = JobsTable::make();
    return definition;
}

} // namespace caretaker
