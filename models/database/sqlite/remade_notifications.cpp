// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/remade_notifications.h"

#include "database/database_text.h"
#include "database/statement.h"

#include <QRegularExpression>

namespace caretaker {

Result<QStringList> statementsThatRemakeNotifications(const Connection &connection)
{
    const auto stored = readOne(
        connection,
        QStringLiteral(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'job_notifications'"));
    if (!stored)
        return stored.error();
    static const QRegularExpression name(
        QStringLiteral("^(\\s*CREATE\\s+TABLE\\s+)\"?job_notifications\"?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression column(
        QStringLiteral("(\"?\\bjob_id\"?\\s+\\w+)\\s+NOT\\s+NULL"),
        QRegularExpression::CaseInsensitiveOption);
    auto sql = stored->toString();
    if (!sql.contains(name) || !sql.contains(column))
        return Error{ErrorCode::Failed,
                     DatabaseText::tr("job_notifications is defined in a way that is not known, so "
                                      "its job_id cannot be made "
                                      "nullable. Adopt without --relax-notifications."),
                     sql};
    sql.replace(name, QStringLiteral("\\1caretaker_new_notifications"))
        .replace(column, QStringLiteral("\\1 NULL"));

    const auto rest = readAll<QString>(
        connection,
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE tbl_name = 'job_notifications' "
                       "AND type IN ('index', 'trigger') AND sql IS NOT NULL"),
        {}, [](const Statement &row) { return row.text(0); });
    if (!rest)
        return rest.error();
    return QStringList{
               sql,
               QStringLiteral(
                   "INSERT INTO caretaker_new_notifications SELECT * FROM job_notifications"),
               // The next id must not fall back to one that was used before.
               QStringLiteral(
                   "DELETE FROM sqlite_sequence WHERE name = 'caretaker_new_notifications'"),
               QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT "
                              "'caretaker_new_notifications', seq "
                              "FROM sqlite_sequence WHERE name = 'job_notifications'"),
               QStringLiteral("DROP TABLE job_notifications"),
               QStringLiteral(
                   "ALTER TABLE caretaker_new_notifications RENAME TO job_notifications")} +
           *rest;
}

} // namespace caretaker
