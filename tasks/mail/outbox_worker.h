// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/outbox_sender.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <memory>

namespace caretaker {

/// Delivers the outbox in the background, on a thread of its own: at once when it is poked, at the
/// next entry's moment, and every few minutes for what other programs have queued and nobody has
/// poked it about.
///
/// Deleting it waits for the message in hand, because one whose answer is not awaited would go
/// twice.
class OutboxWorker : public QObject
{
    Q_OBJECT
public:
    OutboxWorker(DatabaseUrl url, TimeSource now, TransportFactory makeTransport,
                 QObject *parent = nullptr);
    ~OutboxWorker() override;

    /// There may be something to deliver: the program has started, a run has ended, a person has
    /// queued an entry anew, the settings have changed. The first one starts the thread.
    void poke();

Q_SIGNALS:
    /// These come from the worker's thread; a receiver of another thread hears of them in its own.
    void entryChanged(qint64 id);
    /// After each look at the outbox.
    void delivered(const caretaker::Delivery &delivery);
    void failed(const caretaker::Error &error);

private:
    void work();
    [[nodiscard]] std::chrono::milliseconds deliver();
    void rest(std::chrono::milliseconds duration);

    OutboxSender m_sender;
    TimeSource m_now;
    QMutex m_mutex;
    QWaitCondition m_woken;
    bool m_isPoked = false; ///< guarded by m_mutex
    std::atomic_bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace caretaker
