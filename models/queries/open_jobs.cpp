// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/open_jobs.h"

#include "database/statement.h"

namespace caretaker {

namespace {

/// Six columns from `first` on: a person, or nobody where the outer join found none.
std::optional<Person> personAt(const Statement &row, int first)
{
    if (row.value(first).isNull())
        return {};
    return Person{row.integer(first),  row.text(first + 1), row.text(first + 2),
                  row.text(first + 3), row.text(first + 4), row.value(first + 5).toBool()};
}

} // namespace

Result<QList<OpenJob>> openJobsTouchedUpToDayOf(const Snapshot &snapshot, Instant moment)
{
    const auto nextDay = dateIn(QTimeZone::utc(), moment).addDays(1).toString(Qt::ISODate);
    return readAll<OpenJob>(
        snapshot.connection(),
        QStringLiteral("SELECT j.id, j.job_number, j.title, j.status, j.notes, "
                       "CAST(j.updated_at AS text), a.id, a.email, a.username, a.first_name, "
                       "a.last_name, a.is_active, "
                       "c.id, c.email, c.username, c.first_name, c.last_name, c.is_active "
                       "FROM jobs j LEFT JOIN users a ON a.id = j.assigned_to_id LEFT JOIN users c "
                       "ON c.id = j.created_by_id "
                       "WHERE j.status IN ('PENDING', 'IN_PROGRESS') AND j.updated_at < ?"),
        {nextDay}, [](const Statement &row) {
            return OpenJob{row.integer(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.value(4).isNull() ? QString() : row.text(4),
                           row.text(5),
                           personAt(row, 6),
                           personAt(row, 12)};
        });
}

} // namespace caretaker
