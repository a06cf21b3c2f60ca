// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "database/inspection.h"
#include "desktop/chosen_database.h"
#include "desktop/desktop.h"
#include "presentation/language.h"
#include "runs/adoption.h"
#include "settings/settings.h"
#include "theme/icon.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace caretaker {

namespace {

struct OpenDatabase
{
    DatabaseUrl url;
    Inspection inspection;
    Settings settings;
};

Result<OpenDatabase> openDatabase(const DatabaseUrl &url)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    auto found = inspect(*connection);
    if (!found)
        return found.error();
    if (found->kind == DatabaseKind::Embedded && !found->isUpToDate()) {
        if (auto adopted = adoptDatabase(url, {}, systemNow()); !adopted)
            return adopted.error();
        found = inspect(*connection);
        if (!found)
            return found.error();
    }
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    return OpenDatabase{url, *found, *settings};
}

/// Where `next` is given, the person may choose another database.
ExitCode refuse(const Error &error, std::optional<DatabaseUrl> *next = nullptr)
{
    Output().message(error.message);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message,
                    QMessageBox::Close);
    box.setObjectName(QStringLiteral("cannotOpenBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    auto *another =
        next ? box.addButton(QCoreApplication::translate("caretaker::Console", "Choose another…"),
                             QMessageBox::ActionRole)
             : nullptr;
    box.exec();
    if (another && box.clickedButton() == another)
        *next = askForDatabase();
    return exitCodeFor(error.code);
}

/// The console on one database, until its end. `next` becomes what to go on with; where the
/// database was not named on the command line, also after it could not be opened.
ExitCode runOn(const DatabaseUrl &url, bool isNamed, bool isHidden,
               std::optional<DatabaseUrl> &next)
{
    SingleInstance instance(url);
    const auto role = instance.start(!isHidden);
    if (!role)
        return refuse(role.error());
    if (*role == SingleInstance::Role::Another)
        return ExitCode::Done;
    const auto database = openDatabase(url);
    if (!database)
        return refuse(database.error(), isNamed ? nullptr : &next);
    Session session(database->url, systemNow);
    session.currencySymbol = database->settings.value(QStringLiteral("currency_symbol"));
    MainWindow window(session, database->inspection);
    Desktop desktop(session, window, instance);
    desktop.start(isHidden ? Desktop::Start::Hidden : Desktop::Start::Shown);
    session.runner.tidyHistory();
    session.outbox.poke();
    const auto code = QApplication::exec();
    next = desktop.nextDatabase();
    return code == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

QString displayProblem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay)
        return QStringLiteral("There is no display for the console's window. \"caretaker --help\" "
                              "lists the commands that need none.");
#endif
    return {};
}

ExitCode runConsole(const ConsoleRequest &request)
{
    installLanguage();
    QApplication::setApplicationDisplayName(QStringLiteral("Caretaker"));
    QApplication::setDesktopFileName(QStringLiteral("caretaker"));
    QApplication::setWindowIcon(icon(QStringLiteral("caretaker")));
    QApplication::setQuitOnLastWindowClosed(false);

    const auto found = databaseOf(request);
    if (!found)
        return refuse(found.error());
    auto url = *found;
    bool isNamed = request.demo || request.arguments.namesDatabase();
    bool isHidden = request.isHidden;
    auto code = ExitCode::Done;
    while (url) {
        code = runOn(*std::exchange(url, {}), isNamed, isHidden, url);
        isNamed = isHidden = false; // the next one a person has just chosen
    }
    return code;
}

} // namespace caretaker
