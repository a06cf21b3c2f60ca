// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/open_jobs.h"

#include "queries/person_columns.h"

namespace caretaker {

Result<QList<OpenJob>> openJobsTouchedUpToDayOf(const Snapshot &snapshot, Instant moment)
{
    const auto nextDay = dateIn(QTimeZone::utc(), moment).addDays(1).toString(Qt::ISODate);
    return readAll<OpenJob>(
        snapshot.connection(),
        QStringLiteral("SELECT j.id, j.job_number, j.title, j.status, j.notes, "
                       "CAST(j.updated_at AS text), j.priority, j.workspace_id, w.name, %1, %2 "
                       "FROM jobs j LEFT JOIN workspaces w ON w.id = j.workspace_id "
                       "LEFT JOIN users a ON a.id = j.assigned_to_id "
                       "LEFT JOIN users c ON c.id = j.created_by_id "
                       "WHERE j.status IN ('PENDING', 'IN_PROGRESS') AND j.updated_at < ?")
            .arg(personColumns(QStringLiteral("a")), personColumns(QStringLiteral("c"))),
        {nextDay}, [](const Statement &row) {
            return OpenJob{row.integer(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.value(4).isNull() ? QString() : row.text(4),
                           row.text(5),
                           row.text(6),
                           row.integer(7),
                           row.text(8),
                           personAt(row, 9),
                           personAt(row, 9 + personColumnCount)};
        });
}

} // namespace caretaker
