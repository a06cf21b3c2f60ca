// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"
#include "runs/history.h"
#include "runs/task_runner.h"
#include "temporary_database.h"

#include <QSignalSpy>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The background face of planning and running: signals on the caller's thread, cancel, results.
class TaskRunnerTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;
    const AutoCloseStaleJobs m_task;
    const TimeSource m_now = [] { return at("2026-11-22T14:30:00Z"); };

    template<typename T>
    static void waitFor(const OperationFor<T> &operation)
    {
        QTRY_VERIFY_WITH_TIMEOUT(operation.isFinished(), 30000);
    }

private Q_SLOTS:
    void previewsAndApplies_data() { addBackends(); }
    void previewsAndApplies()
    {
        QFETCH(Backend, backend);
        TemporaryDatabase database(Content::Embedded, backend);
        for (int i = 0; i < 120; ++i)
            database.addJob(at("2026-01-01T00:00:00Z"));
        TaskRunner runner(database.url(), m_now);
        QSignalSpy runFinished(&runner, &TaskRunner::runFinished);

        const auto preview = runner.preview(m_task, {});
        waitFor(*preview);
        QCOMPARE(preview->result()->changes.size(), 120);
        QCOMPARE(runFinished.size(), 0);

        const auto run = runner.apply(m_task, *preview->result());
        QSignalSpy progressed(run.get(), &Operation::progressed);
        waitFor(*run);
        QVERIFY(run->result());
        QTRY_COMPARE(runFinished.size(), 1); // told by the event loop once the work has ended
        QCOMPARE(runFinished.first().first().toString(), m_task.description().name);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last().at(0).toInt(), 120);
        QCOMPARE(progressed.last().at(1).toInt(), 120);
        QCOMPARE(database.value("SELECT count(*) FROM jobs WHERE status = 'CANCELLED'").toInt(),
                 120);
        QCOMPARE(readRuns(database.url())->first().trigger, "console");
    }

    void aFailureIsAResult()
    {
        TaskRunner runner(DatabaseUrl::fromPath("/nowhere/at/all.sqlite3"), m_now);
        const auto preview = runner.preview(m_task, {});
        waitFor(*preview);
        QCOMPARE(preview->result().error().code, ErrorCode::DatabaseUnusable);
    }

    void cancelStopsTheWork()
    {
        TaskRunner runner(DatabaseUrl::fromPath("unused"), m_now);
        QSemaphore started;
        const auto work = runner.start<int>([&](const Progress &progress) -> Result<int> {
            started.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, "stopped", {}};
        });
        started.acquire();
        work->cancel();
        waitFor(*work);
        QCOMPARE(work->result().error().message, "stopped");
    }

    void aCancelThatComesTooLateDoesNotHideWhatHappened()
    {
        TaskRunner runner(DatabaseUrl::fromPath("unused"), m_now);
        QSemaphore started, cancelled;
        const auto work = runner.start<int>([&](const Progress &) -> Result<int> {
            started.release();
            cancelled.acquire();
            return 42; // as a run whose commit had begun
        });
        started.acquire();
        work->cancel();
        cancelled.release();
        waitFor(*work);
        QVERIFY(work->result());
        QCOMPARE(*work->result(), 42);
    }

    void workThatNeverStartedIsCancelled()
    {
        TaskRunner runner(DatabaseUrl::fromPath("unused"), m_now);
        QSemaphore hold;
        std::vector<std::unique_ptr<OperationFor<int>>> busy;
        for (int i = 0; i < QThread::idealThreadCount(); ++i)
            busy.push_back(runner.start<int>([&](const Progress &) -> Result<int> {
                hold.acquire();
                return 0;
            }));
        const auto waiting = runner.start<int>([](const Progress &) -> Result<int> { return 1; });
        waiting->cancel();
        hold.release(int(busy.size()));
        waitFor(*waiting);
        QCOMPARE(waiting->result().error().code, ErrorCode::Cancelled);
    }

    void deletingAnOperationAsksItToStopAndDoesNotWait()
    {
        TaskRunner runner(DatabaseUrl::fromPath("unused"), m_now);
        std::atomic_bool stopped = false;
        QSemaphore started, mayStop;
        auto work = runner.start<int>([&](const Progress &progress) -> Result<int> {
            started.release();
            mayStop.acquire();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            stopped = true;
            return 0;
        });
        started.acquire();
        work.reset(); // would hang here if it waited: the work goes on until it may stop
        QVERIFY(!stopped);
        mayStop.release();
        QTRY_VERIFY(stopped);
    }

    void signalsArriveOnTheThreadThatStarted()
    {
        TaskRunner runner(DatabaseUrl::fromPath("unused"), m_now);
        const auto work = runner.start<int>([](const Progress &progress) -> Result<int> {
            progress.report(1, 2);
            return 0;
        });
        QThread *thread = nullptr;
        connect(work.get(), &Operation::finished, this, [&] { thread = QThread::currentThread(); });
        waitFor(*work);
        QTRY_COMPARE(thread, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TaskRunnerTest)
#include "tst_task_runner.moc"
