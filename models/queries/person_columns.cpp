// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/person_columns.h"

namespace caretaker {

QString personColumns(const QString &alias)
{
    return QStringLiteral("%1.id, %1.email, %1.username, %1.first_name, %1.last_name, %1.is_active")
        .arg(alias);
}

std::optional<Person> personAt(const Statement &row, int first)
{
    if (row.value(first).isNull())
        return {};
    return Person{row.integer(first),  row.text(first + 1), row.text(first + 2),
                  row.text(first + 3), row.text(first + 4), row.value(first + 5).toBool()};
}

} // namespace caretaker
