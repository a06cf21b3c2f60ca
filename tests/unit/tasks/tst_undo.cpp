// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "rules/check_compliance_expiry.h"
#include "runs/history.h"
#include "runs/process.h"
#include "runs/run_task.h"
#include "runs/undo.h"
#include "stores/run_store.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A run taken back: which rows go back and how exactly, what is left alone, and what of its mail.
class UndoTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_closeJobs;
    const CheckComplianceExpiry m_checkDocuments;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };
    const TimeSource m_later = [] { return at("2026-11-22T15:00:00.25Z"); };

    qint64 run(const TemporaryDatabase &database, const Task &task) const
    {
        const auto report = runTask(database.url(), task, {}, m_now, RunTrigger::CommandLine, {});
        return report ? report->runId : -1;
    }

    Result<UndoReport> undo(const TemporaryDatabase &database, qint64 id,
                            const UndoOptions &options = {}) const
    {
        return undoRun(database.url(), id, options, m_later, RunTrigger::Console, {});
    }

    /// NULL is not taken for an empty text.
    static QStringList webRows(TemporaryDatabase &database)
    {
        return database.rows("SELECT *, notes IS NULL FROM jobs ORDER BY id") +
               database.rows("SELECT * FROM compliance_data ORDER BY id");
    }

    static QStringList ourRows(TemporaryDatabase &database)
    {
        return database.rows("SELECT * FROM caretaker_outbox ORDER BY id") +
               database.rows("SELECT * FROM caretaker_changes ORDER BY id") +
               database.rows("SELECT * FROM caretaker_keep_open ORDER BY job_id") +
               database.rows("SELECT * FROM caretaker_runs ORDER BY id");
    }

    /// Jobs A, B and C, each to be closed, with one person to be told.
    static void addStaleJobs(TemporaryDatabase &database)
    {
        const auto user = database.addUser();
        for (const auto *number : {"A", "B", "C"})
            database.addJob(
                at("2026-01-01T00:00:00.123456Z"),
                {{"job_number", number}, {"assigned_to_id", user}, {"notes", "as it is"}});
    }

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyRowGoesBackByteForByte_data()
    {
        QTest::addColumn<bool>("isAboutJobs");
        QTest::newRow("auto_close_stale_jobs") << true;
        QTest::newRow("check_compliance_expiry") << false;
    }
    void everyRowGoesBackByteForByte()
    {
        QFETCH(bool, isAboutJobs);
        TemporaryDatabase database(Content::Adopted, currentBackend());
        const auto before = webRows(database);
        const auto id = run(database, isAboutJobs ? static_cast<const Task &>(m_closeJobs)
                                                  : static_cast<const Task &>(m_checkDocuments));
        QVERIFY(webRows(database) != before);
        const auto changes = readRun(database.url(), id)->changes.size();
        const auto report = undo(database, id);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->plan.restored.size(), changes);
        QVERIFY(report->plan.left.isEmpty());
        QCOMPARE(webRows(database), before);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_outbox WHERE state <> 'cancelled'")
                     .toInt(),
                 0);
    }

    void whateverStoodInARow_data()
    {
        QTest::addColumn<QVariant>("notes");
        QTest::addColumn<QString>("updatedAt");
        const QString plain = "2026-01-01 00:00:00";
        QTest::newRow("no notes") << QVariant(QMetaType(QMetaType::QString)) << plain;
        QTest::newRow("empty notes") << QVariant("") << plain;
        QTest::newRow("several lines") << QVariant("a\r\n\n\tb ") << plain;
        QTest::newRow("beyond ASCII") << QVariant("Größe 💰 \"x\" \\ \u2028") << plain;
        QTest::newRow("microseconds") << QVariant("n") << "2026-01-01 00:00:00.123456";
        QTest::newRow("another form of time") << QVariant("n") << "2026-01-01T00:00:00.5";
    }
    void whateverStoodInARow()
    {
        QFETCH(QVariant, notes);
        QFETCH(QString, updatedAt);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        database.addJob(at("2026-01-01T00:00:00Z"), {{"notes", notes}, {"updated_at", updatedAt}});
        const auto before = webRows(database);
        const auto id = run(database, m_closeJobs);
        QVERIFY(webRows(database) != before);
        QCOMPARE(undo(database, id)->plan.restored.size(), 1);
        QCOMPARE(webRows(database), before);
    }

    void rowsChangedSinceAreLeftAndListed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("touched")
            << "UPDATE jobs SET updated_at = '2026-11-22 14:31:00' WHERE job_number = 'B'" << false;
        QTest::newRow("status only")
            << "UPDATE jobs SET status = 'PENDING' WHERE job_number = 'B'" << false;
        QTest::newRow("notes only")
            << "UPDATE jobs SET notes = NULL WHERE job_number = 'B'" << false;
        QTest::newRow("deleted") << "DELETE FROM jobs WHERE job_number = 'B'" << true;
    }
    void rowsChangedSinceAreLeftAndListed()
    {
        QFETCH(QString, change);
        QFETCH(bool, isGone);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto before = webRows(database);
        const auto id = run(database, m_closeJobs);
        database.execute("DELETE FROM job_notifications"); // they hold on to their jobs
        database.execute(change);
        const auto rowB = database.rows("SELECT * FROM jobs WHERE job_number = 'B'");
        const auto report = undo(database, id);
        QVERIFY(report);
        QCOMPARE(report->plan.restored.size(), 2);
        QCOMPARE(report->plan.left.size(), 1);
        QCOMPARE(report->plan.left.first().key, "B");
        QCOMPARE(report->plan.left.first().state, isGone ? RowState::Gone : RowState::Changed);
        QCOMPARE(database.rows("SELECT * FROM jobs WHERE job_number = 'B'"), rowB);
        const auto after = webRows(database);
        QCOMPARE(after.first(), before.first());
        QCOMPARE(after.last(), before.last());
    }

    void onlyUnsentMailIsCancelled()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        const auto user = database.addUser();
        const QStringList states{"queued", "deferred", "failed", "sending", "sent"};
        for (int i = 0; i < states.size(); ++i)
            database.addJob(at("2026-01-01T00:00:00Z"), {{"assigned_to_id", user}});
        const auto id = run(database, m_closeJobs);
        for (int i = 0; i < states.size(); ++i)
            database.execute("UPDATE caretaker_outbox SET state = ? WHERE id = ?",
                             {states.at(i), i + 1});
        QCOMPARE(planUndo(database.url(), id)->cancelled.size(), 3);
        QCOMPARE(undo(database, id)->plan.cancelled.size(), 3);
        QCOMPARE(database.rows("SELECT state FROM caretaker_outbox ORDER BY id"),
                 (QStringList{"cancelled", "cancelled", "cancelled", "sending", "sent"}));
    }

    void anUndoIsARun()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        QVERIFY(canUndo(*readRun(database.url(), id)));
        const auto report = undo(database, id);
        const auto details = readRun(database.url(), report->runId);
        QCOMPARE(details->run.task, "undo");
        QCOMPARE(details->run.outcome, "succeeded");
        QCOMPARE(details->run.trigger, "console");
        QCOMPARE(details->run.options.value("run").toInteger(), id);
        QCOMPARE(details->run.changeCount, 3);
        QCOMPARE(details->run.summary,
                 QStringList{"Undid run 1: 3 rows restored, 0 left, 3 e-mails cancelled"});
        QCOMPARE(details->changes.first().fields.value("status").toArray(),
                 (QJsonArray{"CANCELLED", "PENDING"}));
        const auto undone = readRun(database.url(), id);
        QCOMPARE(undone->run.undoneBy, report->runId);
        QVERIFY(!canUndo(*undone));
    }

    void anUndoCanBeUndone()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        const auto closed = webRows(database);
        const auto first = undo(database, id);
        QVERIFY(webRows(database) != closed);
        const auto second = undo(database, first->runId);
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(webRows(database), closed);
    }

    void refusesWhatCannotBeUndone_data()
    {
        QTest::addColumn<QString>("preparation");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("message");
        QTest::newRow("no such run") << "" << qint64(99) << "There is no run 99";
        QTest::newRow("failed") << "UPDATE caretaker_runs SET outcome = 'failed'" << qint64(1)
                                << "has not succeeded";
        QTest::newRow("running") << "UPDATE caretaker_runs SET outcome = 'running'" << qint64(1)
                                 << "has not succeeded";
        QTest::newRow("nothing to undo")
            << "DELETE FROM caretaker_outbox" << qint64(2) << "there is nothing to undo";
    }
    void refusesWhatCannotBeUndone()
    {
        QFETCH(QString, preparation);
        QFETCH(qint64, id);
        QFETCH(QString, message);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        QCOMPARE(run(database, m_closeJobs), 1);
        QCOMPARE(run(database, m_checkDocuments), 2); // finds nothing
        if (!preparation.isEmpty())
            database.execute(preparation);
        const auto before = webRows(database) + ourRows(database);
        const auto refused = undo(database, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Failed);
        QVERIFY2(refused.error().message.contains(message), qPrintable(refused.error().message));
        QVERIFY(planUndo(database.url(), id).error().message.contains(message));
        QCOMPARE(webRows(database) + ourRows(database), before);
    }

    void aRunIsUndoneOnce()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        QVERIFY(undo(database, id));
        const auto before = webRows(database) + ourRows(database);
        const auto again = undo(database, id);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains("already undone"));
        QCOMPARE(webRows(database) + ourRows(database), before);
    }

    void theSameMomentKnowsOneUndo()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(beginRun(
            *connection,
            {undoTask, RunTrigger::Console, "someone", currentHost(), currentProcessId(), {}},
            m_later(), isProcessAlive));
        const auto refused = undo(database, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TaskBusy);
    }

    void aPlanWritesNothing()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        const auto before = database.bytes();
        const auto plan = planUndo(database.url(), id);
        QCOMPARE(plan->restored.size(), 3);
        QCOMPARE(plan->cancelled.size(), 3);
        QCOMPARE(database.bytes(), before);
    }

    void anErrorRollsEverythingBack_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("when");
        const QString insert("INSERT"), update("UPDATE");
        QTest::newRow("second row") << update << "jobs"
                                    << "OLD.id = 2";
        QTest::newRow("outbox") << update << "caretaker_outbox"
                                << "OLD.id = 2";
        QTest::newRow("kept open") << insert << "caretaker_keep_open"
                                   << "NEW.job_id = 2";
        QTest::newRow("recorded change") << insert << "caretaker_changes"
                                         << "NEW.row_id = 3";
        QTest::newRow("run record") << update << "caretaker_runs"
                                    << "NEW.outcome = 'succeeded'";
    }
    void anErrorRollsEverythingBack()
    {
        QFETCH(QString, event);
        QFETCH(QString, table);
        QFETCH(QString, when);
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        database.failOn(event, table, when);
        const auto before =
            webRows(database) + database.rows("SELECT * FROM caretaker_outbox ORDER BY id");
        const auto report = undo(database, id, {true});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Failed);
        QCOMPARE(webRows(database) + database.rows("SELECT * FROM caretaker_outbox ORDER BY id"),
                 before);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_keep_open").toInt(), 0);
        QCOMPARE(database.value("SELECT count(*) FROM caretaker_changes").toInt(), 3);
        QCOMPARE(readRuns(database.url())->first().outcome, "failed");
        database.execute(currentBackend() == Backend::Sqlite
                             ? QStringLiteral("DROP TRIGGER obstacle")
                             : QStringLiteral("DROP TRIGGER obstacle ON ") + table);
        QVERIFY(undo(database, id)); // it is still to be undone
    }

    void aCancelledUndoLeavesNothingBehind()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        const auto before = webRows(database) + ourRows(database);
        for (const int asks : {1, 2}) { // at the first row, and with everything written
            int asked = 0;
            Progress progress;
            progress.isCancelled = [&] { return ++asked >= asks; };
            const auto report =
                undoRun(database.url(), id, {}, m_later, RunTrigger::Console, progress);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
            QCOMPARE(webRows(database) + ourRows(database), before);
        }
    }

    void jobsThatAreKeptOpenAreNotClosedAgain()
    {
        TemporaryDatabase database(Content::Embedded, currentBackend());
        addStaleJobs(database);
        const auto id = run(database, m_closeJobs);
        QVERIFY(mayKeepOpen(*planUndo(database.url(), id)));
        const auto report = undo(database, id, {true});
        QCOMPARE(planTask(database.url(), m_closeJobs, {}, m_later)->changes.size(), 0);

        // Without the mark the next run would do the same again.
        database.execute("DELETE FROM caretaker_keep_open");
        QCOMPARE(planTask(database.url(), m_closeJobs, {}, m_later)->changes.size(), 3);
        QVERIFY(readRun(database.url(), report->runId)->run.options.value("keep_open").toBool());
    }

    void anUndoNeedsOurTablesUpToDate()
    {
        TemporaryDatabase database(Content::WebApplication, currentBackend());
        const auto before = database.bytes();
        QCOMPARE(undo(database, 1).error().code, ErrorCode::NotAdopted);
        QVERIFY(planUndo(database.url(), 1).error().message.contains("There is no run 1"));
        QCOMPARE(database.bytes(), before);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
