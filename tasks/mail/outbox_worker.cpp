// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/outbox_worker.h"

#include <algorithm>

namespace caretaker {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestRest = 30min;
constexpr std::chrono::milliseconds shortestRest = 1s;

} // namespace

OutboxWorker::OutboxWorker(DatabaseUrl url, TimeSource now, TransportFactory makeTransport,
                           QObject *parent)
    : QObject(parent)
    , m_sender(std::move(url), now, std::move(makeTransport))
    , m_now(std::move(now))
{
    m_sender.entryChanged = [this](qint64 id) { Q_EMIT entryChanged(id); };
}

OutboxWorker::~OutboxWorker()
{
    if (!m_thread)
        return;
    m_isStopping = true;
    poke();
    m_thread->wait();
}

void OutboxWorker::poke()
{
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { work(); }));
        m_thread->start();
        return;
    }
    const QMutexLocker locker(&m_mutex);
    m_isPoked = true;
    m_woken.wakeAll();
}

void OutboxWorker::work()
{
    while (!m_isStopping)
        rest(deliver());
}

std::chrono::milliseconds OutboxWorker::deliver()
{
    Progress progress;
    progress.isCancelled = [this] { return m_isStopping.load(); };
    // It has time: a pause is slept through here, where a poke ends it, and not by the sender.
    const auto delivery = m_sender.deliver({.patience = 0s}, progress);
    if (!delivery) {
        Q_EMIT failed(delivery.error());
        return longestRest;
    }
    Q_EMIT delivered(*delivery);
    if (!delivery->nextAttempt)
        return longestRest;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(*delivery->nextAttempt - m_now());
    return std::clamp(left, shortestRest, longestRest);
}

void OutboxWorker::rest(std::chrono::milliseconds duration)
{
    QMutexLocker locker(&m_mutex);
    if (!m_isPoked)
        m_woken.wait(&m_mutex, QDeadlineTimer(duration));
    m_isPoked = false;
}

} // namespace caretaker
