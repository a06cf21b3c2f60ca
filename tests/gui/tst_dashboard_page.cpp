// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QComboBox>
#include <QToolButton>

using namespace caretaker;
using namespace caretaker::testing;

/// The dashboard in the window: where its numbers lead, and what it says without any.
class DashboardPageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    /// Something of everything that needs attention.
    static void fill(TemporaryDatabase &database)
    {
        const auto contractor = database.addContractor();
        database.addJob(at("2026-11-20T12:00:00Z"),
                        {{"due_date", "2026-11-21"}, {"assigned_to_id", 1}});
        database.addJob(at("2026-11-20T12:00:00Z"),
                        {{"due_date", "2026-11-20"}, {"status", "IN_PROGRESS"}});
        database.addJob(at("2026-11-20T12:00:00Z"), {{"due_date", "2026-12-20"}});
        for (const auto *status : {"EXPIRED", "EXPIRED", "EXPIRING_SOON", "APPROVED"})
            database.addDocument(contractor, "2026-11-25", {{"status", status}});
        database.addDocument(contractor, "2026-11-21", {{"status", "APPROVED"}});
        database.addPayoutRequest(contractor, {{"created_at", "2026-11-01 00:00:00"}});
        database.addPayoutRequest(contractor, {{"created_at", "2026-11-21 00:00:00"}});
        addRun(database, "failed");
        addRun(database, "needs_approval");
        for (const auto *state : {"failed", "queued", "deferred", "sent"})
            database.insert("caretaker_outbox", {{"to_address", "a@example.com"},
                                                 {"to_name", ""},
                                                 {"subject", state},
                                                 {"body", "b"},
                                                 {"state", state},
                                                 {"created_at", "2026-11-20 06:00:00"},
                                                 {"updated_at", "2026-11-20 06:00:00"}});
    }

    static void addRun(TemporaryDatabase &database, const QString &outcome)
    {
        database.insert("caretaker_runs", {{"task", "send_daily_summary"},
                                           {"started_from", "schedule"},
                                           {"started_by", "u@h"},
                                           {"host", "h"},
                                           {"process_id", 1},
                                           {"lease_until", "2026-11-20 06:10:00"},
                                           {"started_at", "2026-11-20 06:00:00"},
                                           {"finished_at", "2026-11-20 06:00:01"},
                                           {"options", "{}"},
                                           {"outcome", outcome}});
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void aNumberLeadsToTheRowsBehindIt_data()
    {
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("all");
        QTest::addColumn<QByteArray>("narrowing"); // empty: the status filter
        const auto row = [](const char *tile, const char *says, const char *table, int rows,
                            int all, const char *narrowing) {
            QTest::newRow(tile) << QByteArray("attention_") + tile << says << QByteArray(table)
                                << rows << all << QByteArray(narrowing);
        };
        row("failedRuns", "Failed run: 1", "runsTable", 1, 2, "runsNarrowing");
        row("waitingRuns", "Run that needs approval: 1", "runsTable", 1, 2, "runsNarrowing");
        row("failedEmails", "Failed e-mail: 1", "outboxTable", 1, 4, "");
        row("waitingEmails", "E-mails waiting to be sent: 2", "outboxTable", 2, 4,
            "outboxNarrowing");
        row("expiredDocuments", "Expired documents: 2", "complianceTable", 2, 5, "");
        row("lapsedDocuments", "Document past its date: 1", "complianceTable", 1, 5,
            "complianceNarrowing");
        row("expiringDocuments", "Document expiring soon: 1", "complianceTable", 1, 5, "");
        row("overdueJobs", "Overdue jobs: 2", "jobsTable", 2, 3, "jobsNarrowing");
        row("unassignedJobs", "Unassigned job: 1", "jobsTable", 1, 3, "jobsNarrowing");
        row("oldRequests", "Old payout request: 1", "payout_requestsTable", 1, 2,
            "payout_requestsNarrowing");
    }
    void aNumberLeadsToTheRowsBehindIt()
    {
        QFETCH(QByteArray, tile);
        QFETCH(QString, says);
        QFETCH(QByteArray, table);
        QFETCH(int, rows);
        QFETCH(int, all);
        QFETCH(QByteArray, narrowing);
        ConsoleWindow console(Content::Embedded);
        fill(console.database);
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        auto *number = console.find<QAbstractButton>(tile);
        QTRY_COMPARE(number->accessibleName(), says);
        QTRY_VERIFY(number->isVisible());
        QVERIFY(!number->toolTip().contains("%1") && number->toolTip().endsWith("them."));
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Space);
        auto *view = console.find<QTableView>(table);
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(view->model()->rowCount(), rows);
        if (narrowing.isEmpty()) {
            auto *status = console.find<QComboBox>(
                QByteArray(table).replace("Table", "StatusFilter").constData());
            QVERIFY(status->currentIndex() > 0);
            return;
        }
        console.click(narrowing);
        QTRY_COMPARE(view->model()->rowCount(), all);
        QVERIFY(!console.find<QPushButton>(narrowing)->isVisible());
    }

    void aFilterSaysWhatItIs()
    {
        ConsoleWindow console(Content::Embedded);
        console.window->showPage("jobs", "overdue 2026-11-22");
        QTRY_COMPARE(console.find<QPushButton>("jobsNarrowing")->text(),
                     "Open, due before 22 Nov 2026");
        console.window->showPage("jobs", "COMPLETED");
        QVERIFY(!console.find<QPushButton>("jobsNarrowing")->isVisible());
        QCOMPARE(console.find<QComboBox>("jobsStatusFilter")->currentText(), "Completed");
        console.window->showPage("jobs", "overdue 2026-11-22");
        QCOMPARE(console.find<QComboBox>("jobsStatusFilter")->currentText(), "Overdue");
    }

    void withNothingToDoItSaysSo()
    {
        ConsoleWindow console(Content::Embedded);
        auto *clear = console.find<QWidget>("nothingNeedsAttention");
        QTRY_VERIFY(clear->isVisible());
        QVERIFY(clear->accessibleName().startsWith("Nothing needs attention"));
        QVERIFY(!console.find<QAbstractButton>("attention_failedRuns")->isVisible());
        QTRY_VERIFY(console.find<QLabel>("openJobsChartNothing")->isVisible());
        QVERIFY(console.text("lastRunsNote").startsWith("No task has run"));
    }

    void aLastRunLeadsToItself()
    {
        ConsoleWindow console(Content::Embedded);
        addRun(console.database, "succeeded");
        addRun(console.database, "failed");
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        QTRY_VERIFY(console.window->findChild<QAbstractButton *>("lastRuns_1"));
        auto *older = console.find<QAbstractButton>("lastRuns_1");
        QTRY_VERIFY(older->isVisible());
        QCOMPARE(older->accessibleName(), "Daily summary, Succeeded, 2 days ago");
        QTest::mouseClick(older, Qt::LeftButton);
        auto *runs = console.find<QTableView>("runsTable");
        QTRY_VERIFY(runs->isVisible());
        QTRY_COMPARE(runs->model()->rowCount(), 2);
        QTRY_COMPARE(runs->currentIndex().row(), 1);
    }

    void aNextRunLeadsToItsPreview()
    {
        ConsoleWindow console(Content::Embedded);
        auto find = [&] { return console.window->findChild<QAbstractButton *>("nextRuns_0"); };
        QTRY_VERIFY(find() && find()->isVisible());
        QCOMPARE(find()->accessibleName(), "Compliance expiry check, in 15 h");
        QTest::mouseClick(find(), Qt::LeftButton);
        QTRY_VERIFY(console.window->findChild<QTableView *>("changesTable"));
    }

    void theFiguresOfAChartCanBeReadInATable()
    {
        ConsoleWindow console(Content::Adopted);
        auto *asTable = console.find<QToolButton>("openJobsChartAsTable");
        QTRY_VERIFY(asTable->isEnabled());
        asTable->setFocus();
        QTest::keyClick(asTable, Qt::Key_Space);
        auto *table = console.find<QTableView>("openJobsChartTable");
        QTRY_VERIFY(table->isVisible());
        const auto *model = table->model();
        qint64 open = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            open +=
                model->index(row, 1).data().toLongLong() + model->index(row, 2).data().toLongLong();
        QCOMPARE(open, console.database
                           .value("SELECT count(*) FROM jobs WHERE status IN ('PENDING', "
                                  "'IN_PROGRESS')")
                           .toLongLong());
    }

    void aFigureLeadsToTheRowsBehindIt_data()
    {
        QTest::addColumn<QByteArray>("chart");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("documents")
            << QByteArray("expiryChart") << 1 << QByteArray("complianceTable");
        QTest::newRow("jobs in progress")
            << QByteArray("openJobsChart") << 1 << QByteArray("jobsTable");
        QTest::newRow("pending jobs")
            << QByteArray("openJobsChart") << 2 << QByteArray("jobsTable");
    }
    void aFigureLeadsToTheRowsBehindIt()
    {
        QFETCH(QByteArray, chart);
        QFETCH(int, column);
        QFETCH(QByteArray, table);
        ConsoleWindow console(Content::Adopted);
        auto *asTable = console.find<QToolButton>(chart + "AsTable");
        QTRY_VERIFY(asTable->isEnabled());
        asTable->click();
        auto *figures = console.find<QTableView>(chart + "Table");
        int looked = 0;
        for (int row = 0; row < figures->model()->rowCount(); ++row) {
            const auto figure = figures->model()->index(row, column);
            const auto count = figure.data().toInt();
            if (count == 0)
                continue;
            console.goTo("Dashboard");
            figures->setFocus();
            figures->setCurrentIndex(figure);
            QTest::keyClick(figures, Qt::Key_Return);
            auto *rows = console.find<QTableView>(table);
            QTRY_VERIFY(rows->isVisible());
            QTRY_COMPARE(rows->model()->rowCount(), count);
            ++looked;
        }
        QVERIFY(looked > 1);
    }

    void aFailureKeepsWhatWasShownAndCanBeTriedAgain()
    {
        ConsoleWindow console(Content::Embedded);
        QTRY_VERIFY(console.find<QWidget>("nothingNeedsAttention")->isVisible());
        console.database.execute("ALTER TABLE payout_requests RENAME TO elsewhere");
        QTest::keyClick(console.window.get(), Qt::Key_F5);
        QTRY_VERIFY(console.window->findChild<QPushButton *>("dashboardRetryButton"));
        QVERIFY(console.find<QWidget>("nothingNeedsAttention")->isVisible());
        console.database.execute("ALTER TABLE elsewhere RENAME TO payout_requests");
        console.click("dashboardRetryButton");
        QTRY_VERIFY(!console.window->findChild<QPushButton *>("dashboardRetryButton"));
    }

    void itIsReadAnewWhenItComesToTheFront()
    {
        ConsoleWindow console(Content::Embedded);
        QTRY_VERIFY(console.find<QWidget>("nothingNeedsAttention")->isVisible());
        console.goTo("Jobs");
        console.database.addJob(at("2026-11-20T12:00:00Z"));
        console.goTo("Dashboard");
        QTRY_VERIFY(console.find<QAbstractButton>("attention_unassignedJobs")->isVisible());
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboard_page.moc"
