// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/facts.h"

#include "base/printable.h"
#include "database/statement.h"

namespace caretaker {

Result<DatabaseFacts> readFacts(const Connection &connection)
{
    const auto inspection = inspect(connection);
    if (!inspection)
        return inspection.error();
    const auto &dialect = connection.dialect();
    const auto rows =
        readAll<DatabaseFacts>(connection, dialect.engineAndSize, {}, [&](const Statement &row) {
            return DatabaseFacts{*inspection,
                                 dialect.engineName + u' ' + printable(row.text(0)),
                                 row.value(1).toLongLong(),
                                 {}};
        });
    if (!rows)
        return rows.error();
    auto facts = rows->first();
    auto counts = countRows(connection);
    if (!counts)
        return counts.error();
    facts.rowCounts = std::move(counts).value();
    return facts;
}

} // namespace caretaker
