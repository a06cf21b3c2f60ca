// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/output.h"
#include "console.h"
#include "settings/server_secret.h"

#include <QApplication>
#include <QCoreApplication>

#include <clocale>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace caretaker;

namespace {

/// cron runs with LANG=C, for which Qt prints a warning to standard error and so cron sends a mail.
void useUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (QByteArrayView(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// The reasons that libpq gives are recognised by their words. Qt takes its language from
/// elsewhere.
void useEnglishForLibraries()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_MESSAGES, "C");
#endif
}

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8Locale();
    QCoreApplication::setApplicationName(QStringLiteral("caretaker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));

    Output output;
    std::unique_ptr<QCoreApplication> application;
    if (isConsoleRequest(rawArguments(argc, argv))) {
        if (const auto problem = displayProblem(); !problem.isEmpty()) {
            output.message(problem);
            return int(ExitCode::Failed);
        }
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    useEnglishForLibraries();
    useKeychainForServers();
    return int(runCommandLine(QCoreApplication::arguments(), output, runConsole));
}
