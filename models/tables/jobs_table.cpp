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
        {.name = q("number"),
         .title = tr("Job"),
         .expression = q("t.job_number"),
         .kind = K::Identifier,
         .isSearched = true},
        {.name = q("title"),
         .title = tr("Title"),
         .expression = q("t.title"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        {.name = q("status"),
         .title = tr("Status"),
         .expression = q("t.status"),
         .kind = K::Word,
         .words = {q("PENDING"), q("IN_PROGRESS"), q("COMPLETED"), q("CANCELLED")}},
        {.name = q("priority"),
         .title = tr("Priority"),
         .expression = q("t.priority"),
         .kind = K::Word,
         .words = {q("URGENT"), q("HIGH"), q("MEDIUM"), q("LOW")},
         .isFacet = true},
        {.name = q("assignee"),
         .title = tr("Assignee"),
         .expression = personNameSql(q("a")),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("due"),
         .title = tr("Due"),
         .expression = q("t.due_date"),
         .kind = K::Date,
         .dueIn = {q("PENDING"), q("IN_PROGRESS")}},
        {.name = q("updated"),
         .title = tr("Last change"),
         .expression = q("t.updated_at"),
         .kind = K::Moment},
        {.name = q("site"),
         .title = tr("Site"),
         .expression = q("w.name"),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("location"),
         .title = tr("Location"),
         .expression = q("t.location"),
         .kind = K::Text,
         .isSearched = true},
        {.name = q("customer"),
         .title = tr("Customer"),
         .expression = q("t.customer_name"),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("completed"),
         .title = tr("Completed"),
         .expression = q("t.completed_date"),
         .kind = K::Date},
        {.name = q("created"),
         .title = tr("Created"),
         .expression = q("t.created_at"),
         .kind = K::Moment},
        {.name = q("creator"),
         .title = tr("Created by"),
         .expression = personNameSql(q("c")),
         .kind = K::Text},
        {.name = q("estimated"),
         .title = tr("Estimated cost"),
         .expression = q("t.estimated_cost"),
         .kind = K::Money},
        {.name = q("actual"),
         .title = tr("Actual cost"),
         .expression = q("t.actual_cost"),
         .kind = K::Money},
        {.name = q("notes"),
         .title = tr("Notes"),
         .expression = q("t.notes"),
         .kind = K::Text,
         .isWide = true},
    };
    jobs.statusColumn = 2;
    jobs.sortColumn = 6;
    jobs.sortOrder = Qt::DescendingOrder;
    jobs.filters = {
        {.name = q("open"),
         .title = tr("Pending or in progress"),
         .condition = q("t.status IN ('PENDING', 'IN_PROGRESS')"),
         .choice = tr("Open")},
        {.name = q("overdue"),
         .title = tr("Open, due before %1"),
         .condition = q("t.status IN ('PENDING', 'IN_PROGRESS') AND t.due_date < ?"),
         .value = K::Date,
         .choice = tr("Overdue")},
        {.name = q("unassigned"),
         .title = tr("Pending, without an assignee"),
         .condition = q("t.status = 'PENDING' AND t.assigned_to_id IS NULL"),
         .choice = tr("Unassigned")},
        {.name = q("contractor"),
         .title = tr("Assigned to the contractor %1"),
         .condition =
             QStringLiteral(
                 "t.id IN (WITH wanted AS (SELECT c.id, c.user_id FROM contractors c "
                 "LEFT JOIN users u ON u.id = c.user_id WHERE %1 = ?) "
                 "SELECT a.job_id FROM job_assignments a JOIN wanted ON wanted.id = "
                 "a.contractor_id UNION SELECT j.id FROM jobs j JOIN wanted ON wanted.user_id = "
                 "j.assigned_to_id)")
                 .arg(contractorNameSql()),
         .value = K::Text},
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
