// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/outbox_sender.h"

#include "database/inspection.h"
#include "mail/delivery_round.h"
#include "runs/process.h"
#include "stores/mail_pace_store.h"
#include "stores/outbox_store.h"

#include <QThread>
#include <QUuid>

#include <algorithm>

namespace caretaker {

namespace {

/// When it is worth while to deliver again.
Result<std::optional<Instant>> nextAttempt(const Connection &connection, Instant now)
{
    const auto due = nextDue(connection, now);
    if (!due || !*due)
        return due;
    const auto pace = readMailPace(connection);
    if (!pace)
        return pace.error();
    return pace->pausedUntil ? std::optional(std::max(**due, *pace->pausedUntil)) : *due;
}

} // namespace

OutboxSender::OutboxSender(DatabaseUrl url, TimeSource now, TransportFactory makeTransport)
    : sleep([](std::chrono::milliseconds duration) {
        QThread::msleep(static_cast<unsigned long>(duration.count()));
    })
    , m_url(std::move(url))
    , m_now(std::move(now))
    , m_makeTransport(std::move(makeTransport))
    , m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<Delivery> OutboxSender::deliver(const DeliveryRequest &request, const Progress &progress)
{
    auto connection = Connection::open(m_url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = requireOwnTables(*connection); !ready)
        return ready.error();
    const auto settings = Settings::read(*connection);
    if (!settings)
        return settings.error();
    const auto mail = MailSettings::read(*settings);
    const OutboxSenderId sender{m_token, currentHost(), currentProcessId()};
    if (auto released = releaseAbandoned(*connection, sender.host, m_now(), isProcessAlive);
        !released)
        return released.error();

    Delivery delivery;
    delivery.isEnabled = mail.isEnabled;
    delivery.obstacle = mail.obstacle();
    delivery.setting = mail.missing();
    if (delivery.obstacle.isEmpty()) {
        DeliveryRound round(
            {*connection, mail, sender, request, progress, m_now, sleep, entryChanged});
        if (auto done = round.run(m_makeTransport, delivery); !done)
            return done.error();
        const auto next = nextAttempt(*connection, m_now());
        if (!next)
            return next.error();
        delivery.nextAttempt = *next;
    }
    const auto queued = countUnfinished(*connection, request.scope);
    if (!queued)
        return queued.error();
    delivery.queued = *queued;
    return delivery;
}

} // namespace caretaker
