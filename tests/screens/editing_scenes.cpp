// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "edits/row_edit.h"
#include "scene_tools.h"
#include "tables/table_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

/// A page with its Edit switch on.
QTableView *startEditing(const ConsoleWindow &console, const QString &page)
{
    console.window->showPage(page);
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

/// What opens below an editor.
QImage popupPicture(int column, const char *editor, const char *action, const char *popup)
{
    ConsoleWindow console(Content::Adopted);
    auto *table = editJobs(console);
    table->setCurrentIndex(table->model()->index(6, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *field = table->findChild<QLineEdit *>(editor);
    field->findChild<QAction *>(action)->trigger();
    if (auto *completer = field->completer())
        return settled(*completer->popup());
    return settled(*field->findChild<QWidget *>(popup));
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

} // namespace

void addEditingScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({"edit-jobs", editedJobsPicture});
    scenes.push_back({"edit-cell", editorPicture});
    scenes.push_back({"edit-calendar", [] {
                          return popupPicture(5, "dateEditor", "calendarAction", "calendar");
                      }});
    scenes.push_back({"edit-people", [] {
                          return popupPicture(4, "personEditor", "allPeopleAction", "");
                      }});
    scenes.push_back({"edit-review", editConflictPicture});
    scenes.push_back({"edit-rejection", rejectionPicture});
    scenes.push_back({"edit-saved", savedEditsPicture});
    scenes.push_back({"edit-unsaved", unsavedEditsPicture});
}

} // namespace caretaker::testing
