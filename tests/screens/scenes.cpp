// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "console_window.h"
#include "edits/row_edit.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_task.h"
#include "settings/settings_dialog.h"
#include "tables/table_model.h"
#include "task_list.h"

#include <QElapsedTimer>

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

/// A page with its Edit switch on.
QTableView *startEditing(const ConsoleWindow &console, const QString &page)
{
    console.window->showPage(page);
    waitFor(console, qPrintable(page + "EditSwitch"));
    auto *table = console.find<QTableView>(qPrintable(page + "Table"));
    if (!QTest::qWaitFor([&] {
            return table->model()->rowCount() > 0 &&
                   table->model()->index(0, 0).data(TableModel::LoadedRole).toBool();
        }))
        qFatal("the rows did not come");
    console.click(qPrintable(page + "EditSwitch"));
    return table;
}

void enter(QTableView *table, int row, int column, const CellEdit &edit)
{
    const auto index = table->model()->index(row, column);
    table->setCurrentIndex(index);
    table->model()->setData(index, QVariant::fromValue(edit));
}

QTableView *editJobs(const ConsoleWindow &console)
{
    auto *table = startEditing(console, "jobs");
    enter(table, 1, 3, {"URGENT"});
    enter(table, 2, 5, {"2026-12-24"});
    enter(table, 2, 4, {QVariant(qint64(17)), "Ann Lee"});
    return table;
}

QImage editedJobsPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        enter(editJobs(console), 4, 5, {"31 Feb"});
    });
}

QImage editorPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        auto *table = editJobs(console);
        table->setCurrentIndex(table->model()->index(6, 5));
        QTest::keyClick(table, Qt::Key_F2);
    });
}

QImage editConflictPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        auto *table = editJobs(console);
        console.database.execute(
            "UPDATE jobs SET due_date = '2027-01-01', title = 'Another title', updated_at = "
            "'2026-11-22 14:31:00' WHERE id = ?",
            {table->model()->index(2, 0).data(TableModel::IdRole)});
        console.click("jobsReviewButton");
        waitFor(console, "saveEditsButton");
    });
}

QImage rejectionPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        auto *table = startEditing(console, "compliance");
        enter(table, 0, 4, {"2027-12-31"});
        enter(table, 1, 2, {"REJECTED"});
    });
}

QImage savedEditsPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        editJobs(console);
        console.click("jobsReviewButton");
        waitFor(console, "saveEditsButton");
        console.click("saveEditsButton");
        waitFor(console, "undoEditsButton");
    });
}

QImage unsavedEditsPicture()
{
    return windowPicture(Content::Adopted, {}, [](ConsoleWindow &console) {
        editJobs(console);
        console.window->showPage("compliance");
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
    scenes.push_back({"edit-jobs", editedJobsPicture});
    scenes.push_back({"edit-cell", editorPicture});
    scenes.push_back({"edit-review", editConflictPicture});
    scenes.push_back({"edit-rejection", rejectionPicture});
    scenes.push_back({"edit-saved", savedEditsPicture});
    scenes.push_back({"edit-unsaved", unsavedEditsPicture});
    for (const auto section :
         {SettingSection::General, SettingSection::Thresholds, SettingSection::Schedules,
          SettingSection::Mail, SettingSection::Alerts})
        scenes.push_back({QString("settings-%1").arg(int(section)),
                          [section] { return settingsPicture(section); }});
    return scenes;
}

} // namespace caretaker::testing
