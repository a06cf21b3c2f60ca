// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/operation.h"

namespace caretaker {

Operation::Operation(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Operation::finished);
}

Operation::~Operation()
{
    m_watcher.disconnect();
    m_watcher.cancel();
}

void Operation::cancel()
{
    m_watcher.cancel();
}

void Operation::watch(const QFuture<void> &future)
{
    m_watcher.setFuture(future);
}

Progress Operation::progressOf(QPromise<void> &promise)
{
    return {[&promise](qsizetype done, qsizetype total) {
                promise.setProgressRange(0, int(total));
                promise.setProgressValue(int(done));
            },
            [&promise] { return promise.isCanceled(); }};
}

} // namespace caretaker
