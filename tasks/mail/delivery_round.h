// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "mail/outbox_sender.h"
#include "stores/mail_pace_store.h"
#include "stores/outbox_store.h"

namespace caretaker {

/// What one delivery works with; the sender's, for as long as it lasts.
struct RoundContext
{
    Connection &connection; ///< opened anew where it is lost
    const MailSettings &mail;
    const OutboxSenderId &sender;
    const DeliveryRequest &request;
    const Progress &progress;
    const TimeSource &now;
    const std::function<void(std::chrono::milliseconds)> &sleep;
    const std::function<void(qint64)> &entryChanged;
};

/// One pass over the entries that wait. Used by OutboxSender only.
class DeliveryRound
{
public:
    explicit DeliveryRound(const RoundContext &context);

    /// Adds to `delivery` what has gone, what has failed, and what is in the way.
    Status run(const TransportFactory &makeTransport, Delivery &delivery);

private:
    enum class Next { Entry, SameEntry, Stop };

    [[nodiscard]] std::optional<Instant> dueBy() const;
    void sleepUntil(Instant moment);
    Result<bool> waitForTurn(Delivery &delivery);
    Result<Next> attempt(MailTransport &transport, qint64 id, Delivery &delivery);
    Status keep(const std::function<Status()> &step);
    Status setBack(const OutboxEntry &entry, const SendResult &result, Delivery &delivery);
    Status setAllBack(const OutboxEntry &entry, const SendResult &result, Delivery &delivery);
    Status throttle(const OutboxEntry &entry, const SendResult &result);

    RoundContext m_with;
    Instant m_start;
    QString m_messageIdEnd;
    std::chrono::seconds m_pause{0}; ///< the database's present or last pause
    bool m_heedsPause;
    bool m_hasSlot = false;
};

} // namespace caretaker
