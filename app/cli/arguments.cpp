// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/printable.h"

#include <QStandardPaths>

namespace caretaker {

namespace {

constexpr auto databaseVariable = "CARETAKER_DATABASE";

DatabaseUrl inDataFolder(const QString &name)
{
    return DatabaseUrl::fromPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                 u'/' + name);
}

} // namespace

Error usageError(const QString &message)
{
    return {ErrorCode::InvalidArgument, message, {}};
}

Error wrongWords(const QString &takes, const QStringList &given)
{
    return usageError(
        given.isEmpty()
            ? QStringLiteral("%1.").arg(takes)
            : QStringLiteral("%1, not \"%2\".").arg(takes, printable(given.join(u' '))));
}

DatabaseUrl defaultDatabase()
{
    return inDataFolder(QStringLiteral("caretaker.sqlite3"));
}

DatabaseUrl demoDatabase()
{
    return inDataFolder(QStringLiteral("demo.sqlite3"));
}

Result<qint64> Arguments::number(const QString &option, qint64 minimum, qint64 maximum,
                                 qint64 fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const auto number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < minimum || number > maximum)
        return usageError(QStringLiteral("--%1 takes a whole number from %2 to %3, not \"%4\".")
                              .arg(option)
                              .arg(minimum)
                              .arg(maximum)
                              .arg(printable(value(option))));
    return number;
}

bool Arguments::namesDatabase() const
{
    return has(QStringLiteral("database")) || qEnvironmentVariableIsSet(databaseVariable);
}

Result<DatabaseUrl> Arguments::database() const
{
    if (!namesDatabase())
        return defaultDatabase();
    const bool fromOption = has(QStringLiteral("database"));
    auto url = DatabaseUrl::parse(fromOption ? value(QStringLiteral("database"))
                                             : qEnvironmentVariable(databaseVariable));
    if (!url)
        return usageError(QStringLiteral("%1: %2.").arg(
            fromOption ? QStringLiteral("--database") : QString::fromLatin1(databaseVariable),
            url.error().message));
    return url;
}

} // namespace caretaker
