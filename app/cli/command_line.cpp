// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "base/printable.h"
#include "cli/command.h"
#include "cli/commands/command_list.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace caretaker {

namespace {

const QList<OptionSpec> &consoleOptions()
{
    static const QList<OptionSpec> options{
        {QStringLiteral("demo"),
         {},
         QStringLiteral("Open example data in a database of their own.")},
        {QStringLiteral("tray"),
         {},
         QStringLiteral("Start in the tray, without the window; for the session's start.")},
    };
    return options;
}

void addOptions(QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const auto &option : options) {
        const auto names = option.name == QLatin1String("help")
                               ? QStringList{QStringLiteral("h"), option.name}
                               : QStringList{option.name};
        parser.addOption(QCommandLineOption(names, option.help, option.valueName));
    }
}

/// Every option of every command once: enough to tell options' values from words.
QList<OptionSpec> everyOption()
{
    auto all = commonOptions() + consoleOptions();
    for (const auto &command : allCommands()) {
        for (const auto &option : command.options) {
            if (std::none_of(all.cbegin(), all.cend(),
                             [&](const OptionSpec &known) { return known.name == option.name; }))
                all.append(option);
        }
    }
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto &commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

Result<Arguments> parse(const QStringList &arguments, const QList<OptionSpec> &options)
{
    QCommandLineParser parser;
    addOptions(parser, options);
    if (!parser.parse(arguments))
        return usageError(printable(parser.errorText()));
    QMap<QString, QString> given;
    for (const auto &option : options) {
        if (!parser.isSet(option.name))
            continue;
        if (parser.values(option.name).size() > 1)
            return usageError(QStringLiteral("--%1 was given twice.").arg(option.name));
        const auto value = option.valueName.isEmpty() ? QString() : parser.value(option.name);
        // QCommandLineParser takes the next option for the value of one that lacks its own.
        if (value.startsWith(QLatin1String("--")))
            return usageError(QStringLiteral("Missing value after '--%1'.").arg(option.name));
        given.insert(option.name, value);
    }
    return Arguments(given, parser.positionalArguments());
}

QString optionHelp(const QList<OptionSpec> &options)
{
    QList<QStringList> rows;
    for (const auto &option : options)
        rows.append({QStringLiteral("  --%1 %2")
                         .arg(option.name, option.valueName)
                         .trimmed()
                         .prepend(QStringLiteral("  ")),
                     option.help});
    return alignColumns(rows).join(u'\n');
}

QString helpFor(const Command &command)
{
    QStringList usage;
    for (const auto &line : command.usage)
        usage.append(QStringLiteral("caretaker %1 %2").arg(command.name, line).trimmed());
    return QStringLiteral("Usage: %1\n\n%2\n\nOptions:\n%3")
        .arg(usage.join(QStringLiteral("\n       ")), command.summary,
             optionHelp(command.options + commonOptions()));
}

QString generalHelp()
{
    QList<QStringList> rows;
    for (const auto &command : allCommands())
        rows.append({QStringLiteral("  ") + command.name, command.summary});
    return QStringLiteral("Usage: caretaker [--demo] [--tray] [--database URL]   the console, a "
                          "desktop window\n"
                          "       caretaker COMMAND [options]\n"
                          "       caretaker COMMAND --help\n\n"
                          "Commands:\n%1\n\nOptions:\n%2")
        .arg(alignColumns(rows).join(u'\n'), optionHelp(consoleOptions() + commonOptions()));
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Output &output)
{
    auto parsed = parse(arguments, command.options + commonOptions());
    if (!parsed) {
        output.message(parsed.error().message +
                       QStringLiteral(" See \"caretaker %1 --help\".").arg(command.name));
        return ExitCode::Usage;
    }
    const auto words = parsed->words().mid(1);
    if (words.size() > command.maximumWords) {
        output.message(QStringLiteral("\"%1\" is one word too many. See \"caretaker %2 --help\".")
                           .arg(printable(words.at(command.maximumWords)), command.name));
        return ExitCode::Usage;
    }
    QMap<QString, QString> given;
    for (const auto &option : command.options + commonOptions()) {
        if (parsed->has(option.name))
            given.insert(option.name, parsed->value(option.name));
    }
    const Arguments own(given, words);
    // The console may work on another, so that people look for their runs in vain.
    if (command.needsDatabase && !own.namesDatabase())
        output.hint(QStringLiteral("The database is %1; --database or CARETAKER_DATABASE names "
                                   "another.")
                        .arg(defaultDatabase().displayName()));
    return command.run(own, output);
}

/// Where the options that hold are listed: those of the command that was named, if one was.
QString helpHint(const QStringList &arguments)
{
    const auto named = std::find_if(arguments.begin() + 1, arguments.end(),
                                    [](const QString &word) { return findCommand(word); });
    return named == arguments.end() ? QStringLiteral(" See \"caretaker --help\".")
                                    : QStringLiteral(" See \"caretaker %1 --help\".").arg(*named);
}

} // namespace

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options{
        {QStringLiteral("database"), QStringLiteral("URL"),
         QStringLiteral("A path, sqlite:PATH or postgresql://user@host:port/name. Default: "
                        "CARETAKER_DATABASE, else the embedded database.")},
        {QStringLiteral("help"), {}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), {}, QStringLiteral("Show the version.")},
    };
    return options;
}

bool isConsoleRequest(const QStringList &arguments)
{
    const auto parsed = parse(arguments, consoleOptions() + commonOptions());
    return parsed && parsed->words().isEmpty() && !parsed->has(QStringLiteral("help")) &&
           !parsed->has(QStringLiteral("version"));
}

ExitCode runCommandLine(const QStringList &arguments, Output &output,
                        const std::function<ExitCode(const ConsoleRequest &)> &openConsole)
{
    const auto parsed = parse(arguments, everyOption());
    if (!parsed) {
        output.message(parsed.error().message + helpHint(arguments));
        return ExitCode::Usage;
    }
    if (parsed->has(QStringLiteral("version"))) {
        output.line(QStringLiteral("caretaker %1").arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    const auto name = parsed->words().value(0);
    const auto *command = findCommand(name);
    if (!name.isEmpty() && !command) {
        output.message(
            QStringLiteral("\"%1\" is no command. \"caretaker --help\" lists the commands.")
                .arg(printable(name)));
        return ExitCode::Usage;
    }
    if (parsed->has(QStringLiteral("help"))) {
        output.line(command ? helpFor(*command) : generalHelp());
        return ExitCode::Done;
    }
    if (command)
        return runCommand(*command, arguments, output);

    const auto console = parse(arguments, consoleOptions() + commonOptions());
    if (!console) {
        output.message(console.error().message + QStringLiteral(" See \"caretaker --help\"."));
        return ExitCode::Usage;
    }
    return openConsole(
        {console->has(QStringLiteral("demo")), console->has(QStringLiteral("tray")), *console});
}

} // namespace caretaker
