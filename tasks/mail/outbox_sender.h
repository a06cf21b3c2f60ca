// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database/database_url.h"
#include "mail/delivery.h"
#include "mail/mail_settings.h"
#include "mail/mail_transport.h"
#include "records/outbox_entry.h"
#include "runs/apply.h"

#include <chrono>
#include <functional>
#include <memory>

namespace caretaker {

/// Makes the way to a mail server, or says why there is none. `isCancelled`: stop looking for the
/// password.
using TransportFactory = std::function<Result<std::unique_ptr<MailTransport>>(
    const MailSettings &settings, const std::function<bool()> &isCancelled)>;

/// What is to be delivered.
struct DeliveryRequest
{
    OutboxScope scope = {};
    /// Only these, as far as they wait; empty: all of the scope.
    QList<qint64> entries = {};
    /// A person wants it now: also what waits for its next attempt, and in spite of a pause that is
    /// remembered from before.
    bool isUrgent = false;
    /// The longest pause for a server that asks for fewer messages that is sat out here.
    std::chrono::seconds patience{20};
};

/// Delivers the outbox: takes one entry after the other in hand, hands it to a mail server and
/// writes at once what became of it. Between two statements no transaction is open. Whatever ends
/// the process, no entry is lost, and only the one in hand can go twice, with the same Message-ID.
///
/// One message that is refused or deferred does not hold up the others; a server that asks for
/// fewer slows down everybody who sends from this database, and one that cannot be reached ends the
/// delivery.
class OutboxSender
{
public:
    OutboxSender(DatabaseUrl url, TimeSource now, TransportFactory makeTransport);

    /// Called after each entry that has changed, on the thread that delivers.
    std::function<void(qint64 id)> entryChanged = [](qint64) {};

    /// How time passes; tests hand in their own.
    std::function<void(std::chrono::milliseconds)> sleep;

    /// For the thread that calls it, with a connection of its own. Cancelled, it stops between two
    /// messages. An Error where the database fails, not where mail does: see Delivery::obstacle.
    Result<Delivery> deliver(const DeliveryRequest &request, const Progress &progress);

private:
    DatabaseUrl m_url;
    TimeSource m_now;
    TransportFactory m_makeTransport;
    QString m_token;
};

} // namespace caretaker
