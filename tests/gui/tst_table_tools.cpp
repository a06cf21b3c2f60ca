// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "machine_settings.h"
#include "tables/facet_field.h"
#include "tables/record_view.h"
#include "tables/saved_view.h"
#include "tables/tables.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QRadioButton>

using namespace caretaker;
using namespace caretaker::testing;

/// What a person does with a table: narrows and arranges it, saves views, takes rows elsewhere and
/// follows what belongs to one.
class TableToolsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    /// The Jobs page with all rows read.
    struct Jobs : ConsoleWindow
    {
        explicit Jobs(const std::function<void(ConsoleWindow &)> &fill = {})
            : ConsoleWindow(Content::Adopted, fill)
        {
            goTo("Jobs");
            table = find<QTableView>("jobsTable");
            if (!QTest::qWaitFor([this] { return rows() == 419; }))
                qFatal("the jobs did not come");
        }

        [[nodiscard]] int rows() const { return table->model()->rowCount(); }

        [[nodiscard]] QStringList heads() const
        {
            QStringList heads;
            const auto *header = table->horizontalHeader();
            for (int place = 0; place < header->count(); ++place) {
                const auto column = header->logicalIndex(place);
                if (!header->isSectionHidden(column))
                    heads.append(table->model()->headerData(column, Qt::Horizontal).toString());
            }
            return heads;
        }

        /// An entry of the Table button's menu.
        void trigger(const char *name) const { find<QAction>(name)->trigger(); }

        template<typename T>
        [[nodiscard]] T *dialog(const char *name) const
        {
            T *found = nullptr;
            if (!QTest::qWaitFor([&] {
                    found = window->findChild<T *>(name);
                    return found && found->isVisible();
                }))
                qFatal("%s did not open", name);
            if constexpr (std::is_base_of_v<QDialog, T>) {
                if (!QTest::qWaitForWindowActive(found))
                    qFatal("%s did not become active", name);
            }
            return found;
        }

        QTableView *table;
    };

    static void choose(QComboBox *field, const QString &text)
    {
        QTRY_VERIFY2(field->findText(text) >= 0, qPrintable(text));
        field->setCurrentIndex(field->findText(text));
        Q_EMIT field->activated(field->currentIndex());
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void init() { MachineSettings().clear(); }

    void aValueNarrowsTheTableUntilItsChipIsClicked()
    {
        Jobs jobs;
        jobs.click("jobsFiltersButton");
        auto *site = jobs.find<FacetField>("jobsFacet_site");
        QTRY_VERIFY(site->count() > 2);
        const auto name = site->itemText(2);
        choose(site, name);
        const auto expected =
            jobs.database
                .value(
                    "SELECT count(*) FROM jobs JOIN workspaces w ON w.id = jobs.workspace_id WHERE "
                    "w.name = ?",
                    {name})
                .toInt();
        QVERIFY(expected > 0 && expected <= 419);
        QTRY_COMPARE(jobs.rows(), expected);
        QCOMPARE(jobs.find<QPushButton>("jobsChip_site")->accessibleName(),
                 "Filter: Site: " + name);
        jobs.click("jobsChip_site");
        QTRY_COMPARE(jobs.rows(), 419);
        QVERIFY(!jobs.find<QPushButton>("jobsChip_site")->isVisible());
        QCOMPARE(site->currentText(), "Any");
    }

    void aPartOfAValueIsEnough_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("Enter") << QList<int>{Qt::Key_Return};
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab};
        QTest::newRow("from the list with the keys") << QList<int>{Qt::Key_Down, Qt::Key_Return};
    }
    void aPartOfAValueIsEnough()
    {
        QFETCH(QList<int>, keys);
        Jobs jobs;
        jobs.click("jobsFiltersButton");
        auto *assignee = jobs.find<FacetField>("jobsFacet_assignee");
        QTRY_VERIFY(assignee->count() > 3);
        assignee->setFocus();
        assignee->lineEdit()->selectAll();
        QTest::keyClicks(assignee->lineEdit(), "f19");
        auto *list = assignee->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        for (const auto key : keys)
            QTest::keyClick(list->isVisible() ? static_cast<QWidget *>(list) : assignee->lineEdit(),
                            Qt::Key(key));
        QTRY_VERIFY(jobs.rows() < 419);
        QTRY_COMPARE(jobs.find<QPushButton>("jobsChip_assignee")->text(), "Assignee: F19 L19");
        QCOMPARE(assignee->currentText(), "F19 L19");
    }

    void aValueIsTyped()
    {
        Jobs jobs;
        jobs.click("jobsFiltersButton");
        auto *assignee = jobs.find<FacetField>("jobsFacet_assignee");
        QTRY_VERIFY(assignee->count() > 3);
        const auto name = assignee->itemText(3);
        assignee->setFocus();
        assignee->lineEdit()->selectAll();
        QTest::keyClicks(assignee->lineEdit(), name.toLower());
        QTest::keyClick(assignee->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(jobs.rows() < 419);
        QTRY_COMPARE(jobs.find<QPushButton>("jobsChip_assignee")->text(), "Assignee: " + name);
        assignee->lineEdit()->selectAll();
        QTest::keyClicks(assignee->lineEdit(), "nobody of that name");
        QTest::keyClick(assignee->lineEdit(), Qt::Key_Return);
        QCOMPARE(assignee->currentText(), name);
    }

    void daysNarrowTheTable()
    {
        Jobs jobs;
        QTest::keyClick(jobs.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *column = jobs.find<QComboBox>("jobsDayColumn");
        QTRY_VERIFY(column->isVisible());
        choose(column, "Due");
        choose(jobs.find<QComboBox>("jobsPeriod"), "Next 30 days");
        const auto expected = jobs.database
                                  .value("SELECT count(*) FROM jobs WHERE due_date BETWEEN "
                                         "'2026-11-22' AND '2026-12-22'")
                                  .toInt();
        QTRY_COMPARE(jobs.rows(), expected);
        QCOMPARE(jobs.find<QPushButton>("jobsDays")->text(), "Due: Next 30 days");
        choose(jobs.find<QComboBox>("jobsPeriod"), "Chosen days");
        jobs.find<QDateEdit>("jobsFirstDay")->setDate(QDate(2026, 11, 1));
        jobs.find<QDateEdit>("jobsLastDay")->setDate(QDate(2026, 11, 10));
        const auto own = jobs.database
                             .value("SELECT count(*) FROM jobs WHERE due_date BETWEEN "
                                    "'2026-11-01' AND '2026-11-10'")
                             .toInt();
        QTRY_COMPARE(jobs.rows(), own);
        QCOMPARE(jobs.find<QPushButton>("jobsDays")->text(), "Due: 1 Nov 2026 to 10 Nov 2026");
        choose(jobs.find<QComboBox>("jobsFacet_priority"), "Urgent");
        QTRY_VERIFY(jobs.rows() < own);
        jobs.click("jobsClearFilters");
        QTRY_COMPARE(jobs.rows(), 419);
    }

    void theListOfStatusesHasWhatPeopleAskFor_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("chip");
        QTest::newRow("open") << "Open"
                              << "status IN ('PENDING', 'IN_PROGRESS')"
                              << "Pending or in progress";
        QTest::newRow("overdue") << "Overdue"
                                 << "status IN ('PENDING', 'IN_PROGRESS') AND due_date < "
                                    "'2026-11-22'"
                                 << "Open, due before 22 Nov 2026";
        QTest::newRow("unassigned") << "Unassigned"
                                    << "status = 'PENDING' AND assigned_to_id IS NULL"
                                    << "Pending, without an assignee";
    }
    void theListOfStatusesHasWhatPeopleAskFor()
    {
        QFETCH(QString, choice);
        QFETCH(QString, condition);
        QFETCH(QString, chip);
        Jobs jobs;
        const auto expected =
            jobs.database.value("SELECT count(*) FROM jobs WHERE " + condition).toInt();
        QVERIFY(expected > 0 && expected < 419);
        auto *status = jobs.find<QComboBox>("jobsStatusFilter");
        choose(status, "Completed");
        choose(status, choice);
        QTRY_COMPARE(jobs.rows(), expected);
        QCOMPARE(jobs.find<QPushButton>("jobsNarrowing")->text(), chip);
        // Another status takes its place.
        choose(status, "Completed");
        QTRY_COMPARE(
            jobs.rows(),
            jobs.database.value("SELECT count(*) FROM jobs WHERE status = 'COMPLETED'").toInt());
        QVERIFY(!jobs.find<QPushButton>("jobsNarrowing")->isVisible());
        choose(status, choice);
        QTRY_COMPARE(jobs.rows(), expected);
        jobs.click("jobsNarrowing");
        QTRY_COMPARE(jobs.rows(), 419);
        QCOMPARE(status->currentText(), "Any status");
    }

    void whatIsStillBeingTypedHoldsWhenAStatusIsChosen()
    {
        Jobs jobs;
        auto *search = jobs.find<QLineEdit>("jobsSearch");
        QTest::keyClicks(search, "kitchen");
        choose(jobs.find<QComboBox>("jobsStatusFilter"), "Open");
        QCOMPARE(search->text(), "kitchen");
        QTRY_COMPARE(jobs.rows(), jobs.database
                                      .value("SELECT count(*) FROM jobs WHERE status IN "
                                             "('PENDING', 'IN_PROGRESS') AND lower(title) LIKE "
                                             "'%kitchen%'")
                                      .toInt());
    }

    void aSavedViewOfOverdueJobsMovesOnWithTheCalendar()
    {
        SavedView view;
        view.filter = QStringLiteral("overdue");
        view.filterValue = QStringLiteral("2026-11-22");
        view.sortColumn = QStringLiteral("due");
        const auto query = queryOf(view, jobsTable(), QDate(2026, 12, 1), QTimeZone::utc());
        QCOMPARE(query.filterValue, "2026-12-01");
    }

    void daysOpenToThePastAreShownAsThat()
    {
        Jobs jobs;
        jobs.window->showPage("jobs", "days due - 2026-11-10 PENDING");
        const auto expected =
            jobs.database
                .value("SELECT count(*) FROM jobs WHERE status = 'PENDING' AND due_date <= "
                       "'2026-11-10'")
                .toInt();
        QVERIFY(expected > 0);
        QTRY_COMPARE(jobs.rows(), expected);
        QCOMPARE(jobs.find<QComboBox>("jobsStatusFilter")->currentText(), "Pending");
        QCOMPARE(jobs.find<QPushButton>("jobsDays")->text(), "Due: until 10 Nov 2026");
        jobs.click("jobsFiltersButton");
        QCOMPARE(jobs.find<QDateEdit>("jobsFirstDay")->text(), "the first");
        jobs.find<QDateEdit>("jobsLastDay")->setDate(QDate(2026, 11, 9));
        QTRY_COMPARE(jobs.find<QPushButton>("jobsDays")->text(), "Due: until 9 Nov 2026");
    }

    void tabLeadsFromOneToolToTheNext()
    {
        Jobs jobs;
        auto *view = jobs.find<QPushButton>("jobsViewButton");
        auto *edit = jobs.find<QPushButton>("jobsEditSwitch");
        QTRY_VERIFY(edit->isEnabled()); // once it is known whether rows can be edited
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), edit);
    }

    void columnsAreHiddenMovedAndRemembered()
    {
        {
            Jobs jobs;
            jobs.trigger("jobsColumns");
            auto *list =
                jobs.dialog<QDialog>("columnsDialog")->findChild<QListWidget *>("columnList");
            QCOMPARE(list->item(0)->text(), "Job");
            list->setCurrentRow(1);
            QTest::keyClick(list, Qt::Key_Space);
            list->setCurrentRow(0);
            auto *down = jobs.window->findChild<QPushButton *>("columnDownButton");
            QTest::mouseClick(down, Qt::LeftButton);
            QTRY_COMPARE(QApplication::activeWindow(), list->window());
            QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
            QTRY_COMPARE(jobs.heads().mid(0, 3), (QStringList{"Status", "Job", "Priority"}));
            QTest::mouseClick(jobs.window->findChild<QPushButton *>("columnsCloseButton"),
                              Qt::LeftButton);
            auto *header = jobs.table->horizontalHeader();
            header->setSortIndicator(3, Qt::AscendingOrder);
        }
        Jobs again;
        QCOMPARE(again.heads().mid(0, 3), (QStringList{"Status", "Job", "Priority"}));
        QVERIFY(!again.heads().contains("Title"));
        QCOMPARE(again.table->horizontalHeader()->sortIndicatorSection(), 3);
        QTRY_COMPARE(again.table->model()->index(0, 3).data().toString(), "URGENT");
        again.trigger("jobsColumns");
        auto *reset =
            again.dialog<QDialog>("columnsDialog")->findChild<QPushButton *>("columnsResetButton");
        QTest::mouseClick(reset, Qt::LeftButton);
        QTRY_COMPARE(again.heads().mid(0, 3), (QStringList{"Job", "Title", "Status"}));
    }

    void aColumnsHeadHasAMenu()
    {
        Jobs jobs;
        auto *header = jobs.table->horizontalHeader();
        const auto openAt = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 5, 5);
            Q_EMIT header->customContextMenuRequested(at);
            return jobs.dialog<QMenu>("headerMenu");
        };
        auto *menu = openAt(0);
        QVERIFY(!menu->findChild<QAction *>("moveColumnLeft")->isEnabled());
        menu->findChild<QAction *>("moveColumnRight")->trigger();
        menu->close();
        QCOMPARE(jobs.heads().mid(0, 2), (QStringList{"Title", "Job"}));
        QTRY_VERIFY(!jobs.window->findChild<QMenu *>("headerMenu"));
        menu = openAt(1);
        menu->findChild<QAction *>("hideColumn")->trigger();
        menu->close();
        QCOMPARE(jobs.heads().first(), "Job");
    }

    void aSavedViewBringsBackFiltersOrderAndColumns()
    {
        {
            Jobs jobs;
            auto *status = jobs.find<QComboBox>("jobsStatusFilter");
            status->setCurrentIndex(status->findText("Pending"));
            QTest::keyClicks(jobs.find<QLineEdit>("jobsSearch"), "JOB-000");
            jobs.table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
            jobs.table->horizontalHeader()->hideSection(1);
            QTRY_VERIFY(jobs.rows() < 419);
            jobs.trigger("jobsColumns"); // the menu's entries exist before it is opened
            jobs.dialog<QDialog>("columnsDialog")->reject();
            auto *views = jobs.find<QMenu>("jobsSavedViewsMenu");
            Q_EMIT views->aboutToShow();
            jobs.trigger("jobsManageViews");
            auto *dialog = jobs.dialog<QDialog>("savedViewsDialog");
            auto *name = dialog->findChild<QLineEdit *>("savedViewName");
            QVERIFY(!dialog->findChild<QPushButton *>("saveViewButton")->isEnabled());
            QTest::keyClicks(name, "Mine & yours");
            QTest::keyClick(name, Qt::Key_Return);
            QCOMPARE(dialog->findChild<QListWidget *>("savedViewList")->currentItem()->text(),
                     "Mine & yours");
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), "viewsCloseButton");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(!jobs.window->findChild<QDialog *>("savedViewsDialog"));
        }
        MachineSettings().remove("tables/jobs/state");
        Jobs jobs;
        QVERIFY(jobs.heads().contains("Title"));
        auto *views = jobs.find<QMenu>("jobsSavedViewsMenu");
        Q_EMIT views->aboutToShow();
        jobs.trigger("savedView_Mine & yours");
        const auto expected = jobs.database
                                  .value("SELECT count(*) FROM jobs WHERE status = 'PENDING' AND "
                                         "job_number LIKE '%JOB-000%'")
                                  .toInt();
        QTRY_COMPARE(jobs.rows(), expected);
        QCOMPARE(jobs.find<QComboBox>("jobsStatusFilter")->currentText(), "Pending");
        QCOMPARE(jobs.find<QLineEdit>("jobsSearch")->text(), "JOB-000");
        QVERIFY(!jobs.heads().contains("Title"));
        QCOMPARE(jobs.table->horizontalHeader()->sortIndicatorSection(), 0);

        jobs.trigger("jobsManageViews");
        auto *dialog = jobs.dialog<QDialog>("savedViewsDialog");
        dialog->findChild<QListWidget *>("savedViewList")->setCurrentRow(0);
        auto *name = dialog->findChild<QLineEdit *>("savedViewName");
        QCOMPARE(name->text(), "Mine & yours");
        QTest::keyClicks(name, "!");
        QTest::mouseClick(dialog->findChild<QPushButton *>("renameViewButton"), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QListWidget *>("savedViewList")->item(0)->text(),
                 "Mine & yours!");
        QTest::mouseClick(dialog->findChild<QPushButton *>("deleteViewButton"), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QListWidget *>("savedViewList")->count(), 0);
    }

    void chosenRowsAreCopied()
    {
        Jobs jobs;
        jobs.table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        QTRY_COMPARE(jobs.table->model()->index(0, 0).data().toString().left(8), "JOB-0000");
        for (int column = 2; column < jobs.table->horizontalHeader()->count(); ++column)
            jobs.table->horizontalHeader()->hideSection(column);
        jobs.table->setFocus();
        jobs.table->selectRow(0);
        QTest::keyClick(jobs.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(jobs.text("jobsCount"), "419 jobs, 2 chosen");
        const auto rows = jobs.database.rows("SELECT job_number, title FROM jobs ORDER BY "
                                             "job_number LIMIT 2");
        QTest::keyClick(jobs.table, Qt::Key_C, Qt::ControlModifier);
        auto tabbed = rows.join(u'\n') + u'\n';
        QTRY_COMPARE(clipboard(), tabbed.replace(u'|', u'\t'));
        QCOMPARE(jobs.text("jobsCount"), "2 rows copied");
        QTest::keyClick(jobs.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(clipboard().startsWith("Job,Title\r\n"));
        QCOMPARE(clipboard().count("\r\n"), 3);
    }

    void moreRowsThanTheClipboardTakesAreForAFile()
    {
        Jobs jobs([](ConsoleWindow &console) {
            console.database.execute("DELETE FROM compliance_data");
            console.database.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5001) "
                "INSERT INTO compliance_data (compliance_type, document_name, status, updated_at, "
                "created_at, contractor_id, workspace_id) SELECT 'ID', 'd' || i, 'APPROVED', "
                "'2026-01-01 00:00:00', '2026-01-01 00:00:00', (SELECT min(id) FROM contractors), "
                "(SELECT min(id) FROM workspaces) FROM n");
        });
        jobs.goTo("Compliance");
        auto *table = jobs.find<QTableView>("complianceTable");
        QTRY_COMPARE(table->model()->rowCount(), 5001);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(jobs.text("bannerText").contains("5,001 rows are chosen"));
        QTRY_VERIFY(jobs.find<QPushButton>("bannerExportButton")->isVisible());
    }

    void rowsAreExported()
    {
        Jobs jobs;
        const auto path = jobs.database.filePath("jobs.csv");
        auto *status = jobs.find<QComboBox>("jobsStatusFilter");
        status->setCurrentIndex(status->findText("Pending"));
        QTRY_VERIFY(jobs.rows() < 419 && jobs.rows() > 0);
        const auto expected = jobs.rows();
        QTest::keyClick(jobs.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = jobs.dialog<QDialog>("exportDialog");
        dialog->findChild<QLineEdit *>("exportPath")->setText(path);
        auto *button = dialog->findChild<QPushButton *>("exportRowsButton");
        QCOMPARE(button->text(), QString("Export %1 rows").arg(expected));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(jobs.text("bannerText"), QString("%1 rows written to jobs.csv").arg(expected));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBFJob,Title,Status"));
        QVERIFY(content.count("\r\n") >= expected + 1);

        jobs.table->selectRow(0);
        QTest::keyClick(jobs.table, Qt::Key_Down, Qt::ShiftModifier);
        jobs.trigger("jobsExport");
        dialog = jobs.dialog<QDialog>("exportDialog");
        QVERIFY(dialog->findChild<QRadioButton *>("exportSelectedRows")->isChecked());
        dialog->findChild<QLineEdit *>("exportPath")->setText(path);
        button = dialog->findChild<QPushButton *>("exportRowsButton");
        QCOMPARE(button->text(), "Replace with 2 rows");
        dialog->findChild<QRadioButton *>("exportPdf")->click();
        QCOMPARE(dialog->findChild<QLineEdit *>("exportPath")->text(),
                 jobs.database.filePath("jobs.pdf"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(jobs.text("bannerText"), "2 rows written to jobs.pdf");
        QVERIFY(QFile::exists(jobs.database.filePath("jobs.pdf")));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Jobs jobs;
        jobs.trigger("jobsExport");
        auto *dialog = jobs.dialog<QDialog>("exportDialog");
        auto *path = dialog->findChild<QLineEdit *>("exportPath");
        auto *button = dialog->findChild<QPushButton *>("exportRowsButton");
        QVERIFY(QFileInfo(path->text()).absoluteDir().exists()); // what is proposed
        path->setText("/no such folder/jobs.csv");
        QVERIFY(!button->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>("exportNote")->text(),
                 "There is no folder /no such folder.");
        path->setText("/proc/jobs.csv"); // where not even root can make a file
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(jobs.text("bannerText").contains("/proc/jobs.csv"));
        QVERIFY(jobs.find<QAction>("jobsExport")->isEnabled());
    }

    void rowsArePreviewedForPrint()
    {
        Jobs jobs;
        jobs.trigger("jobsPrint");
        auto *preview = jobs.dialog<QPrintPreviewDialog>("printPreview");
        preview->reject();
        QTRY_VERIFY(!jobs.window->findChild<QPrintPreviewDialog *>("printPreview"));
    }

    void detailsFollowTheCurrentRowAndLeadOn()
    {
        Jobs jobs([](ConsoleWindow &console) {
            console.database.execute("UPDATE jobs SET title = '<b>bold</b>', notes = 'ring\ntwice' "
                                     "WHERE id = (SELECT min(job_id) FROM job_payout_eligibility)");
        });
        const auto number = jobs.database
                                .value("SELECT job_number FROM jobs WHERE id = (SELECT min(job_id) "
                                       "FROM job_payout_eligibility)")
                                .toString();
        jobs.window->showPage("jobs", "is number " + number);
        QTRY_COMPARE(jobs.rows(), 1);
        auto *record = jobs.find<RecordView>("jobsRecord");
        QTRY_VERIFY(record->toPlainText().contains("<b>bold</b>"));
        QTRY_VERIFY(record->toPlainText().contains("ring\ntwice"));
        QTRY_VERIFY(record->toPlainText().contains("Ready for payout"));

        const auto html = record->toHtml();
        static const QRegularExpression href(
            "href=\"(caretaker:payouts[^\"]*ready_payouts[^\"]*)\"");
        const auto link = href.match(html).captured(1).replace("&amp;", "&");
        QVERIFY(!link.isEmpty());
        Q_EMIT record->anchorClicked(QUrl::fromEncoded(link.toUtf8()));
        auto *ready = jobs.find<QTableView>("ready_payoutsTable");
        QTRY_VERIFY(ready->isVisible());
        QTRY_COMPARE(ready->model()->rowCount(), 1);
        QCOMPARE(jobs.find<QPushButton>("ready_payoutsChip_job")->text(), "Job: " + number);
    }

    void detailsAreClosedAndOpenedAndThatIsRemembered()
    {
        {
            Jobs jobs;
            QVERIFY(jobs.find<RecordView>("jobsRecord")->isVisible());
            QTest::keyClick(jobs.window.get(), Qt::Key_I, Qt::ControlModifier);
            QTRY_VERIFY(!jobs.find<RecordView>("jobsRecord")->isVisible());
        }
        Jobs again;
        QVERIFY(!again.find<RecordView>("jobsRecord")->isVisible());
        again.table->setFocus();
        again.table->selectRow(0);
        QTest::keyClick(again.table, Qt::Key_Return);
        QTRY_VERIFY(again.find<RecordView>("jobsRecord")->isVisible());
        QTRY_VERIFY(again.find<RecordView>("jobsRecord")->toPlainText().contains("Site"));
    }

    void severalChosenRowsStayChosenWhenRowsCome()
    {
        Jobs jobs;
        jobs.table->selectRow(3);
        QTest::keyClick(jobs.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(jobs.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(jobs.text("jobsCount"), "419 jobs, 3 chosen");
        jobs.database.execute("UPDATE jobs SET updated_at = '2027-01-01 00:00:00' WHERE id = "
                              "(SELECT min(id) FROM jobs)");
        QTest::keyClick(jobs.window.get(), Qt::Key_F5);
        QTRY_COMPARE(jobs.table->model()->index(0, 0).data(Qt::UserRole + 1),
                     jobs.database.value("SELECT min(id) FROM jobs"));
        QTRY_COMPARE(jobs.text("jobsCount"), "419 jobs, 3 chosen");
    }
};

QTEST_MAIN(TableToolsTest)
#include "tst_table_tools.moc"
