// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/edit_review.h"
#include "edits/edit_rules.h"
#include "edits/save_edits.h"
#include "queries/assignable_people.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/dashboard.h"
#include "runs/history.h"
#include "runs/housekeeping.h"
#include "runs/process.h"
#include "runs/undo.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Edits by hand: what may be edited, to which values, and that they are guarded, recorded and can
/// be undone as every run.
class EditsTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const EditableTable &m_jobs = editableJobs();
    const EditableTable &m_documents = editableDocuments();
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };
    const QDate m_today{2026, 11, 22};
    static constexpr const char *touched = "2026-11-01T08:00:00.5Z";

    /// A row as the table shows it, with edits to come.
    static RowEdit shown(const TemporaryDatabase &database, const EditableTable &table, qint64 id)
    {
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadOnly));
        return {id, expectOk(readRows(connection, table.definition, {id})).first(), {}};
    }

    RowEdit edited(const TemporaryDatabase &database, const EditableTable &table, qint64 id,
                   const QMap<QString, CellEdit> &cells) const
    {
        auto edit = shown(database, table, id);
        edit.cells = cells;
        return edit;
    }

    Result<EditReview> review(const TemporaryDatabase &database, const RowEdit &edit) const
    {
        const bool isJob = edit.seen.size() == m_jobs.definition.columns.size();
        return reviewEdits(database.url(), isJob ? m_jobs : m_documents, {edit}, m_now);
    }

    Result<RunReport> save(const TemporaryDatabase &database, const Plan &plan) const
    {
        return saveEdits(database.url(), plan, m_now, RunTrigger::Console, {});
    }

    /// Reviews and saves what has to be fine; the run's id.
    qint64 saved(const TemporaryDatabase &database, const RowEdit &edit) const
    {
        const auto reviewed = expectOk(review(database, edit));
        if (!reviewed.conflicts.isEmpty() || !reviewed.problems.isEmpty())
            qFatal("the edit was refused");
        return expectOk(save(database, reviewed.plan)).runId;
    }

    static QString problemOf(const EditableTable &table, const RowEdit &edit, const QString &column,
                             QDate today)
    {
        const auto value = storedValueOf(table, edit, column, today);
        return value ? QString() : value.error().message;
    }

    static QVariant none() { return QVariant(QMetaType(QMetaType::QString)); }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyFieldIsSavedAsTheWebApplicationStoresItAndGoesBackByteForByte_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("before");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("due date") << "due_date" << QVariant("2026-11-30") << QVariant("2026-12-24")
                                  << "2026-12-24";
        QTest::newRow("due date, first one")
            << "due_date" << none() << QVariant("24 Dec 2026") << "2026-12-24";
        QTest::newRow("due date, emptied") << "due_date" << QVariant("2026-11-30") << none() << "";
        QTest::newRow("priority") << "priority" << QVariant("LOW") << QVariant("URGENT")
                                  << "URGENT";
        QTest::newRow("notes") << "notes" << QVariant("a\r\n\tb ")
                               << QVariant("Größe 💰 \"x\" \\ 'y'\nsecond line")
                               << "Größe 💰 \"x\" \\ 'y'\nsecond line";
        QTest::newRow("notes, emptied") << "notes" << QVariant("n") << QVariant("") << "";
        QTest::newRow("notes where an empty text was")
            << "notes" << QVariant("") << QVariant("n") << "n";
    }
    void everyFieldIsSavedAsTheWebApplicationStoresItAndGoesBackByteForByte()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, before);
        QFETCH(QVariant, value);
        QFETCH(QString, after);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched), {{column, before}});
        const auto rows = database.rows("SELECT *, notes IS NULL FROM jobs");
        const auto run = saved(database, edited(database, m_jobs, id, {{column, {value}}}));
        QCOMPARE(database.rows(QString("SELECT %1, updated_at FROM jobs").arg(column)),
                 QStringList{after + "|2026-11-22 14:30:00"});
        if (after.isEmpty())
            QCOMPARE(
                database.value(QString("SELECT count(*) FROM jobs WHERE %1 IS NULL").arg(column))
                    .toInt(),
                1);
        expectOk(undoRun(database.url(), run, {}, m_now, RunTrigger::Console, {}));
        QCOMPARE(database.rows("SELECT *, notes IS NULL FROM jobs"), rows);
    }

    void aJobIsGivenToAContractorAndTakenAway()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto ann =
            database.addUser({{"role", "CONTRACTOR"}, {"first_name", "Ann"}, {"last_name", "Lee"}});
        const auto id = database.addJob(at(touched));
        const auto run = saved(database, edited(database, m_jobs, id,
                                                {{"assigned_to_id", {QVariant(ann), "Ann Lee"}}}));
        QCOMPARE(database.value("SELECT assigned_to_id FROM jobs").toLongLong(), ann);
        QCOMPARE(expectOk(readRun(database.url(), run)).changes.first().reason,
                 "Edited by hand, assigned to Ann Lee in place of nobody");
        saved(database, edited(database, m_jobs, id, {{"assigned_to_id", {none()}}}));
        QVERIFY(database.value("SELECT assigned_to_id FROM jobs").isNull());
    }

    void onlyActiveContractorsAreOfferedAndAssigned()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto ann = database.addUser({{"role", "CONTRACTOR"},
                                           {"first_name", "Ann"},
                                           {"last_name", "Ünal"},
                                           {"username", "x1"}});
        const auto gone =
            database.addUser({{"role", "CONTRACTOR"}, {"first_name", "Ann"}, {"is_active", false}});
        const auto manager = database.addUser({{"role", "FM"}, {"first_name", "Ann"}});
        const auto job = database.addJob(at(touched));
        {
            const auto connection = expectOk(Connection::open(database.url(), Access::ReadOnly));
            const auto found = expectOk(assignablePeople(connection));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().id, ann);
        }
        for (const auto person : {gone, manager, qint64(999999)}) {
            const auto reviewed =
                expectOk(review(database, edited(database, m_jobs, job,
                                                 {{"assigned_to_id", {QVariant(person), "Ann"}}})));
            QCOMPARE(reviewed.problems.size(), 1);
            QVERIFY(reviewed.plan.changes.isEmpty());
        }
        const auto reviewed =
            expectOk(review(database, edited(database, m_jobs, job,
                                             {{"assigned_to_id", {QVariant(ann), "Ann Ünal"}}})));
        database.execute("UPDATE users SET is_active = FALSE WHERE id = ?", {ann});
        const auto late = save(database, reviewed.plan);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Stale);
        QVERIFY(database.value("SELECT assigned_to_id FROM jobs").isNull());
    }

    void aCancelledJobIsReopenedAsItWas_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QStringList>("choices");
        const QString closed = "Auto-closed on 2026-11-01 due to 95 days of inactivity (previous "
                               "status: %1)";
        QTest::newRow("by a person") << "CANCELLED"
                                     << "no longer wanted" << QStringList{"PENDING"};
        QTest::newRow("stale, was pending")
            << "CANCELLED" << closed.arg("PENDING") << QStringList{"PENDING"};
        QTest::newRow("stale, was in progress")
            << "CANCELLED"
            << "x\n\n" + closed.arg("IN_PROGRESS") << QStringList{"IN_PROGRESS", "PENDING"};
        QTest::newRow("twice") << "CANCELLED"
                               << closed.arg("IN_PROGRESS") + "\n\n" + closed.arg("PENDING")
                               << QStringList{"PENDING"};
        QTest::newRow("open") << "IN_PROGRESS"
                              << "" << QStringList{};
        QTest::newRow("pending") << "PENDING" << closed.arg("IN_PROGRESS") << QStringList{};
        QTest::newRow("completed") << "COMPLETED"
                                   << "" << QStringList{};
    }
    void aCancelledJobIsReopenedAsItWas()
    {
        QFETCH(QString, status);
        QFETCH(QString, notes);
        QFETCH(QStringList, choices);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched), {{"status", status}, {"notes", notes}});
        const auto job = shown(database, m_jobs, id);
        QCOMPARE(statusChoices(m_jobs, job.seen), choices);
        QCOMPARE(whyReadOnly(m_jobs, job.seen, m_jobs.positionOf("status")).isEmpty(),
                 !choices.isEmpty());
        for (const auto &chosen : {"PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"}) {
            const auto edit = edited(database, m_jobs, id, {{"status", {QVariant(chosen)}}});
            QCOMPARE(problemOf(m_jobs, edit, "status", m_today).isEmpty(),
                     choices.contains(chosen));
        }
        if (choices.isEmpty())
            return;
        saved(database, edited(database, m_jobs, id, {{"status", {choices.first()}}}));
        QCOMPARE(database.value("SELECT status FROM jobs").toString(), choices.first());
    }

    void documentsAreApprovedAndRejectedWhereItMakesSense_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("pending") << "PENDING" << QStringList{"APPROVED", "REJECTED"};
        QTest::newRow("approved") << "APPROVED" << QStringList{"REJECTED"};
        QTest::newRow("rejected") << "REJECTED" << QStringList{"APPROVED"};
        QTest::newRow("expiring") << "EXPIRING_SOON" << QStringList{"APPROVED", "REJECTED"};
        QTest::newRow("expired") << "EXPIRED" << QStringList{"APPROVED"};
    }
    void documentsAreApprovedAndRejectedWhereItMakesSense()
    {
        QFETCH(QString, status);
        QFETCH(QStringList, choices);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id =
            database.addDocument(database.addContractor(), "2027-01-31", {{"status", status}});
        QCOMPARE(statusChoices(m_documents, shown(database, m_documents, id).seen), choices);
        for (const auto &chosen : {"APPROVED", "REJECTED", "PENDING", "EXPIRED"}) {
            const auto edit =
                edited(database, m_documents, id, {{"status", {QVariant(chosen), {}, "blurred"}}});
            QCOMPARE(problemOf(m_documents, edit, "status", m_today).isEmpty(),
                     choices.contains(chosen));
        }
    }

    void aRejectionKeepsItsReasonWhereTheWebApplicationDoes()
    {
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const auto id =
            database.value("SELECT min(id) FROM compliance_data WHERE status = 'PENDING'")
                .toLongLong();
        const auto all = QString("SELECT * FROM compliance_data ORDER BY id");
        const auto before = database.rows(all);
        const auto reject = [&](const QString &reason) {
            return edited(database, m_documents, id,
                          {{"status", {QVariant("REJECTED"), {}, reason}}});
        };
        QCOMPARE(problemOf(m_documents, reject("  "), "status", m_today),
                 "A rejection needs a reason.");
        const auto decided = [&] {
            return database.rows(QString("SELECT status, rejection_reason, verified_at, "
                                         "verified_by_id, updated_at FROM compliance_data WHERE "
                                         "id = %1")
                                     .arg(id));
        };
        const auto run = saved(database, reject(" The scan is blurred. "));
        QCOMPARE(decided(), QStringList{"REJECTED|The scan is blurred.|2026-11-22 14:30:00||"
                                        "2026-11-22 14:30:00"});
        QCOMPARE(expectOk(readRun(database.url(), run)).changes.first().reason,
                 "Edited by hand, rejected: The scan is blurred.");
        const auto approval = saved(
            database, edited(database, m_documents, id, {{"status", {QVariant("APPROVED")}}}));
        QCOMPARE(decided(), QStringList{"APPROVED||2026-11-22 14:30:00||2026-11-22 14:30:00"});
        for (const auto each : {approval, run})
            QCOMPARE(expectOk(undoRun(database.url(), each, {}, m_now, RunTrigger::Console, {}))
                         .plan.restored.size(),
                     1);
        QCOMPARE(database.rows(all), before);
    }

    void aDocumentIsNotApprovedPastItsExpiry()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id =
            database.addDocument(database.addContractor(), "2026-11-21", {{"status", "EXPIRED"}});
        const CellEdit approve{QVariant("APPROVED")};
        auto edit = edited(database, m_documents, id, {{"status", approve}});
        QVERIFY(problemOf(m_documents, edit, "status", m_today).startsWith("The document has"));
        QCOMPARE(expectOk(review(database, edit)).problems.size(), 1);
        edit.cells.insert("expiry_date", {QVariant("2027-11-21")});
        QCOMPARE(problemOf(m_documents, edit, "status", m_today), QString());
        saved(database, edit);
        QCOMPARE(database.rows("SELECT status, expiry_date FROM compliance_data"),
                 QStringList{"APPROVED|2027-11-21"});
    }

    void whatARuleRefusesIsSaidAtTheCell_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("no date") << "due_date" << QVariant("31 Feb 2026")
                                 << "\"31 Feb 2026\" is not a date. Write it as 30 Nov 2026.";
        QTest::newRow("far off") << "due_date" << QVariant("20261-01-01")
                                 << "\"20261-01-01\" is not a date. Write it as 30 Nov 2026.";
        QTest::newRow("long ago") << "due_date" << QVariant("1026-01-01")
                                  << "The year has to be between 2000 and 2199.";
        QTest::newRow("no priority")
            << "priority" << QVariant("ASAP") << "Choose one from the list.";
        QTest::newRow("priority emptied") << "priority" << none() << "Choose one from the list.";
        QTest::newRow("a name only")
            << "assigned_to_id" << QVariant("Bob")
            << "There is no active contractor \"Bob\". Choose one from the list.";
        QTest::newRow("too long")
            << "notes" << QVariant(QString(longestNotes + 1, 'x'))
            << QString("This is longer than %L1 characters.").arg(longestNotes);
    }
    void whatARuleRefusesIsSaidAtTheCell()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        QFETCH(QString, message);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched));
        const auto edit = edited(database, m_jobs, id, {{column, {value}}});
        QCOMPARE(problemOf(m_jobs, edit, column, m_today), message);
        const auto reviewed = expectOk(review(database, edit));
        QVERIFY(reviewed.plan.changes.isEmpty());
        QCOMPARE(reviewed.problems.first().message, message);
    }

    void aDocumentDoesNotExpireBeforeItWasIssued()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addDocument(database.addContractor(), "2027-01-31",
                                             {{"issue_date", "2026-10-01"}});
        const auto edit =
            edited(database, m_documents, id, {{"expiry_date", {QVariant("2026-09-30")}}});
        QVERIFY(!problemOf(m_documents, edit, "expiry_date", m_today).isEmpty());
    }

    void moneyAndWhatIsNotListedStaysReadOnly()
    {
        for (const auto *table : {&m_jobs, &m_documents}) {
            for (int position = 0; position < table->definition.columns.size(); ++position) {
                const auto &column = table->definition.columns.at(position);
                if (column.kind == ColumnKind::Money || column.kind == ColumnKind::Moment)
                    QVERIFY2(!table->fieldAt(position), qPrintable(column.title));
                if (!table->fieldAt(position))
                    QCOMPARE(whyReadOnly(*table, {}, position),
                             column.title + " cannot be edited here.");
            }
        }
        QCOMPARE(m_jobs.fields.size() + m_documents.fields.size(), 7);
    }

    void aRowThatOthersHaveChangedIsAConflictAndNothingOfItIsWritten_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<bool>("isGone");
        const auto later = QString("updated_at = '2026-11-22 14:00:00'");
        QTest::newRow("the same field")
            << "UPDATE jobs SET due_date = '2027-01-01', " + later << QStringList{"Due"} << false;
        QTest::newRow("the same field, its last change left")
            << "UPDATE jobs SET due_date = '2027-01-01'" << QStringList{"Due"} << false;
        QTest::newRow("others") << "UPDATE jobs SET title = 'New', status = 'COMPLETED', " + later
                                << QStringList{"Title", "Status"} << false;
        QTest::newRow("only touched")
            << "UPDATE jobs SET " + later << QStringList{"Last change"} << false;
        QTest::newRow("deleted") << "DELETE FROM jobs WHERE job_number = 'A'" << QStringList{}
                                 << true;
    }
    void aRowThatOthersHaveChangedIsAConflictAndNothingOfItIsWritten()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, columns);
        QFETCH(bool, isGone);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched), {{"job_number", "A"}});
        const auto edit = edited(database, m_jobs, id, {{"due_date", {QVariant("2026-12-24")}}});
        const auto early = expectOk(review(database, edit));
        database.execute(change);
        const auto now = database.rows("SELECT * FROM jobs");

        const auto reviewed = expectOk(review(database, edit));
        QVERIFY(reviewed.plan.changes.isEmpty());
        QCOMPARE(reviewed.conflicts.size(), 1);
        const auto &conflict = reviewed.conflicts.first();
        QCOMPARE(conflict.key, "A");
        QCOMPARE(conflict.isGone(), isGone);
        if (!isGone) {
            QStringList titles;
            for (const auto position : differingColumns(m_jobs, conflict.seen, conflict.now))
                titles.append(m_jobs.definition.columns.at(position).title);
            QCOMPARE(titles, columns);
        }
        // What was reviewed before is not written either, and leaves no trace in the history.
        const auto late = save(database, early.plan);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Stale);
        QCOMPARE(database.rows("SELECT * FROM jobs"), now);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_runs").toInt(), 0);
    }

    void anEditOnTopOfAnothersChangeIsSavedOnceThatIsSeen()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched));
        auto edit = edited(database, m_jobs, id, {{"due_date", {QVariant("2026-12-24")}}});
        database.execute("UPDATE jobs SET title = 'New', updated_at = '2026-11-22 14:00:00'");
        const auto conflicts = expectOk(review(database, edit)).conflicts;
        edit.seen = conflicts.first().now;
        saved(database, edit);
        QCOMPARE(database.rows("SELECT title, due_date FROM jobs"), QStringList{"New|2026-12-24"});
    }

    void aConflictInOneRowKeepsNoOtherFromBeingSaved()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        QList<RowEdit> edits;
        for (const auto *number : {"A", "B"})
            edits.append(edited(database, m_jobs,
                                database.addJob(at(touched), {{"job_number", number}}),
                                {{"priority", {QVariant("URGENT")}}}));
        database.execute("UPDATE jobs SET title = 'New', updated_at = '2026-11-22 14:00:00' WHERE "
                         "job_number = 'A'");
        const auto reviewed = expectOk(reviewEdits(database.url(), m_jobs, edits, m_now));
        QCOMPARE(reviewed.conflicts.size(), 1);
        QCOMPARE(reviewed.plan.changes.size(), 1);
        expectOk(save(database, reviewed.plan));
        QCOMPARE(database.rows("SELECT job_number FROM jobs WHERE priority = 'URGENT'"),
                 QStringList{"B"});
    }

    void whatChangesNothingIsNotSaved()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched), {{"due_date", "2026-11-30"}});
        const auto edit = edited(database, m_jobs, id, {{"due_date", {QVariant("30 Nov 2026")}}});
        const auto reviewed = expectOk(review(database, edit));
        QVERIFY(reviewed.plan.changes.isEmpty());
        QVERIFY(reviewed.problems.isEmpty());
    }

    void theHistoryKeepsWhoAndWhenAndEveryValueForGood()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched), {{"job_number", "A"}, {"title", "Roof"}});
        const auto run =
            saved(database, edited(database, m_jobs, id, {{"due_date", {QVariant("2026-12-24")}}}));
        const auto undo =
            expectOk(undoRun(database.url(), run, {}, m_now, RunTrigger::Console, {}));
        const AutoCloseStaleJobs task;
        const auto taskRun =
            expectOk(runTask(database.url(), task, {}, m_now, RunTrigger::CommandLine, {}));
        expectOk(tidyHistory(database.url(), [] { return at("2046-11-22T14:30:00Z"); }));
        QVERIFY(!readRun(database.url(), taskRun.runId));
        const auto details = expectOk(readRun(database.url(), run));
        QCOMPARE(details.run.task, QString(editJobsTask));
        QCOMPARE(details.run.startedBy, currentUser() + '@' + currentHost());
        QCOMPARE(details.run.startedAt, m_now());
        QCOMPARE(details.run.trigger, "console");
        QCOMPARE(details.changes.size(), 1);
        QCOMPARE(details.changes.first().key, "A");
        QCOMPARE(details.changes.first().label, "Roof");
        QCOMPARE(details.changes.first().fields.value("due_date").toArray().at(1).toString(),
                 "2026-12-24");
        QCOMPARE(details.run.undoneBy, std::optional(undo.runId));
    }

    void anEditIsNoRunOfATask()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto id = database.addJob(at(touched));
        saved(database, edited(database, m_jobs, id, {{"priority", {QVariant("URGENT")}}}));
        for (const auto &name : handTasks())
            QVERIFY(!findTask(name));
        QVERIFY(expectOk(readDashboardTrends(database.url(), m_now())).durations.isEmpty());
    }

    void withoutOurOwnTablesNothingIsEdited()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        QVERIFY(!expectOk(readEditConditions(database.url(), m_now)).whyNot.isEmpty());
        const auto edit = edited(database, m_jobs, 1, {{"due_date", {QVariant("2026-12-24")}}});
        const auto reviewed = review(database, edit);
        QVERIFY(!reviewed);
        QCOMPARE(reviewed.error().code, ErrorCode::NotAdopted);
        QCOMPARE(database.bytes(), before);
        const TemporaryDatabase ready(Content::Adopted, currentBackend());
        const auto conditions = expectOk(readEditConditions(ready.url(), m_now));
        QCOMPARE(conditions.whyNot, QString());
        QCOMPARE(conditions.today, m_today);
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
