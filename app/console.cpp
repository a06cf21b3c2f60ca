// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "database/inspection.h"
#include "desktop/chosen_database.h"
#include "desktop/database_wait.h"
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
        if (auto adopted = adoptDatabase(url, {}, systemNow(), {}); !adopted)
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

/// What a person can answer to a database that does not open, beside closing.
enum class Answer { Close, TryAgain, ChooseAnother };

Answer tell(const Error &error, const QList<Answer> &offered)
{
    Output().message(error.message);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message,
                    QMessageBox::Close);
    box.setObjectName(QStringLiteral("cannotOpenBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.detail);
    const auto *again =
        offered.contains(Answer::TryAgain) ? box.addButton(QMessageBox::Retry) : nullptr;
    if (again) {
        box.button(QMessageBox::Retry)
            ->setText(QCoreApplication::translate("caretaker::Console", "&Try again"));
        box.button(QMessageBox::Retry)->setObjectName(QStringLiteral("tryAgainButton"));
    }
    const QAbstractButton *another =
        offered.contains(Answer::ChooseAnother)
            ? box.addButton(QCoreApplication::translate("caretaker::Console", "Choose another…"),
                            QMessageBox::ActionRole)
            : nullptr;
    box.exec();
    const auto *clicked = box.clickedButton();
    if (another && clicked == another)
        return Answer::ChooseAnother;
    return again && clicked == again ? Answer::TryAgain : Answer::Close;
}

ExitCode refuse(const Error &error)
{
    tell(error, {});
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

/// How the attempts to open the database have ended.
struct Opening
{
    std::optional<OpenDatabase> database;
    ExitCode code = ExitCode::Done; ///< where the person gave up
    bool wantsAnother = false;
};

/// A console that is hidden waits until the database is there; one that is not asks, as does a
/// hidden one from the moment that it is raised.
Opening openPatiently(const DatabaseUrl &url, const SingleInstance &instance, bool isNamed,
                      bool &isHidden)
{
    auto database = openDatabase(url);
    while (!database) {
        const auto &error = database.error();
        const auto code = exitCodeFor(error.code);
        if (isHidden && code == ExitCode::Database) {
            const auto end = waitInTray(url, error, instance);
            if (end == WaitEnd::Quit)
                return {};
            isHidden = end != WaitEnd::Raised;
        } else {
            QList<Answer> offered{Answer::TryAgain};
            if (!isNamed)
                offered.append(Answer::ChooseAnother);
            const auto answer = tell(error, offered);
            if (answer != Answer::TryAgain)
                return {{}, code, answer == Answer::ChooseAnother};
        }
        database = openDatabase(url);
    }
    return {*database, ExitCode::Done, false};
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
    const auto [database, code, wantsAnother] = openPatiently(url, instance, isNamed, isHidden);
    if (wantsAnother)
        next = askForDatabase();
    if (!database)
        return code;
    Session session(database->url, systemNow);
    session.isExample = database->url == demoDatabase();
    session.currencySymbol = database->settings.value(QStringLiteral("currency_symbol"));
    session.zone = database->settings.timeZone();
    MainWindow window(session, database->inspection);
    Desktop desktop(session, window, instance);
    desktop.start(isHidden ? Desktop::Start::Hidden : Desktop::Start::Shown);
    session.runner.tidyHistory();
    session.outbox.poke();
    const auto ended = QApplication::exec();
    next = desktop.nextDatabase();
    return ended == 0 ? ExitCode::Done : ExitCode::Failed;
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
