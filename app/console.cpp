// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "cli/default_database.h"
#include "database/inspection.h"
#include "database/preparation.h"
#include "demo/demo_data.h"
#include "desktop/desktop.h"
#include "presentation/language.h"
#include "runs/adoption.h"
#include "settings/settings.h"
#include "theme/icon.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

namespace caretaker {

namespace {

Status createDemo(const DatabaseUrl &url)
{
    if (QFileInfo::exists(url.path()))
        return Done{};
    if (auto made = createEmbedded(url, systemNow()); !made)
        return made;
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return fillWithDemoData(*connection, {}, systemNow());
}

struct OpenDatabase
{
    DatabaseUrl url;
    Inspection inspection;
    Settings settings;
};

/// Where it is; our own embedded and demo databases exist then.
Result<DatabaseUrl> findDatabase(const ConsoleRequest &request)
{
    const auto url = request.demo ? Result(demoDatabase()) : request.arguments.database();
    if (!url)
        return url.error();
    if (auto made = request.demo ? createDemo(*url) : createDefaultIfMissing(*url); !made)
        return made.error();
    return url;
}

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

ExitCode refuse(const Error &error)
{
    Output().message(error.message);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message,
                    QMessageBox::Close);
    box.setObjectName(QStringLiteral("cannotOpenBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    box.exec();
    return exitCodeFor(error.code);
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

    const auto url = findDatabase(request);
    if (!url)
        return refuse(url.error());
    SingleInstance instance(*url);
    const auto role = instance.start(!request.isHidden);
    if (!role)
        return refuse(role.error());
    if (*role == SingleInstance::Role::Another)
        return ExitCode::Done;
    const auto database = openDatabase(*url);
    if (!database)
        return refuse(database.error());
    Session session(database->url, systemNow);
    session.currencySymbol = database->settings.value(QStringLiteral("currency_symbol"));
    MainWindow window(session, database->inspection);
    Desktop desktop(session, window, instance);
    desktop.start(request.isHidden ? Desktop::Start::Hidden : Desktop::Start::Shown);
    session.runner.tidyHistory();
    session.outbox.poke();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace caretaker
