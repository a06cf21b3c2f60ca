// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inspection.h"

#include "database/database_text.h"
#include "database/migrations.h"
#include "database/statement.h"
#include "database/web_tables.h"

#include <QHash>

namespace caretaker {

namespace {

struct Column
{
    QString name;
    bool notNull = false;
};

Result<QList<Column>> columnsOf(const Connection &connection, const QString &table)
{
    return readAll<Column>(connection, connection.dialect().columnsOfTable, {table},
                           [](const Statement &row) {
                               return Column{row.text(0), row.value(1).toBool()};
                           });
}

Error foreign(const Connection &connection, const QStringList &missing)
{
    const auto name = connection.url().displayName();
    if (missing.size() == webTables().size())
        return {ErrorCode::DatabaseUnusable,
                DatabaseText::tr("%1 is a database, but neither Caretaker's nor the web "
                                 "application's. Check its name.")
                    .arg(name),
                QStringLiteral("none of the tables that the tasks use is there")};
    return {ErrorCode::DatabaseUnusable,
            DatabaseText::tr(
                "%1 looks like the web application's database, but lacks: %2. Restore it from a "
                "backup, or bring the web application up to date.")
                .arg(name, missing.join(QStringLiteral(", "))),
            {}};
}

Result<DatabaseKind> kindOf(const Connection &connection)
{
    const auto &sql = connection.dialect().applicationId;
    if (sql.isEmpty())
        return DatabaseKind::WebApplication;
    const auto id = readOne(connection, sql);
    if (!id)
        return id.error();
    return id->toInt() == embeddedApplicationId ? DatabaseKind::Embedded
                                                : DatabaseKind::WebApplication;
}

} // namespace

Result<Inspection> inspect(const Connection &connection)
{
    Inspection found;
    QStringList missing;
    for (const auto &table : webTables()) {
        const auto columns = columnsOf(connection, table.name);
        if (!columns)
            return columns.error();
        if (columns->isEmpty()) {
            missing.append(DatabaseText::tr("table %1").arg(table.name));
            continue;
        }
        QHash<QString, bool> notNull;
        for (const auto &column : *columns)
            notNull.insert(column.name, column.notNull);
        for (const auto &needed : table.columns) {
            if (!notNull.contains(needed))
                missing.append(DatabaseText::tr("column %1.%2").arg(table.name, needed));
        }
        if (table.name == QLatin1String("job_notifications"))
            found.notificationNeedsJob = notNull.value(QStringLiteral("job_id"));
    }
    if (!missing.isEmpty())
        return foreign(connection, missing);

    const auto kind = kindOf(connection);
    if (!kind)
        return kind.error();
    found.kind = *kind;

    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    found.version = *version;
    if (found.version > latestSchemaVersion)
        return Error{ErrorCode::DatabaseUnusable,
                     DatabaseText::tr(
                         "%1 was prepared by a newer Caretaker (version %2 of its tables; this one "
                         "knows %3). Update this program.")
                         .arg(connection.url().displayName())
                         .arg(found.version)
                         .arg(latestSchemaVersion),
                     {}};
    return found;
}

Result<QStringList> columnNames(const Connection &connection, const QString &table)
{
    const auto columns = columnsOf(connection, table);
    if (!columns)
        return columns.error();
    QStringList names;
    for (const auto &column : *columns)
        names.append(column.name);
    return names;
}

bool Inspection::isUpToDate() const
{
    return version == latestSchemaVersion;
}

Result<InspectedDatabase> openToRead(const DatabaseUrl &url)
{
    auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto found = inspect(*connection);
    if (!found)
        return found.error();
    return InspectedDatabase{std::move(connection).value(), *found};
}

Status requireOwnTables(const Connection &connection)
{
    const auto found = inspect(connection);
    if (!found)
        return found.error();
    if (found->isUpToDate())
        return Done{};
    const auto &url = connection.url();
    if (found->isAdopted())
        return Error{ErrorCode::NotAdopted,
                     DatabaseText::tr(
                         "%1 was prepared by an older Caretaker (version %2 of its own tables; "
                         "this one writes %3). See what would be added with \"caretaker database "
                         "adopt --dry-run --database %4\", then run the same without --dry-run.")
                         .arg(url.displayName())
                         .arg(found->version)
                         .arg(latestSchemaVersion)
                         .arg(url.asArgument()),
                     {}};
    return Error{
        ErrorCode::NotAdopted,
        DatabaseText::tr("%1 has not been prepared for Caretaker: a run needs a few tables of its "
                         "own. See what would be added with \"caretaker database adopt --dry-run "
                         "--database %2\", then run the same without --dry-run.")
            .arg(url.displayName(), url.asArgument()),
        {}};
}

} // namespace caretaker
