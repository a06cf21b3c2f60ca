// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/check.h"

#include "base/printable.h"
#include "database/database_text.h"
#include "database/statement.h"
#include "database/web_tables.h"

namespace caretaker {

namespace {

/// A count that should not be zero, and what to say where it is.
struct Need
{
    const char *count;
    const char *hint;
};

constexpr Need needs[] = {
    {"SELECT count(*) FROM users WHERE is_active AND role IN ('ADMIN', 'FM')",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "There is no active facility manager or administrator: nobody would get "
                       "reminders and summaries.")},
    {"SELECT count(*) FROM users WHERE is_active AND role = 'ADMIN'",
     QT_TRANSLATE_NOOP("caretaker::Database",
                       "There is no active administrator: nobody would get payout reminders.")},
    {"SELECT count(*) FROM jobs", QT_TRANSLATE_NOOP("caretaker::Database", "There are no jobs.")},
};

/// A query's first column; nothing where the dialect has no such query.
Result<QStringList> textRows(const Connection &connection, const QString &sql)
{
    if (sql.isEmpty())
        return QStringList();
    const auto rows = readAll<QString>(connection, sql, {},
                                       [](const Statement &row) { return printable(row.text(0)); });
    return rows ? Result<QStringList>(*rows) : rows.error();
}

Result<QList<DatabaseCheck::Vital>> vitalsOf(const Connection &connection)
{
    const auto &dialect = connection.dialect();
    auto values = Statement::run(connection, dialect.vital);
    if (!values)
        return values.error();
    if (const auto more = values->next(); !more)
        return more.error();
    QList<DatabaseCheck::Vital> vitals;
    for (int i = 0; i < dialect.vitalNames.size(); ++i)
        vitals.append({dialect.vitalNames.at(i), values->text(i)});
    return vitals;
}

Result<QStringList> hintsFor(const Connection &connection, const Inspection &inspection)
{
    QStringList hints;
    for (const auto &need : needs) {
        const auto count = readOne(connection, QString::fromLatin1(need.count));
        if (!count)
            return count.error();
        if (count->toLongLong() == 0)
            hints.append(DatabaseText::tr(need.hint));
    }
    if (!inspection.isAdopted())
        hints.append(DatabaseText::tr("Caretaker's own tables are missing: a dry run works, a run "
                                      "needs \"caretaker database adopt\"."));
    if (inspection.notificationNeedsJob)
        hints.append(DatabaseText::tr(
            "job_notifications.job_id may not be empty: notifications without a job "
            "cannot be written there "
            "(\"caretaker database adopt --relax-notifications\" allows them)."));
    const auto missing = textRows(connection, connection.dialect().missingRights);
    if (!missing)
        return missing.error();
    for (const auto &right : *missing)
        hints.append(DatabaseText::tr("This user lacks a right that a run needs: %1.").arg(right));
    return hints;
}

} // namespace

Result<QList<DatabaseCheck::RowCount>> countRows(const Connection &connection)
{
    QList<DatabaseCheck::RowCount> counts;
    for (const auto &table : webTables()) {
        const auto rows = readOne(connection, QStringLiteral("SELECT count(*) FROM ") + table.name);
        if (!rows)
            return rows.error();
        counts.append({table.name, rows->toLongLong()});
    }
    return counts;
}

Result<DatabaseCheck> checkDatabase(const Connection &connection)
{
    DatabaseCheck check;
    const auto inspection = inspect(connection);
    if (!inspection)
        return inspection.error();
    check.inspection = *inspection;
    auto vitals = vitalsOf(connection);
    if (!vitals)
        return vitals.error();
    check.vitals = std::move(vitals).value();
    const auto findings = textRows(connection, connection.dialect().findings);
    if (!findings)
        return findings.error();
    if (*findings != QStringList{QStringLiteral("ok")} && !findings->isEmpty()) {
        check.damage = *findings;
        return check;
    }
    auto counts = countRows(connection);
    if (!counts)
        return counts.error();
    check.rowCounts = std::move(counts).value();
    auto hints = hintsFor(connection, *inspection);
    if (!hints)
        return hints.error();
    check.hints = std::move(hints).value();
    return check;
}

} // namespace caretaker
