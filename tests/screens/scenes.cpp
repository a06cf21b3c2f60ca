// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "console_window.h"
#include "help/help_window.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "schedule/crontab_dialog.h"
#include "settings/settings_dialog.h"
#include "task_list.h"
#include "theme/theme.h"
#include "wizard/setup_wizard.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>

using namespace std::chrono_literals;

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

/// The widget's picture once it no longer changes, because what it shows comes from other threads.
QImage settled(QWidget &widget)
{
    QElapsedTimer since;
    since.start();
    auto picture = widget.grab().toImage();
    while (since.elapsed() < 20000) {
        QTest::qWait(300);
        auto next = widget.grab().toImage();
        if (next == picture)
            return picture;
        picture = std::move(next);
    }
    return picture;
}

using Arrange = std::function<void(ConsoleWindow &)>;

QImage windowPicture(Content content, const Arrange &fill, const Arrange &open,
                     QSize size = {1160, 760})
{
    ConsoleWindow console(content, fill);
    console.window->resize(size);
    open(console);
    return settled(*console.window);
}

void waitFor(const ConsoleWindow &console, const char *button)
{
    if (!QTest::qWaitFor(
            [&] {
                const auto *found = console.window->findChild<QPushButton *>(button);
                return found && found->isVisible() && found->isEnabled();
            },
            20000))
        qFatal("%s did not come", button);
}

void openPreview(const ConsoleWindow &console, const QString &task)
{
    console.window->showPage("tasks", task);
    waitFor(console, "closeButton");
}

void closeStaleJobs(ConsoleWindow &console)
{
    const AutoCloseStaleJobs task;
    expectOk(runTask(console.database.url(), task, {}, [&] { return console.now; },
                     RunTrigger::Console, {}));
}

void runEveryTask(ConsoleWindow &console)
{
    for (const auto *task : allTasks())
        expectOk(runTask(console.database.url(), *task, {}, [&] { return console.now; },
                         RunTrigger::CommandLine, {}));
}

/// Two hundred characters, as somebody will enter one day.
void lengthenTexts(ConsoleWindow &console)
{
    const auto text = QString("Leaking roof above the west stairwell, third floor, ").repeated(4);
    console.database.execute("UPDATE jobs SET title = ?", {text.left(200)});
    console.database.execute("UPDATE users SET first_name = ? WHERE id % 2 = 0",
                             {QString("Maximiliane-Alexandrina-Wilhelmina")});
    runEveryTask(console);
}

QStringList pageNames(const QString &prefix)
{
    QStringList names;
    ConsoleWindow console(Content::Embedded);
    const auto *sidebar = console.find<QListWidget>("sidebar");
    for (int row = 0; row < sidebar->count(); ++row)
        names.append(QString("%1-%2").arg(prefix).arg(row));
    return names;
}

void addPages(std::vector<Scene> &scenes, const QString &prefix, Content content,
              const Arrange &fill, QSize size = {1160, 760})
{
    const auto names = pageNames(prefix);
    for (int row = 0; row < names.size(); ++row) {
        scenes.push_back({names[row], [=] {
                              return windowPicture(
                                  content, fill,
                                  [row](ConsoleWindow &console) {
                                      console.find<QListWidget>("sidebar")->setCurrentRow(row);
                                  },
                                  size);
                          }});
    }
}

QImage stalePicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        openPreview(console, "auto_close_stale_jobs");
        console.database.execute("UPDATE jobs SET updated_at = '2026-11-22 14:00:00', status = "
                                 "'COMPLETED' WHERE id IN (SELECT id FROM jobs WHERE status = "
                                 "'PENDING' ORDER BY updated_at LIMIT 2)");
        console.click("applyButton");
        waitFor(console, "showNewPlanButton");
    });
}

QImage undoPicture()
{
    return windowPicture(Content::Adopted, closeStaleJobs, [](ConsoleWindow &console) {
        console.database.execute(
            "UPDATE jobs SET updated_at = '2026-11-22 14:31:00' WHERE id = (SELECT row_id FROM "
            "caretaker_changes ORDER BY id LIMIT 1)");
        console.window->showPage("runs");
        waitFor(console, "undoButton");
        console.click("undoButton");
        waitFor(console, "restoreButton");
    });
}

QImage resultPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        openPreview(console, "auto_close_stale_jobs");
        console.click("applyButton");
        waitFor(console, "showRunButton");
    });
}

QImage settingsPicture(SettingSection section)
{
    ConsoleWindow console(Content::Adopted);
    SettingsDialog dialog(console.session, console.window.get());
    dialog.show();
    dialog.showSection(section);
    return settled(dialog);
}

QImage databasePicture()
{
    ConsoleWindow console(Content::Adopted);
    SettingsDialog dialog(console.session, console.window.get());
    dialog.show();
    dialog.findChild<QListWidget *>("settingsSections")->setCurrentRow(4);
    return settled(dialog);
}

/// The wizard at a page, on the web application's file.
QImage wizardPicture(int page, const char *choice)
{
    TemporaryDatabase database(page == SetupWizard::Adoption || page == SetupWizard::File
                                   ? Content::WebApplication
                                   : Content::Adopted);
    applyTheme(chosenTheme());
    SetupWizard wizard({DatabaseUrl::fromPath("/home/ada/.local/share/caretaker/caretaker.sqlite3"),
                        DatabaseUrl::fromPath(database.filePath("demo.sqlite3")),
                        {}},
                       [] { return at("2026-11-22T14:30:00Z"); });
    wizard.show();
    wizard.findChild<QRadioButton *>(choice)->click();
    const auto arrive = [&](int id) {
        if (!QTest::qWaitFor([&] { return wizard.currentId() == id; }, 20000))
            qFatal("the wizard did not come to page %d", id);
    };
    if (page == SetupWizard::Choice)
        return settled(wizard);
    wizard.next();
    if (page == SetupWizard::Server) {
        wizard.findChild<QLineEdit *>("serverDatabase")->setText("workspace");
        wizard.findChild<QLineEdit *>("serverUser")->setText("caretaker");
        wizard.findChild<QLineEdit *>("serverHost")->setText("nowhere.invalid");
        wizard.findChild<QPushButton *>("testConnectionButton")->click();
        return settled(wizard);
    }
    wizard.findChild<QLineEdit *>("filePath")->setText(database.path());
    wizard.findChild<QPushButton *>("testConnectionButton")->click();
    if (page == SetupWizard::File)
        return settled(wizard);
    wizard.next();
    arrive(page == SetupWizard::Adoption ? SetupWizard::Adoption : SetupWizard::Mail);
    for (int id = SetupWizard::Mail; page > SetupWizard::Adoption && id < page; ++id) {
        wizard.findChild<QPushButton *>("wizardSkip")->click();
        arrive(id + 1);
    }
    return settled(wizard);
}

QImage crontabPicture()
{
    ConsoleWindow console(Content::Adopted);
    const auto path = console.database.filePath("crontab.txt");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("CRON_TZ=Europe/Berlin\n"
               "0 6 * * * cd /srv/app && python manage.py check_compliance_expiry --days=45\n"
               "0 8 * * 1-5 cd /srv/app && python manage.py send_pending_jobs_reminder\n"
               "@reboot cd /srv/app && python manage.py send_daily_summary\n"
               "0 2 * * 0 cd /srv/app && python manage.py auto_close_stale_jobs --days=60\n");
    file.close();
    CrontabDialog dialog(console.session, path, console.window.get());
    dialog.show();
    return settled(dialog);
}

QImage helpPicture(const QString &topic)
{
    ConsoleWindow console(Content::Adopted);
    HelpWindow::showFor(console.window.get(), topic);
    return settled(*console.window->findChild<HelpWindow *>());
}

void addSetupAndHelp(std::vector<Scene> &scenes)
{
    const std::tuple<const char *, int, const char *> pages[] = {
        {"choice", SetupWizard::Choice, "choice_empty"},
        {"file", SetupWizard::File, "choice_file"},
        {"server", SetupWizard::Server, "choice_server"},
        {"adoption", SetupWizard::Adoption, "choice_file"},
        {"mail", SetupWizard::Mail, "choice_file"},
        {"schedules", SetupWizard::Schedules, "choice_file"},
        {"done", SetupWizard::Finished, "choice_file"},
    };
    for (const auto &[name, page, choice] : pages)
        scenes.push_back({QString("setup-%1").arg(name),
                          [id = page, button = choice] { return wizardPicture(id, button); }});
    scenes.push_back({"crontab", crontabPicture});
    for (const auto &topic :
         {QString("set-up"), QString("tasks"), QString("command-line"), HelpWindow::shortcuts})
        scenes.push_back({"help-" + topic, [topic] { return helpPicture(topic); }});
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    addPages(scenes, "page", Content::Adopted, runEveryTask);
    addPages(scenes, "empty", Content::Embedded, {});
    addPages(scenes, "long", Content::Adopted, lengthenTexts);
    addPages(scenes, "small", Content::Adopted, runEveryTask, {700, 450});
    scenes.push_back({"not-adopted", [] {
                          return windowPicture(Content::WebApplication, {}, [](ConsoleWindow &) {});
                      }});
    for (const auto *task : allTasks()) {
        const auto name = task->description().name;
        scenes.push_back({"preview-" + name, [name] {
                              return windowPicture(
                                  Content::Adopted, {},
                                  [name](ConsoleWindow &console) { openPreview(console, name); });
                          }});
    }
    scenes.push_back({"preview-result", resultPicture});
    scenes.push_back({"preview-stale", stalePicture});
    scenes.push_back({"undo", undoPicture});
    for (const auto section :
         {SettingSection::General, SettingSection::Thresholds, SettingSection::Schedules,
          SettingSection::Mail, SettingSection::Alerts})
        scenes.push_back({QString("settings-%1").arg(int(section)),
                          [section] { return settingsPicture(section); }});
    scenes.push_back({"settings-database", databasePicture});
    addSetupAndHelp(scenes);
    return scenes;
}

} // namespace caretaker::testing
