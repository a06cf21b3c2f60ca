// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/cron_command.h"

#include "base/printable.h"
#include "base/zoned_text.h"
#include "clock.h"
#include "schedule/occurrences.h"
#include "settings/settings.h"

#include <QJsonArray>

namespace caretaker {

namespace {

constexpr qint64 defaultCount = 5;
constexpr qint64 maximumCount = 10000;

/// The configured zone of a database; the system's where none was named and there is no embedded
/// one that could be read.
Result<QTimeZone> configuredZone(const Arguments &arguments)
{
    const auto database = arguments.database();
    if (!database)
        return database.error();
    const auto connection = Connection::open(*database, Access::ReadOnly);
    const auto settings =
        connection ? Settings::read(*connection) : Result<Settings>(connection.error());
    if (settings)
        return settings->timeZone();
    return arguments.namesDatabase() ? Result<QTimeZone>(settings.error())
                                     : Result<QTimeZone>(Settings().timeZone());
}

Result<QTimeZone> zoneFrom(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("timezone")))
        return configuredZone(arguments);
    const auto name = arguments.value(QStringLiteral("timezone"));
    if (!isZoneName(name))
        return usageError(QStringLiteral("--timezone takes a zone's IANA name, such as UTC or "
                                         "Europe/Berlin, not \"%1\".")
                              .arg(printable(name)));
    return QTimeZone(name.toLatin1());
}

Result<Instant> startFrom(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("from")))
        return systemNow();
    const auto text = arguments.value(QStringLiteral("from"));
    const auto moment = instantFromIso(text);
    if (!moment)
        return usageError(QStringLiteral("--from takes a moment in ISO 8601 with an offset or Z, "
                                         "such as 2026-11-22T02:00:00Z, not \"%1\".")
                              .arg(printable(text)));
    return *moment;
}

QStringList momentsOf(const CronExpression &expression, const QTimeZone &zone, Instant after,
                      qint64 count)
{
    QStringList texts;
    for (const auto moment :
         occurrencesBetween(expression, zone, after, Instant::max(), qsizetype(count)))
        texts.append(toIso(moment, zone));
    return texts;
}

ExitCode runCron(const Arguments &arguments, Output &output)
{
    if (arguments.words().isEmpty())
        return output.fail(usageError(QStringLiteral(
            "\"cron\" takes a cron expression in quotes, such as \"0 8 * * 1-5\".")));
    const auto expression = CronExpression::parse(arguments.words().constFirst());
    if (!expression)
        return output.fail(expression.error());
    const auto start = startFrom(arguments);
    if (!start)
        return output.fail(start.error());
    const auto count = arguments.number(QStringLiteral("count"), 1, maximumCount, defaultCount);
    if (!count)
        return output.fail(count.error());
    const auto zone = zoneFrom(arguments);
    if (!zone)
        return output.fail(zone.error());

    const auto moments = momentsOf(*expression, *zone, *start, *count);
    if (moments.size() < *count)
        output.message(QStringLiteral("There are no more moments in the 400 years that follow, or "
                                      "before the year 10000."));
    if (arguments.has(QStringLiteral("json")))
        output.json(QJsonArray::fromStringList(moments));
    else
        output.lines(moments);
    return ExitCode::Done;
}

} // namespace

Command cronCommand()
{
    return {QStringLiteral("cron"),
            {QStringLiteral("EXPR [--from TIME] [--count N] [--timezone ZONE] [--json]")},
            QStringLiteral("Shows the next moments of a cron expression, such as \"0 8 * * 1-5\"."),
            {{QStringLiteral("from"), QStringLiteral("TIME"),
              QStringLiteral("Moments after this one, in ISO 8601 with an offset or Z. Default: "
                             "now.")},
             {QStringLiteral("count"), QStringLiteral("N"),
              QStringLiteral("How many, %1 to %2. Default: %3.")
                  .arg(1)
                  .arg(maximumCount)
                  .arg(defaultCount)},
             {QStringLiteral("timezone"), QStringLiteral("ZONE"),
              QStringLiteral("IANA name of the zone in which to read the expression. Default: the "
                             "database's, else the system's.")},
             {QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")}},
            1,
            runCron,
            false};
}

} // namespace caretaker
