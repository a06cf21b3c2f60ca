// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "cli/default_database.h"
#include "database/inspection.h"
#include "database/preparation.h"
#include "demo/demo_data.h"
#include "desktop/database_wait.h"
#include "desktop/desktop.h"
#include "presentation/language.h"
#include "runs/adoption.h"
#include "settings/settings.h"
#include "theme/icon.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <variant>

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

/// Whether the person wants to try again, where that is offered.
bool tell(const Error &error, QMessageBox::StandardButtons buttons)
{
    Output().message(error.message);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message,
                    buttons);
    box.setObjectName(QStringLiteral("cannotOpenBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    if (auto *again = box.button(QMessageBox::Retry)) {
        again->setText(QCoreApplication::translate("caretaker::Console", "&Try again"));
        again->setObjectName(QStringLiteral("tryAgainButton"));
    }
    return box.exec() == QMessageBox::Retry;
}

ExitCode refuse(const Error &error)
{
    tell(error, QMessageBox::Close);
    return exitCodeFor(error.code);
}

enum class WaitEnd { Quit, Opened, Raised };

WaitEnd waitInTray(const DatabaseUrl &url, const Error &error, const SingleInstance &instance)
{
    Output().message(error.message);
    QApplication::setQuitOnLastWindowClosed(false);
    const DatabaseWait wait(
        [url]() -> Status {
            const auto database = openDatabase(url);
            return database ? Status(Done{}) : database.error();
        },
        error);
    const auto endWith = [](WaitEnd end) { return [end] { QCoreApplication::exit(int(end)); }; };
    QObject::connect(&wait, &DatabaseWait::opened, &wait, endWith(WaitEnd::Opened));
    QObject::connect(&wait, &DatabaseWait::quitRequested, &wait, endWith(WaitEnd::Quit));
    QObject::connect(&instance, &SingleInstance::raiseRequested, &wait, endWith(WaitEnd::Raised));
    return WaitEnd(QApplication::exec());
}

/// The exit code where the person gives up. A console that is hidden waits until the database is
/// there; one that is not asks, as does a hidden one from the moment that it is raised.
std::variant<OpenDatabase, ExitCode> openPatiently(const DatabaseUrl &url,
                                                   const SingleInstance &instance, bool &isHidden)
{
    auto database = openDatabase(url);
    while (!database) {
        const auto &error = database.error();
        const auto code = exitCodeFor(error.code);
        if (isHidden && code == ExitCode::Database) {
            const auto end = waitInTray(url, error, instance);
            if (end == WaitEnd::Quit)
                return ExitCode::Done;
            isHidden = end != WaitEnd::Raised;
        } else if (!tell(error, QMessageBox::Retry | QMessageBox::Close)) {
            return code;
        }
        database = openDatabase(url);
    }
    return *database;
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
    auto isHidden = request.isHidden;
    const auto opened = openPatiently(*url, instance, isHidden);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto *database = std::get_if<OpenDatabase>(&opened);
    Session session(database->url, systemNow);
    session.currencySymbol = database->settings.value(QStringLiteral("currency_symbol"));
    MainWindow window(session, database->inspection);
    Desktop desktop(session, window, instance);
    desktop.start(isHidden ? Desktop::Start::Hidden : Desktop::Start::Shown);
    session.runner.tidyHistory();
    session.outbox.poke();
    return QApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace caretaker
