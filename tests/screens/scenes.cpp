// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "scene_tools.h"

#include "help/help_window.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "schedule/crontab_dialog.h"
#include "settings/settings_dialog.h"
#include "tables/table_print.h"
#include "tables/tables.h"
#include "task_list.h"
#include "theme/theme.h"
#include "wizard/setup_wizard.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRadioButton>

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

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

/// The Jobs page with all that narrows and explains it.
void openJobsTools(ConsoleWindow &console)
{
    console.window->showPage("jobs", "is site " + console.database
                                                      .value("SELECT name FROM "
                                                             "workspaces ORDER BY id "
                                                             "LIMIT 1")
                                                      .toString());
    console.click("jobsFiltersButton");
    auto *days = console.find<QComboBox>("jobsDayColumn");
    days->setCurrentIndex(1);
    Q_EMIT days->activated(1);
    auto *period = console.find<QComboBox>("jobsPeriod");
    period->setCurrentIndex(period->count() - 1);
    Q_EMIT period->activated(period->currentIndex());
    console.find<QDateEdit>("jobsFirstDay")->setDate(QDate(2025, 1, 1));
    console.find<QDateEdit>("jobsLastDay")->setDate(QDate(2026, 12, 31));
    auto *table = console.find<QTableView>("jobsTable");
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 1; }))
        qFatal("the filters leave no job");
    table->selectRow(0);
}

/// The details of a row of a page's table.
void chooseRow(ConsoleWindow &console, const QString &page, const char *tableName,
               const QString &link)
{
    console.window->showPage(page, link);
    auto *table = console.find<QTableView>(tableName);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }))
        qFatal("there are no rows");
    table->selectRow(0);
}

/// What an entry of the Jobs page's View button opens.
QImage viewDialogPicture(const char *action, const char *dialogName)
{
    ConsoleWindow console(Content::Adopted);
    console.window->showPage("jobs");
    auto *table = console.find<QTableView>("jobsTable");
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }))
        qFatal("there are no jobs");
    console.find<QAction>(action)->trigger();
    return settled(*console.find<QDialog>(dialogName));
}

QImage viewMenuPicture()
{
    ConsoleWindow console(Content::Adopted);
    console.window->showPage("jobs");
    auto *menu = console.find<QMenu>("jobsViewMenu");
    menu->popup({100, 100});
    return settled(*menu);
}

/// A printed page, as the PDF has it.
QImage printedPicture()
{
    ConsoleWindow console(Content::Adopted);
    TableContent content{.definition = jobsTable(), .title = "Jobs", .filters = {"Site: North"}};
    content.query.sortColumn = jobsTable().sortColumn;
    for (int column = 0; column < 10; ++column) {
        content.columns.append(column);
        content.widths.append(column == 1 ? 280 : 130);
    }
    const auto table = expectOk(
        readPrintedTable(console.database.url(), content, false, "$", "22 Nov 2026 14:30", {}));
    QPrinter printer;
    setPaper(&printer);
    QPrintPreviewWidget preview(&printer);
    preview.resize(1200, 850);
    QObject::connect(&preview, &QPrintPreviewWidget::paintRequested,
                     [&](QPrinter *device) { paintPrintedTable(table, device); });
    preview.show();
    preview.updatePreview();
    return settled(preview);
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
    for (const auto &[name, size] :
         {std::pair("tools", QSize(1160, 760)), std::pair("tools-small", QSize(700, 450))})
        scenes.push_back({name, [size = size] {
                              return windowPicture(Content::Adopted, runEveryTask, openJobsTools,
                                                   size);
                          }});
    const auto addDetails = [&](const char *name, const QString &page, const char *table,
                                const QString &link) {
        scenes.push_back({name, [=] {
                              return windowPicture(Content::Adopted, runEveryTask,
                                                   [=](ConsoleWindow &console) {
                                                       chooseRow(console, page, table, link);
                                                   });
                          }});
    };
    addDetails("details-job", "jobs", "jobsTable", "CANCELLED");
    addDetails("details-document", "compliance", "complianceTable", "EXPIRED");
    addDetails("details-request", "payouts", "payout_requestsTable", "PENDING");
    addDetails("details-payout", "payouts", "payoutsTable", "payouts search");
    scenes.push_back({"view-menu", viewMenuPicture});
    scenes.push_back({"columns", [] { return viewDialogPicture("jobsColumns", "columnsDialog"); }});
    scenes.push_back({"export", [] { return viewDialogPicture("jobsExport", "exportDialog"); }});
    scenes.push_back({"printed", printedPicture});
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
    addMailScenes(scenes);
    addEditingScenes(scenes);
    addSetupAndHelp(scenes);
    return scenes;
}

} // namespace caretaker::testing
