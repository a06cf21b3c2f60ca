// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/suspended_indexes.h"

#include "database/migrations.h"
#include "database/statement.h"
#include "database/web_tables.h"

namespace caretaker::demo {

namespace {

struct Index
{
    QString name;
    QString statement;
};

} // namespace

Result<SuspendedIndexes> SuspendedIndexes::drop(const Connection &connection)
{
    SuspendedIndexes indexes(connection);
    for (const auto &table : webTables()) {
        const auto found = readAll<Index>(
            connection,
            QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                           "tbl_name = ? AND name GLOB 'caretaker_[a-z]*' AND sql IS NOT NULL "
                           "ORDER BY name"),
            {table.name}, [](const Statement &row) {
                return Index{row.text(0), row.text(1)};
            });
        if (!found)
            return found.error();
        for (const auto &index : *found) {
            auto name = index.name;
            const auto dropped =
                Statement::run(connection, QStringLiteral("DROP INDEX \"%1\"")
                                               .arg(name.replace(u'"', QStringLiteral("\"\""))));
            if (!dropped)
                return dropped.error();
            indexes.m_statements.append(index.statement);
        }
    }
    return indexes;
}

Status SuspendedIndexes::restore() const
{
    return runAll(*m_connection, m_statements);
}

} // namespace caretaker::demo
