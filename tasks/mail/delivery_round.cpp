// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/delivery_round.h"

#include "mail/backoff.h"
#include "mail/mail_text.h"
#include "mail/outgoing.h"

#include <QRandomGenerator>

#include <algorithm>

namespace caretaker {

using namespace std::chrono_literals;

DeliveryRound::DeliveryRound(const RoundContext &context)
    : m_with(context)
    , m_start(context.now())
    , m_heedsPause(!context.request.isUrgent)
{
}

std::optional<Instant> DeliveryRound::dueBy() const
{
    const bool isForAll = m_with.request.isUrgent && m_with.request.entries.isEmpty();
    return isForAll ? std::nullopt : std::optional(m_start);
}

void DeliveryRound::sleepUntil(Instant moment)
{
    constexpr std::chrono::milliseconds slice = 100ms; // so that a cancel is noticed
    while (m_with.now() < moment && !m_with.progress.isCancelled()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(moment - m_with.now());
        m_with.sleep(std::min(left, slice));
    }
}

/// Sits out a pause and the distance between two messages; false where that takes longer than there
/// is patience for, or where it was cancelled.
Result<bool> DeliveryRound::waitForTurn(Delivery &delivery)
{
    while (!m_with.progress.isCancelled()) {
        const auto pace = readMailPace(m_with.connection);
        if (!pace)
            return pace.error();
        m_pause = pace->pause;
        const auto now = m_with.now();
        // One that ends later than it can was noted before the clock was set back.
        const bool isPaused = pace->pausedUntil && *pace->pausedUntil > now &&
                              *pace->pausedUntil <= now + pace->pause;
        if (isPaused && m_heedsPause) {
            if (*pace->pausedUntil - now > m_with.request.patience) {
                delivery.obstacle = MailText::tr("The mail server asks for fewer messages. The "
                                                 "next one goes after %1.")
                                        .arg(toIso(*pace->pausedUntil));
                return false;
            }
            sleepUntil(*pace->pausedUntil);
            continue;
        }
        if (m_with.mail.ratePerMinute == 0 || m_hasSlot)
            return true;
        const std::chrono::microseconds interval =
            std::chrono::microseconds(1min) / m_with.mail.ratePerMinute;
        const auto taken = takeMailSlot(m_with.connection, now, interval);
        if (!taken)
            return taken;
        if (*taken) {
            m_hasSlot = true;
            return true;
        }
        sleepUntil(std::min(pace->nextSlotAt.value_or(now), now + interval));
    }
    return false;
}

/// What became of a message has to be written down, or it goes again: tries for some minutes where
/// another program holds the lock or the server is gone.
Status DeliveryRound::keep(const std::function<Status()> &step)
{
    constexpr int tries = 60;
    for (int left = tries;; --left) {
        auto kept = step();
        if (kept || left == 0)
            return kept;
        m_with.sleep(1s);
        if (auto opened = Connection::open(m_with.connection.url(), Access::ReadWrite))
            m_with.connection = std::move(opened).value();
    }
}

Status DeliveryRound::setBack(const OutboxEntry &entry, const SendResult &result,
                              Delivery &delivery)
{
    const auto now = m_with.now();
    const auto end = entry.triedSince.value_or(now) + m_with.mail.retry;
    const auto next = now + backoff(entry.attempts, QRandomGenerator::global()->generateDouble());
    const bool isOver = now >= end;
    delivery.failed += isOver ? 1 : 0;
    return keep([&] {
        const OutboxSetback setback{result.advice, result.answer};
        return isOver ? failEntry(m_with.connection, entry.id, m_with.sender, setback, now)
                      : deferEntry(m_with.connection, entry.id, m_with.sender, setback,
                                   std::min<Instant>(next, end), now);
    });
}

/// The others first: they are told from this one by its being in hand.
Status DeliveryRound::setAllBack(const OutboxEntry &entry, const SendResult &result,
                                 Delivery &delivery)
{
    const auto now = m_with.now();
    const auto next = now + backoff(entry.attempts, QRandomGenerator::global()->generateDouble());
    const auto failed =
        deferWaiting(m_with.connection, m_with.request.scope, dueBy(),
                     {result.advice, result.answer}, next, now - m_with.mail.retry, now);
    delivery.obstacle = result.advice;
    auto own = setBack(entry, result, delivery);
    if (!failed)
        return failed.error();
    delivery.failed += *failed;
    return own;
}

Status DeliveryRound::throttle(const OutboxEntry &entry, const SendResult &result)
{
    const auto now = m_with.now();
    const auto pause = throttlePause(m_pause);
    m_heedsPause = true;
    return keep([&] {
        auto returned = returnEntry(m_with.connection, entry.id, m_with.sender,
                                    {result.advice, result.answer}, now + pause, now);
        return returned ? pauseMail(m_with.connection, pause, now) : returned;
    });
}

Result<DeliveryRound::Next> DeliveryRound::attempt(MailTransport &transport, qint64 id,
                                                   Delivery &delivery)
{
    const auto turn = waitForTurn(delivery);
    if (!turn)
        return turn.error();
    if (!*turn)
        return Next::Stop;
    const auto entry = claimEntry(m_with.connection, id, m_with.sender,
                                  QString::number(id) + m_messageIdEnd, m_with.now());
    if (!entry)
        return entry.error();
    if (!*entry)
        return Next::Entry;
    m_hasSlot = false;
    m_with.entryChanged(id);
    const auto result = transport.send(messageOf(**entry, m_with.mail));
    const auto written = [&]() -> Result<Next> {
        const auto then = [](const Status &status, Next next) -> Result<Next> {
            return status ? Result<Next>(next) : Result<Next>(status.error());
        };
        switch (result.verdict) {
        case SendVerdict::Sent: {
            ++delivery.sent;
            const auto sent = keep([&] { return markSent(m_with.connection, id, m_with.now()); });
            return then(sent && m_pause > 0s ? endMailPause(m_with.connection) : sent, Next::Entry);
        }
        case SendVerdict::Refused:
            ++delivery.failed;
            return then(keep([&] {
                            return failEntry(m_with.connection, id, m_with.sender,
                                             {result.advice, result.answer}, m_with.now());
                        }),
                        Next::Entry);
        case SendVerdict::Deferred:
            return then(setBack(**entry, result, delivery), Next::Entry);
        case SendVerdict::Throttled:
            return then(throttle(**entry, result), Next::SameEntry);
        case SendVerdict::Unreachable:
            return then(setAllBack(**entry, result, delivery), Next::Stop);
        }
        Q_UNREACHABLE();
    }();
    m_with.entryChanged(id);
    return written;
}

Status DeliveryRound::run(const TransportFactory &makeTransport, Delivery &delivery)
{
    const auto ids = m_with.request.entries.isEmpty()
                         ? waitingEntries(m_with.connection, m_with.request.scope, dueBy())
                         : Result<QList<qint64>>(m_with.request.entries);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return Done{};
    const auto name = databaseName(m_with.connection);
    if (!name)
        return name.error();
    m_messageIdEnd = QStringLiteral(".%1@%2").arg(*name, m_with.mail.domain());
    const auto transport = makeTransport(m_with.mail, m_with.progress.isCancelled);
    if (!transport) {
        delivery.obstacle = transport.error().message;
        return Done{};
    }
    for (qsizetype i = 0; i < ids->size();) {
        m_with.progress.report(i, ids->size());
        const auto next = attempt(**transport, ids->at(i), delivery);
        if (!next || *next == Next::Stop) {
            m_with.progress.report(ids->size(), ids->size());
            return next ? Status(Done{}) : Status(next.error());
        }
        if (*next == Next::Entry)
            ++i;
    }
    m_with.progress.report(ids->size(), ids->size());
    return Done{};
}

} // namespace caretaker
