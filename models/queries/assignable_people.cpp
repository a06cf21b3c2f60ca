// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/assignable_people.h"

#include "queries/person_columns.h"

namespace caretaker {

namespace {

/// Of users under the alias u.
QString assignable()
{
    return QStringLiteral("u.is_active AND u.role = 'CONTRACTOR'");
}

} // namespace

Result<QList<Person>> assignablePeople(const Connection &connection)
{
    return readAll<Person>(
        connection,
        QStringLiteral("SELECT %1 FROM users u WHERE %2 ORDER BY lower(u.first_name), "
                       "lower(u.last_name), u.username, u.id")
            .arg(personColumns(QStringLiteral("u")), assignable()),
        {}, [](const Statement &row) { return personAt(row, 0).value(); });
}

Result<QMap<qint64, Person>> peopleById(const Connection &connection, const QList<qint64> &ids)
{
    QMap<qint64, Person> found;
    if (ids.isEmpty())
        return found;
    QVariantList values;
    for (const auto id : ids)
        values.append(id);
    const auto people =
        readAll<Person>(connection,
                        QStringLiteral("SELECT %1 FROM users u WHERE u.id IN (%2)")
                            .arg(personColumns(QStringLiteral("u")),
                                 QStringList(ids.size(), QStringLiteral("?")).join(u',')),
                        values, [](const Statement &row) { return personAt(row, 0).value(); });
    if (!people)
        return people.error();
    for (const auto &person : *people)
        found.insert(person.id, person);
    return found;
}

Result<bool> isAssignable(const Connection &connection, qint64 userId)
{
    const auto found = readOne(
        connection, QStringLiteral("SELECT 1 FROM users u WHERE u.id = ? AND %1").arg(assignable()),
        {userId});
    if (!found)
        return found.error();
    return found->isValid();
}

} // namespace caretaker
