// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runs/apply.h"
#include "runs/run_text.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <optional>

namespace caretaker {

/// Work under way on another thread, as a page sees it. Lives on the thread that started it, and
/// signals there. Deleting it asks the work to stop and does not wait: the work owns what it needs,
/// and the pool that it runs on waits for it at the end of the program.
class Operation : public QObject
{
    Q_OBJECT
public:
    ~Operation() override;

    [[nodiscard]] bool isFinished() const { return m_watcher.isFinished(); }

    /// Asks the work to stop. It may come too late: the result says what happened.
    void cancel();

Q_SIGNALS:
    /// Rows done of rows in all.
    void progressed(int done, int total);
    void finished();

protected:
    explicit Operation(QObject *parent);
    void watch(const QFuture<void> &future);

    /// What the work reports to; called on its thread.
    static Progress progressOf(QPromise<void> &promise);

private:
    QFutureWatcher<void> m_watcher;
};

/// An Operation with a result. The result is kept beside the future, because a cancelled QFuture
/// drops what is added to it: a run whose commit had begun when it was cancelled has happened all
/// the same.
template<typename T>
class OperationFor : public Operation
{
public:
    using Work = std::function<Result<T>(const Progress &)>;

    OperationFor(QThreadPool *pool, Work work, QObject *parent = nullptr) : Operation(parent)
    {
        watch(QtConcurrent::run(pool,
                                [work = std::move(work), slot = m_result](QPromise<void> &promise) {
                                    *slot = work(progressOf(promise));
                                }));
    }

    /// Once finished.
    [[nodiscard]] Result<T> result() const
    {
        Q_ASSERT(isFinished());
        return m_result->value_or(
            Error{ErrorCode::Cancelled, RunText::tr("Cancelled; nothing was changed."), {}});
    }

private:
    std::shared_ptr<std::optional<Result<T>>> m_result =
        std::make_shared<std::optional<Result<T>>>();
};

} // namespace caretaker
