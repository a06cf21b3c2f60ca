// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"

#include "database/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace caretaker {

QStringList statementsOf(const QString &resource)
{
    QFile file(QStringLiteral(":/caretaker/sql/") + resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("SQL resource %s is missing", qPrintable(resource));
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    QStringList statements;
    for (const auto &part : QString::fromUtf8(file.readAll()).remove(comment).split(u';')) {
        if (const auto statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Status runAll(const Connection &connection, const QStringList &statements,
              const std::function<bool()> &isCancelled)
{
    for (const auto &statement : statements) {
        if (isCancelled && isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (auto ran = Statement::run(connection, statement); !ran)
            return ran.error();
    }
    return Done{};
}

Result<int> schemaVersion(const Connection &connection)
{
    const auto table = readOne(connection, connection.dialect().findTable,
                               {QStringLiteral("caretaker_migrations")});
    if (!table)
        return table.error();
    if (!table->isValid())
        return 0;
    const auto version =
        readOne(connection, QStringLiteral("SELECT max(version) FROM caretaker_migrations"));
    if (!version)
        return version.error();
    return version->toInt();
}

namespace {

QStringList migration(const Dialect &dialect, int version)
{
    return statementsOf(dialect.folder +
                        QStringLiteral("caretaker_%1.sql").arg(version, 4, 10, QLatin1Char('0')));
}

} // namespace

QStringList pendingMigrations(const Dialect &dialect, int version)
{
    QStringList statements;
    for (int next = version + 1; next <= latestSchemaVersion; ++next)
        statements += migration(dialect, next);
    return statements;
}

Status migrate(const Connection &connection, Instant now, const std::function<bool()> &isCancelled)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const auto program = QStringLiteral("Caretaker %1").arg(QCoreApplication::applicationVersion());
    for (int next = *version + 1; next <= latestSchemaVersion; ++next) {
        if (auto ran = runAll(connection, migration(connection.dialect(), next), isCancelled); !ran)
            return ran;
        auto recorded = Statement::run(
            connection,
            QStringLiteral(
                "INSERT INTO caretaker_migrations (version, applied_at, program) VALUES (?, ?, ?)"),
            {next, toStored(now), program});
        if (!recorded)
            return recorded.error();
    }
    return Done{};
}

} // namespace caretaker
