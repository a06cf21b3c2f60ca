// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "runs/undo.h"
#include "scene_tools.h"
#include "settings/settings_dialog.h"
#include "task_list.h"

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

/// Two hundred characters, as somebody will enter one day.
void lengthenTexts(ConsoleWindow &console)
{
    const auto text = QString("Leaking roof above the west stairwell, third floor, ").repeated(4);
    console.database.execute("UPDATE jobs SET title = ?", {text.left(200)});
    console.database.execute("UPDATE users SET first_name = ? WHERE id % 2 = 0",
                             {QString("Maximiliane-Alexandrina-Wilhelmina")});
    runEveryTask(console);
}

/// A company in its first week.
void addThreeOfEach(ConsoleWindow &console)
{
    auto &database = console.database;
    const auto contractor = database.addContractor({{"first_name", "Ann"}, {"last_name", "Lee"}});
    for (const auto *title : {"Leaking tap", "Broken window", "Boiler service"})
        database.addJob(at("2026-08-01T09:00:00Z"),
                        {{"title", title}, {"assigned_to_id", 1}, {"due_date", "2026-11-20"}});
    for (const auto *expiry : {"2026-11-20", "2026-12-01", "2027-03-01"})
        database.addDocument(contractor, expiry);
    for (int i = 0; i < 3; ++i)
        database.addPayoutRequest(contractor);
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
        waitFor(console, "applyButton");
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

QImage undonePicture()
{
    return windowPicture(
        Content::Adopted,
        [](ConsoleWindow &console) {
            closeStaleJobs(console);
            expectOk(undoRun(console.database.url(), 1, {.keepOpen = true}, console.session.clock,
                             RunTrigger::Console, {}));
        },
        [](ConsoleWindow &console) { console.window->showPage("runs"); });
}

/// Two days of the week, which nobody has saved before quitting.
QImage unsavedSchedulePicture()
{
    return windowPicture(Content::Embedded, {}, [](ConsoleWindow &console) {
        console.window->showPage("schedule");
        if (!QTest::qWaitFor([&] {
                return console.find<QTableView>("scheduleTable")->currentIndex().isValid();
            }))
            qFatal("no schedule is chosen");
        for (const auto *other : {"2", "3", "5", "6", "7"})
            console.find<QAbstractButton>(QByteArray("weekdayButton_") + other)->click();
        if (!console.window->holdsUnsavedEdits())
            qFatal("there are no edits");
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

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    addPages(scenes, "page", Content::Adopted, runEveryTask);
    addPages(scenes, "empty", Content::Embedded, {});
    addPages(scenes, "three", Content::Embedded, addThreeOfEach);
    addPages(scenes, "long", Content::Adopted, lengthenTexts);
    addPages(scenes, "small", Content::Adopted, runEveryTask, {700, 500});
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
    scenes.push_back({"undone", undonePicture});
    scenes.push_back({"unsaved-schedule", unsavedSchedulePicture});
    for (const auto section :
         {SettingSection::General, SettingSection::Thresholds, SettingSection::Schedules,
          SettingSection::Mail, SettingSection::Alerts})
        scenes.push_back({QString("settings-%1").arg(int(section)),
                          [section] { return settingsPicture(section); }});
    scenes.push_back({"settings-database", databasePicture});
    addMailScenes(scenes);
    addEditingScenes(scenes);
    addTableScenes(scenes);
    addSetupScenes(scenes);
    return scenes;
}

} // namespace caretaker::testing
