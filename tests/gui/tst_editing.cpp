// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "preview/changes_model.h"
#include "runs/undo_panel.h"
#include "tables/table_model.h"
#include "widgets/banner.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace caretaker;
using namespace caretaker::testing;

/// Cells edited as a person edits them: the switch, the keyboard, the review, saving, undo, and
/// what stands in the way of it.
class EditingTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    enum Column { Title = 1, Status = 2, Priority = 3, Assignee = 4, Due = 5, Notes = 15 };

    /// Two jobs, one of them cancelled, a contractor who may have them, and two documents.
    static void fill(ConsoleWindow &console)
    {
        auto &database = console.database;
        database.addUser({{"role", "CONTRACTOR"},
                          {"first_name", "Ann"},
                          {"last_name", "Lee"},
                          {"username", "ann"}});
        database.addJob(at("2026-11-01T08:00:00Z"), {{"job_number", "JOB-1"},
                                                     {"title", "Roof"},
                                                     {"priority", "LOW"},
                                                     {"due_date", "2026-11-30"}});
        database.addJob(at("2026-10-01T08:00:00Z"),
                        {{"job_number", "JOB-2"}, {"title", "Door"}, {"status", "CANCELLED"}});
        const auto contractor = database.addContractor();
        database.addDocument(contractor, "2027-01-31",
                             {{"document_name", "Licence"}, {"status", "PENDING"}});
    }

    /// A page of the console with its switch on.
    struct Edited
    {
        explicit Edited(const QString &page = "Jobs", const QString &tableName = "jobs")
            : console(Content::Embedded, fill)
            , name(tableName)
        {
            console.goTo(page);
            table = console.find<QTableView>(qPrintable(name + "Table"));
            if (!QTest::qWaitFor([&] {
                    return table->model()->rowCount() > 0 &&
                           table->model()->index(0, 0).data(TableModel::LoadedRole).toBool();
                }))
                qFatal("the rows did not come");
            console.click(qPrintable(name + "EditSwitch"));
        }

        /// F2 on a cell, which opens its editor.
        template<typename T>
        T *open(int row, int column, const char *editorName)
        {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_F2);
            T *editor = nullptr;
            if (!QTest::qWaitFor([&] {
                    editor = table->findChild<T *>(editorName);
                    return editor && editor->isVisible();
                }))
                qFatal("%s did not open", editorName);
            return editor;
        }

        void type(int row, int column, const char *editorName, const QString &text)
        {
            auto *editor = open<QLineEdit>(row, column, editorName);
            editor->selectAll();
            QTest::keyClick(editor, Qt::Key_Delete);
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return !table->findChild<QWidget *>(editorName); }))
                qFatal("%s did not close", editorName);
        }

        /// Ctrl+S, until the button says what would be saved.
        void review(const QString &action)
        {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier);
            if (!QTest::qWaitFor([&] {
                    const auto *save = console.window->findChild<QPushButton *>("saveEditsButton");
                    return save && save->isVisible() && save->text() == action;
                }))
                qFatal("the review did not come to \"%s\"", qPrintable(action));
        }

        [[nodiscard]] QString shown(int row, int column) const
        {
            const auto index = table->model()->index(row, column);
            return static_cast<QStyledItemDelegate *>(table->itemDelegateForColumn(column))
                ->displayText(index.data(), QLocale());
        }
        [[nodiscard]] bool isPending(int row, int column) const
        {
            return table->model()->index(row, column).data(CellOverlay::PendingRole).toBool();
        }
        [[nodiscard]] QString problem(int row, int column) const
        {
            return table->model()->index(row, column).data(CellOverlay::ProblemRole).toString();
        }
        [[nodiscard]] QString message() const
        {
            return console.text(qPrintable(name + "EditMessage"));
        }
        [[nodiscard]] QString banner() const
        {
            return console.find<Banner>(qPrintable(name + "EditBanner"))->text();
        }
        QStringList jobs() { return console.database.rows("SELECT * FROM jobs ORDER BY id"); }

        ConsoleWindow console;
        QString name;
        QTableView *table = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void aCellIsEditedByKeyboardReviewedSavedAndUndone()
    {
        Edited page;
        const auto before = page.jobs();
        page.type(0, Due, "dateEditor", "2026-12-24");
        QCOMPARE(page.shown(0, Due), "24 Dec 2026");
        QVERIFY(page.isPending(0, Due));
        QCOMPARE(page.console.text("jobsEditCount"), "1 edit not saved");
        QCOMPARE(page.jobs(), before); // nothing is written yet

        page.review("Save 1 row");
        auto *changes = page.console.find<QTableView>("changesTable")->model();
        QCOMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, 3).data().toString(), "30 Nov 2026");
        QCOMPARE(changes->index(0, 4).data().toString(), "24 Dec 2026");
        QVERIFY(page.console.find<QPushButton>("reviewCloseButton")->hasFocus()); // the safe one
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        QCOMPARE(page.console.database.rows("SELECT due_date, updated_at FROM jobs WHERE "
                                            "job_number = 'JOB-1'"),
                 QStringList{"2026-12-24|2026-11-22 14:30:00"});
        QCOMPARE(page.console.database.rows("SELECT task, started_from FROM caretaker_runs"),
                 QStringList{"edit_jobs|console"});
        QTRY_VERIFY(!page.isPending(0, Due));

        page.console.click("undoEditsButton");
        page.console.click("restoreButton");
        QTRY_COMPARE(page.jobs(), before);
        page.console.click("undoCloseButton");
        QTRY_VERIFY(page.table->isVisible());

        page.console.goTo("Runs");
        auto *runs = page.console.find<QTableView>("runsTable")->model();
        QTRY_COMPARE(runs->rowCount(), 2);
        QCOMPARE(runs->index(1, 1).data().toString(), "Jobs edited by hand");
    }

    void everyKindOfEditorTakesWhatIsChosen()
    {
        Edited page;
        auto *priority = page.open<QComboBox>(0, Priority, "wordEditor");
        QTest::keyClick(priority, Qt::Key_Home); // urgent comes first
        QTest::keyClick(priority, Qt::Key_Return);
        QTRY_COMPARE(page.shown(0, Priority), "Urgent");
        page.type(0, Assignee, "personEditor", "ann lee");
        QCOMPARE(page.shown(0, Assignee), "Ann Lee");
        auto *notes = page.open<QPlainTextEdit>(0, Notes, "textEditor");
        QTest::keyClicks(notes, "first");
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, "second");
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page.isPending(0, Notes));
        auto *state = page.open<QComboBox>(1, Status, "wordEditor");
        QCOMPARE(state->count(), 2);
        QCOMPARE(state->itemText(1), "Reopen as: Pending");
        QTest::keyClick(state, Qt::Key_Down);
        QTest::keyClick(state, Qt::Key_Return);
        QTRY_COMPARE(page.shown(1, Status), "Pending");

        page.review("Save 2 rows");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "2 rows saved.");
        QCOMPARE(page.console.database.rows(
                     "SELECT j.job_number, j.status, j.priority, u.username, j.notes FROM jobs j "
                     "LEFT JOIN users u ON u.id = j.assigned_to_id ORDER BY j.id"),
                 (QStringList{"JOB-1|PENDING|URGENT|ann|first\nsecond", "JOB-2|PENDING|MEDIUM||"}));
    }

    void aDateIsEditedAsItIsShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as in the table") << "24 Dec 2026"
                                         << "24 Dec 2026";
        QTest::newRow("the month in full") << "4 January 2027"
                                           << "4 Jan 2027";
        QTest::newRow("ISO 8601") << "2027-01-04"
                                  << "4 Jan 2027";
        QTest::newRow("of the last century") << "30 Nov 1926"
                                             << "30 Nov 1926";
        QTest::newRow("no date") << "soon"
                                 << "soon";
    }
    void aDateIsEditedAsItIsShown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Edited page;
        auto *editor = page.open<QLineEdit>(0, Due, "dateEditor");
        QCOMPARE(editor->text(), "30 Nov 2026");
        QTest::keyClick(editor, Qt::Key_Up);
        QCOMPARE(editor->text(), "1 Dec 2026");
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!page.table->findChild<QWidget *>("dateEditor"));
        QVERIFY(!page.isPending(0, Due)); // it is what is stored
        page.type(0, Due, "dateEditor", typed);
        QCOMPARE(page.shown(0, Due), shown);
        editor = page.open<QLineEdit>(0, Due, "dateEditor");
        QCOMPARE(editor->text(), shown);
    }

    /// The click takes the keyboard from the editor, which hands over what was typed: once.
    void whatIsStillBeingTypedIsReviewed()
    {
        QTest::failOnWarning(QRegularExpression("editor"));
        Edited page;
        page.type(1, Due, "dateEditor", "2026-12-24");
        auto *editor = page.open<QLineEdit>(0, Due, "dateEditor");
        editor->selectAll();
        QTest::keyClicks(editor, "25 Dec 2026");
        auto *review = page.console.find<QPushButton>("jobsReviewButton");
        QTest::mouseClick(review, Qt::LeftButton);
        QTRY_VERIFY(page.console.find<QWidget>("reviewSummary")->isVisible());
        QTRY_COMPARE(page.console.find<QTableView>("changesTable")->model()->rowCount(), 2);
    }

    void theWindowGoesWithAnOpenEditor()
    {
        Edited page;
        auto *editor = page.open<QLineEdit>(0, Due, "dateEditor");
        editor->selectAll();
        QTest::keyClicks(editor, "25 Dec 2026");
        page.console.window.reset();
    }

    void whatARowHoldsBackIsSaid()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.type(0, Assignee, "personEditor", "nobody of that name");
        page.type(1, Due, "dateEditor", "2026-12-25");
        page.review("Save 1 row");
        const auto *panel = page.console.find<QWidget>("reviewSummary")->parentWidget();
        QTRY_VERIFY2(panel->findChild<Banner *>()->text().endsWith(
                         "1 other edit of these rows is left out until then."),
                     qPrintable(panel->findChild<Banner *>()->text()));
    }

    void theCalendarIsWhollyOnTheScreen()
    {
        Edited page;
        const auto screen = page.console.window->screen()->availableGeometry();
        page.console.window->move(screen.right() - page.console.window->width() / 2, 0);
        page.table->horizontalScrollBar()->setValue(0);
        auto *editor = page.open<QLineEdit>(0, Due, "dateEditor");
        QTRY_VERIFY(editor->mapToGlobal(QPoint()).x() > screen.width() / 2);
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
        const auto *calendar = editor->findChild<QWidget *>("calendar");
        QTRY_VERIFY(calendar && calendar->isVisible());
        QVERIFY(screen.contains(calendar->geometry()));
    }

    void aPartOfANameIsEnoughWhereItIsOnes()
    {
        Edited page;
        page.type(0, Assignee, "personEditor", "nn le");
        QCOMPARE(page.shown(0, Assignee), "Ann Lee");
    }

    void enterPressesTheButtonWithTheFocus()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.review("Save 1 row");
        auto *save = page.console.find<QPushButton>("saveEditsButton");
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Return);
        QTRY_COMPARE(page.banner(), "1 row saved.");
    }

    void aPersonIsChosenFromTheListOfAll()
    {
        Edited page;
        auto *editor = page.open<QLineEdit>(0, Assignee, "personEditor");
        QTest::keyClick(editor, Qt::Key_Down);
        auto *list = editor->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->model()->rowCount() > 1);
        QVERIFY(list->width() >= list->sizeHintForColumn(0));
        while (!list->currentIndex().data().toString().startsWith("Ann Lee"))
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(page.shown(0, Assignee), "Ann Lee");
    }

    void theUndoNamesPeople()
    {
        Edited page;
        page.type(0, Assignee, "personEditor", "ann lee");
        page.review("Save 1 row");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        page.console.click("undoEditsButton");
        auto *undo = page.console.find<QWidget>("jobsEditingPage")->findChild<UndoPanel *>();
        QVERIFY(undo);
        auto *restored = undo->findChild<QTableView *>("changesTable");
        QTRY_COMPARE(restored->model()->rowCount(), 1);
        QCOMPARE(restored->model()->index(0, ChangesModel::Before).data().toString(), "Ann Lee");
        page.console.click("restoreButton");
        QTRY_VERIFY(!undo->findChild<QPushButton *>("restoreButton")->isVisible());
        QCOMPARE(restored->model()->index(0, ChangesModel::Before).data().toString(), "Ann Lee");
    }

    void whatIsInvalidIsSaidAtTheCellAndHoldsUpNothingElse()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "31 Feb");
        QCOMPARE(page.problem(0, Due), "\"31 Feb\" is not a date. Write it as 30 Nov 2026.");
        QCOMPARE(page.shown(0, Due), "31 Feb");
        QTRY_COMPARE(page.message(), page.problem(0, Due));
        page.type(1, Due, "dateEditor", "2026-12-24");
        QVERIFY(page.message().startsWith("JOB-1, Due: ")); // from where it is, too
        page.console.click("jobsShowProblemButton");
        QCOMPARE(page.table->currentIndex(), page.table->model()->index(0, Due));

        page.review("Save 1 row");
        QVERIFY(page.console.text("reviewSummary").contains("1 cell cannot be saved"));
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        QCOMPARE(page.console.text("jobsEditCount"), "1 edit not saved");
        // The row that was saved is now the one that changed last.
        QTRY_COMPARE(page.table->model()->index(1, 0).data().toString(), "JOB-1");
        QVERIFY(page.isPending(1, Due));
        page.table->setFocus();
        page.table->setCurrentIndex(page.table->model()->index(1, Due));
        QTest::keyClick(page.table, Qt::Key_Escape);
        QVERIFY(!page.isPending(1, Due));
        QCOMPARE(page.shown(1, Due), "30 Nov 2026");
        QVERIFY(page.message().contains("Ctrl+Z brings it back"));
        QTest::keyClick(page.table, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(page.isPending(1, Due));
    }

    void aConflictShowsWhatDiffersAndIsKeptOrDropped_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("dropped") << false;
    }
    void aConflictShowsWhatDiffersAndIsKeptOrDropped()
    {
        QFETCH(bool, isKept);
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.type(1, Due, "dateEditor", "2026-12-25");
        page.review("Save 2 rows");
        page.console.database.execute("UPDATE jobs SET due_date = '2027-01-01', updated_at = "
                                      "'2026-11-22 14:29:00' WHERE job_number = 'JOB-1'");
        page.console.click("saveEditsButton"); // finds it only now
        auto *conflicts = page.console.find<QTableView>("editConflictsTable");
        QTRY_VERIFY(conflicts->isVisible());
        const auto cell = [&](int column) {
            return conflicts->model()->index(0, column).data().toString();
        };
        QCOMPARE(conflicts->model()->rowCount(), 1);
        QCOMPARE((QStringList{cell(0), cell(1), cell(2), cell(3), cell(4)}),
                 (QStringList{"JOB-1", "Due", "30 Nov 2026", "1 Jan 2027", "24 Dec 2026"}));
        QCOMPARE(page.console.database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);

        page.console.click(isKept ? "keepEditsButton" : "dropEditsButton");
        QTRY_VERIFY(!conflicts->isVisible());
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), isKept ? "2 rows saved." : "1 row saved.");
        QCOMPARE(page.console.database.rows("SELECT due_date FROM jobs ORDER BY job_number"),
                 (QStringList{isKept ? "2026-12-24" : "2027-01-01", "2026-12-25"}));
    }

    void aDocumentIsRejectedWithAReason()
    {
        Edited page("Compliance", "compliance");
        auto *state = page.open<QComboBox>(0, Status, "wordEditor");
        QTest::keyClick(state, Qt::Key_End);
        QCOMPARE(state->currentText(), "Reject…");
        QTest::keyClick(state, Qt::Key_Return);
        QTRY_COMPARE(page.problem(0, Status), "A rejection needs a reason.");
        auto *reason = page.console.find<QLineEdit>("complianceRejectionReason");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, "The scan is blurred");
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(page.problem(0, Status), QString());
        page.review("Save 1 row");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(
            page.console.database.rows("SELECT status, rejection_reason FROM compliance_data"),
            QStringList{"REJECTED|The scan is blurred"});
    }

    void readOnlyCellsSayWhy()
    {
        Edited page;
        page.table->setCurrentIndex(page.table->model()->index(0, Title));
        QTest::keyClick(page.table, Qt::Key_F2);
        QCOMPARE(page.message(), "Title cannot be edited here.");
        page.table->setCurrentIndex(page.table->model()->index(0, Status));
        QTest::keyClick(page.table, Qt::Key_Return);
        QVERIFY(page.message().startsWith("Only a cancelled job can be reopened"));
    }

    void theOutcomeStaysUntilThePersonGoesOn_data()
    {
        QTest::addColumn<bool>("isPutAway");
        QTest::newRow("put away") << true;
        QTest::newRow("another page") << false;
    }
    void theOutcomeStaysUntilThePersonGoesOn()
    {
        QFETCH(bool, isPutAway);
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.review("Save 1 row");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        auto *banner = page.console.find<Banner>("jobsEditBanner");
        QTRY_VERIFY(banner->isVisible());
        if (isPutAway) {
            QTest::mouseClick(banner->findChild<QToolButton *>("dismissButton"), Qt::LeftButton);
        } else {
            page.console.goTo("Runs");
            page.console.goTo("Jobs");
            QTRY_VERIFY(page.table->isVisible());
        }
        QVERIFY(!banner->isVisible());
    }

    void theSwitchHasAKey()
    {
        Edited page;
        auto *editSwitch = page.console.find<QPushButton>("jobsEditSwitch");
        page.console.window->resize(700, 500); // its text goes, and comes again
        page.console.window->resize(1200, 800);
        for (const bool isOn : {false, true}) {
            QTest::keyClick(page.console.window.get(), Qt::Key_E, Qt::ControlModifier);
            QCOMPARE(editSwitch->isChecked(), isOn);
        }
    }

    void theSwitchStaysOnWhileEditsAreNotSaved()
    {
        Edited page;
        auto *editSwitch = page.console.find<QPushButton>("jobsEditSwitch");
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.console.click("jobsEditSwitch");
        QVERIFY(editSwitch->isChecked());
        QCOMPARE(page.banner(), "1 edit is not saved.");
        page.console.click("unsavedDiscardButton");
        QVERIFY(!editSwitch->isChecked());
        QVERIFY(!page.isPending(0, Due));
        page.table->setFocus();
        QTest::keyClick(page.table, Qt::Key_F2);
        QVERIFY(!page.table->findChild<QWidget *>("dateEditor"));
    }

    void anotherPageTellsOfThemAndLeadsBack()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.console.goTo("Compliance");
        auto *banner = page.console.find<Banner>("unsavedBanner");
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), "1 edit on the page Jobs is not saved.");
        page.console.click("backToEditsButton");
        QVERIFY(!banner->isVisible());
        QVERIFY(page.isPending(0, Due));
    }

    void quittingAsksFirst()
    {
        Edited page;
        QVERIFY(!page.console.window->holdsUnsavedEdits());
        page.type(0, Due, "dateEditor", "2026-12-24");
        QVERIFY(page.console.window->holdsUnsavedEdits());
        page.console.click("stayButton");
        QVERIFY(page.isPending(0, Due));
        QVERIFY(page.console.window->holdsUnsavedEdits());
        const QSignalSpy quits(page.console.window.get(), &MainWindow::quitRequested);
        page.console.click("quitAnywayButton");
        QCOMPARE(quits.count(), 1);
        QVERIFY(!page.console.window->holdsUnsavedEdits());
    }

    void whatIsBeingTypedIsAskedForToo_data()
    {
        QTest::addColumn<bool>("isOnlyOne");
        QTest::newRow("the only edit") << true;
        QTest::newRow("one more edit") << false;
    }
    void whatIsBeingTypedIsAskedForToo()
    {
        QFETCH(bool, isOnlyOne);
        Edited page;
        if (!isOnlyOne)
            page.type(0, Due, "dateEditor", "2026-12-24");
        auto *editor = page.open<QLineEdit>(1, Due, "dateEditor");
        editor->selectAll();
        QTest::keyClicks(editor, "2026-12-25");
        QVERIFY(page.console.window->holdsUnsavedEdits());
        QTRY_VERIFY(!page.table->findChild<QWidget *>("dateEditor"));
        QCOMPARE(page.console.window->unsavedEdits(), isOnlyOne ? 1 : 2);
        QVERIFY(page.console.find<Banner>("unsavedBanner")->isVisible());
        QVERIFY(page.console.find<QPushButton>("stayButton")->hasFocus());
    }

    void savingBeforeQuittingShowsTheReviewFirst()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        QVERIFY(page.console.window->holdsUnsavedEdits());
        const QSignalSpy quits(page.console.window.get(), &MainWindow::quitRequested);
        page.console.click("saveAndQuitButton");
        page.console.click("reviewCloseButton");
        page.console.find<QTableView>("jobsTable")->setFocus();
        QVERIFY(page.isPending(0, Due));
        QCOMPARE(quits.count(), 0);

        QVERIFY(page.console.window->holdsUnsavedEdits());
        page.console.click("saveAndQuitButton");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(quits.count(), 1);
        QCOMPARE(page.console.window->unsavedEdits(), 0);
    }

    void savingBeforeQuittingLeavesAnUndo()
    {
        Edited page;
        page.type(0, Due, "dateEditor", "2026-12-24");
        page.review("Save 1 row");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        page.type(1, Due, "dateEditor", "2026-12-25");
        page.console.click("undoEditsButton");
        QTRY_VERIFY(page.console.find<QPushButton>("restoreButton")->isVisible());

        QVERIFY(page.console.window->holdsUnsavedEdits());
        const QSignalSpy quits(page.console.window.get(), &MainWindow::quitRequested);
        page.console.click("saveAndQuitButton");
        page.console.click("saveEditsButton");
        QTRY_COMPARE(quits.count(), 1);
        QCOMPARE(page.console.window->unsavedEdits(), 0);
        QCOMPARE(page.console.database.rows("SELECT due_date FROM jobs ORDER BY job_number"),
                 (QStringList{"2026-12-24", "2026-12-25"}));
    }

    void whoeverStaysAfterAllIsNotQuitByTheReview_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("stays") << false;
        QTest::newRow("closes the window") << true;
    }
    void whoeverStaysAfterAllIsNotQuitByTheReview()
    {
        QFETCH(bool, closes);
        QApplication::setQuitOnLastWindowClosed(false);
        Edited page;
        auto &window = *page.console.window;
        page.type(0, Due, "dateEditor", "2026-12-24");
        QVERIFY(window.holdsUnsavedEdits());
        const QSignalSpy quits(&window, &MainWindow::quitRequested);
        page.console.click("saveAndQuitButton");
        if (closes) { // into the tray
            window.close();
            window.show();
        } else {
            QVERIFY(window.holdsUnsavedEdits());
            page.console.click("stayButton");
        }
        page.console.click("saveEditsButton");
        QTRY_COMPARE(page.banner(), "1 row saved.");
        QCOMPARE(quits.count(), 0);
    }

    void withoutOurOwnTablesTheSwitchSaysWhyItIsOff()
    {
        ConsoleWindow console(Content::WebApplication);
        console.goTo("Jobs");
        auto *editSwitch = console.find<QPushButton>("jobsEditSwitch");
        QTRY_VERIFY(editSwitch->toolTip().contains("Caretaker's own tables"));
        QVERIFY(!editSwitch->isEnabled());
    }
};

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
