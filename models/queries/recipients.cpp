// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/recipients.h"

#include "queries/person_columns.h"

namespace caretaker {

Result<QList<Person>> activeUsersWithRole(const Snapshot &snapshot, const QStringList &roles)
{
    QVariantList values;
    QStringList marks;
    for (const auto &role : roles) {
        values.append(role);
        marks.append(QStringLiteral("?"));
    }
    return readAll<Person>(
        snapshot.connection(),
        QStringLiteral("SELECT %1 FROM users u WHERE u.is_active AND u.role IN (%2) ORDER BY u.id")
            .arg(personColumns(QStringLiteral("u")), marks.join(u',')),
        values, [](const Statement &row) { return personAt(row, 0).value(); });
}

} // namespace caretaker
