// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "presentation/format.h"
#include "scene_tools.h"
#include "tables/table_print.h"
#include "tables/tables.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QMenu>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

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
    table->setCurrentIndex(table->model()->index(0, 0)); // selectRow() fails from right to left
}

/// The details of a row of a page's table.
void chooseRow(ConsoleWindow &console, const QString &page, const char *tableName,
               const QString &link)
{
    console.window->showPage(page, link);
    auto *table = console.find<QTableView>(tableName);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }))
        qFatal("there are no rows");
    table->setCurrentIndex(table->model()->index(0, 0)); // selectRow() fails from right to left
}

/// What an entry of the Jobs page's Table button opens.
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
    const auto &jobs = jobsTable();
    TableContent content{.definition = jobs,
                         .title = console.find<QListWidget>("sidebar")->item(1)->text(),
                         .filters = {jobs.columns.at(jobs.column("site")).title + ": North"}};
    content.query.sortColumn = jobs.sortColumn;
    for (int column = 0; column < 10; ++column)
        content.columns.append(column);
    const auto table = expectOk(readPrintedTable(console.database.url(), content, false, "$",
                                                 formatMoment(console.now), {}));
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

} // namespace

void addTableScenes(std::vector<Scene> &scenes)
{
    for (const auto &[name, size] :
         {std::pair("tools", QSize(1160, 760)), std::pair("tools-small", QSize(700, 500))})
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
    addDetails("overdue", "jobs", "jobsTable", "overdue 2026-11-22");
    addDetails("details-job", "jobs", "jobsTable", "CANCELLED");
    addDetails("details-document", "compliance", "complianceTable", "EXPIRED");
    addDetails("details-request", "payouts", "payout_requestsTable", "PENDING");
    addDetails("details-payout", "payouts", "payoutsTable", "payouts search");
    scenes.push_back({"view-menu", viewMenuPicture});
    scenes.push_back({"columns", [] { return viewDialogPicture("jobsColumns", "columnsDialog"); }});
    scenes.push_back({"export", [] { return viewDialogPicture("jobsExport", "exportDialog"); }});
    scenes.push_back({"printed", printedPicture});
}

} // namespace caretaker::testing
