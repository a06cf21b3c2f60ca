// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/settings_command.h"

#include "base/printable.h"
#include "clock.h"
#include "settings/settings.h"
#include "settings/settings_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caretaker {

namespace {

ExitCode list(const Settings &settings, bool asJson, Output &output)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const auto &setting : allSettings()) {
        const auto value = settings.value(setting.key);
        array.append(QJsonObject{{QStringLiteral("key"), setting.key},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("default"), setting.defaultValue},
                                 {QStringLiteral("label"), setting.label},
                                 {QStringLiteral("accepts"), setting.accepts()}});
        rows.append({setting.key, value.isEmpty() ? QStringLiteral("(default)") : value,
                     QStringLiteral("# ") + setting.label});
    }
    if (asJson)
        output.json(array);
    else
        output.lines(alignColumns(rows));
    return ExitCode::Done;
}

ExitCode get(const Settings &settings, const QString &key, bool asJson, Output &output)
{
    if (!findSetting(key))
        return output.fail(usageError(
            QStringLiteral("There is no setting \"%1\"; \"caretaker settings list\" shows them.")
                .arg(printable(key))));
    if (asJson)
        output.json(QJsonObject{{QStringLiteral("key"), key},
                                {QStringLiteral("value"), settings.value(key)}});
    else
        output.line(settings.value(key));
    return ExitCode::Done;
}

ExitCode set(const DatabaseUrl &database, const QString &key, const QString &value, Output &output)
{
    const auto changed = changeSettings(database, {{key, value}}, systemNow());
    return changed ? ExitCode::Done : output.fail(changed.error());
}

ExitCode exportTo(const Settings &settings, const QString &path, Output &output)
{
    if (auto written = writeSettingsFile(path, settings); !written)
        return output.fail(written.error());
    output.line(
        QStringLiteral("Wrote %1 settings to %2").arg(allSettings().size()).arg(printable(path)));
    return ExitCode::Done;
}

ExitCode importFrom(const DatabaseUrl &database, const QString &path, Output &output)
{
    const auto values = readSettingsFile(path);
    if (!values)
        return output.fail(values.error());
    if (auto changed = changeSettings(database, *values, systemNow()); !changed)
        return output.fail(changed.error());
    output.line(QStringLiteral("Imported the settings in %1").arg(printable(path)));
    return ExitCode::Done;
}

} // namespace

Command settingsCommand()
{
    return {QStringLiteral("settings"),
            {QStringLiteral("[list] [--json]"), QStringLiteral("get KEY [--json]"),
             QStringLiteral("set KEY VALUE"), QStringLiteral("export FILE"),
             QStringLiteral("import FILE")},
            QStringLiteral("Shows or changes what is configured in the database."),
            {{QStringLiteral("json"), {}, QStringLiteral("Print one JSON value.")}},
            3,
            [](const Arguments &arguments, Output &output) {
                const auto database = arguments.database();
                if (!database)
                    return output.fail(database.error());
                const auto &words = arguments.words();
                const auto verb = words.value(0, QStringLiteral("list"));
                const bool asJson = arguments.has(QStringLiteral("json"));
                if (verb == QLatin1String("set") && words.size() == 3)
                    return set(*database, words.at(1), words.at(2), output);
                if (verb == QLatin1String("import") && words.size() == 2)
                    return importFrom(*database, words.at(1), output);
                const bool isList = verb == QLatin1String("list") && words.size() <= 1;
                const bool isGet = verb == QLatin1String("get") && words.size() == 2;
                const bool isExport = verb == QLatin1String("export") && words.size() == 2;
                if (!isList && !isGet && !isExport)
                    return output.fail(usageError(
                        QStringLiteral("\"settings\" takes list, get KEY, set KEY VALUE, export "
                                       "FILE or import FILE.")));
                const auto settings = readSettings(*database);
                if (!settings)
                    return output.fail(settings.error());
                if (isExport)
                    return exportTo(*settings, words.at(1), output);
                return isList ? list(*settings, asJson, output)
                              : get(*settings, words.at(1), asJson, output);
            }};
}

} // namespace caretaker
