// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_comparison.h"
#include "runs/run_task.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A run beside the one before it.
class RunComparisonTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static RunChange change(qint64 id)
    {
        RunChange change;
        change.table = "jobs";
        change.rowId = id;
        change.key = QString("JOB-%1").arg(id);
        change.label = "Roof";
        return change;
    }

    static RunEmail email(const QString &to, const QString &subject)
    {
        return {0, to, subject, "Text", "sent", {}};
    }

    static QStringList differences(const RunDetails &previous, const RunDetails &run)
    {
        QStringList lines;
        for (const auto &each : compare(previous, run).differences)
            lines.append(QString("%1 %2").arg(each.isInRun ? "+" : "-", each.subject));
        return lines;
    }

private Q_SLOTS:
    void onlyWhatOneOfThemDidIsListed_data()
    {
        QTest::addColumn<RunDetails>("previous");
        QTest::addColumn<RunDetails>("run");
        QTest::addColumn<QStringList>("expected");
        const auto with = [](const QList<RunChange> &changes, const QList<RunEmail> &emails) {
            RunDetails details;
            details.changes = changes;
            details.emails = emails;
            return details;
        };
        const auto ann = email("ann@example.com", "Summary");
        const auto bob = email("bob@example.com", "Summary");
        QTest::newRow("the same") << with({change(1)}, {ann}) << with({change(1)}, {ann})
                                  << QStringList();
        QTest::newRow("other rows")
            << with({change(1)}, {}) << with({change(2)}, {}) << QStringList{"+ JOB-2", "- JOB-1"};
        QTest::newRow("a recipient more")
            << with({}, {ann}) << with({}, {bob, ann}) << QStringList{"+ bob@example.com"};
        QTest::newRow("the same twice")
            << with({}, {ann, ann}) << with({}, {ann}) << QStringList{"- ann@example.com"};
    }
    void onlyWhatOneOfThemDidIsListed()
    {
        QFETCH(RunDetails, previous);
        QFETCH(RunDetails, run);
        QFETCH(QStringList, expected);
        QCOMPARE(differences(previous, run), expected);
    }

    void theRunBeforeIsTheNewestThatSucceeded()
    {
        TemporaryDatabase database(Content::Adopted);
        const AutoCloseStaleJobs task;
        const auto run = [&](const char *moment) {
            return expectOk(runTask(database.url(), task, {}, [=] { return at(moment); },
                                    RunTrigger::CommandLine, {}))
                .runId;
        };
        const auto first = run("2026-11-22T14:30:00Z");
        const auto none = expectOk(compareWithPrevious(database.url(), first));
        QVERIFY(!none);

        database.execute("UPDATE jobs SET status = 'PENDING', updated_at = '2026-01-01 00:00:00' "
                         "WHERE id = (SELECT min(row_id) FROM caretaker_changes)");
        const auto failed = run("2026-11-23T14:30:00Z");
        database.execute("UPDATE caretaker_runs SET outcome = 'failed' WHERE id = ?", {failed});
        const auto second = run("2026-11-24T14:30:00Z");
        const auto comparison = expectOk(compareWithPrevious(database.url(), second));
        QVERIFY(comparison);
        QCOMPARE(comparison->previous.id, first);
        QCOMPARE(comparison->run.id, second);
        QVERIFY(!comparison->differences.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunComparisonTest)
#include "tst_run_comparison.moc"
