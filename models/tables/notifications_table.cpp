// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tables.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct NotificationsTable
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::NotificationsTable)
public:
    static TableDefinition make(bool isAdopted);
};

/// Rows of two tables: our own have negative ids, so that each row has one of its own.
QString rowsSql(bool isAdopted)
{
    auto rows = QStringLiteral(
        "SELECT id, recipient_id, job_id, title, message, CASE WHEN is_read THEN 'read' ELSE "
        "'unread' END AS state, read_at, created_at FROM job_notifications");
    if (isAdopted)
        rows += QStringLiteral(
            " UNION ALL SELECT -id, recipient_id, job_id, title, message, 'not_in_app', NULL, "
            "created_at FROM caretaker_notifications WHERE NOT in_app");
    return u'(' + rows + u')';
}

TableDefinition NotificationsTable::make(bool isAdopted)
{
    using K = ColumnKind;
    const auto q = [](const char *sql) { return QString::fromLatin1(sql); };
    TableDefinition notifications;
    notifications.name = QStringLiteral("notifications");
    notifications.table = rowsSql(isAdopted);
    notifications.joins = {{q("u"), q("LEFT JOIN users u ON u.id = t.recipient_id")},
                           {q("j"), q("LEFT JOIN jobs j ON j.id = t.job_id")}};
    // The titles are those that the tasks give; others are the web application's.
    notifications.columns = {
        {.name = q("told"),
         .title = tr("Told"),
         .expression = q("t.created_at"),
         .kind = K::Moment},
        {.name = q("person"),
         .title = tr("Person"),
         .expression = personNameSql(q("u")),
         .kind = K::Text,
         .isSearched = true,
         .isFacet = true},
        {.name = q("title"),
         .title = tr("Title"),
         .expression = q("t.title"),
         .kind = K::Word,
         .words = {q("Compliance Document Expired"), q("Compliance Document Expiring Soon"),
                   q("Pending Jobs Reminder"), q("Payout Reminders"), q("Payout Request Pending"),
                   q("Job Auto-Closed")},
         .isSearched = true},
        {.name = q("message"),
         .title = tr("Message"),
         .expression = q("t.message"),
         .kind = K::Text,
         .isSearched = true,
         .isWide = true},
        {.name = q("state"),
         .title = tr("Status"),
         .expression = q("t.state"),
         .kind = K::Word,
         .words = {q("unread"), q("read"), q("not_in_app")}},
        {.name = q("job"),
         .title = tr("Job"),
         .expression = q("j.job_number"),
         .kind = K::Identifier,
         .isSearched = true},
        {.name = q("read"), .title = tr("Read"), .expression = q("t.read_at"), .kind = K::Moment},
    };
    notifications.statusColumn = int(NotificationColumn::State);
    notifications.kindColumn = int(NotificationColumn::Title);
    notifications.sortColumn = int(NotificationColumn::Told);
    notifications.sortOrder = Qt::DescendingOrder;
    notifications.filters = {
        {.name = q("person"),
         .title = tr("Told to %1"),
         .condition = personNameSql(q("u")) + q(" = ?"),
         .value = K::Text},
    };
    return notifications;
}

} // namespace

const TableDefinition &notificationsTable(bool isAdopted)
{
    static const auto own = NotificationsTable::make(true);
    static const auto others = NotificationsTable::make(false);
    return isAdopted ? own : others;
}

} // namespace caretaker
