// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/outbox.h"

#include "database/inspection.h"
#include "mail/mail_text.h"
#include "stores/outbox_store.h"

namespace caretaker {

namespace {

Result<OutboxEntry> find(const Connection &connection, qint64 id)
{
    if (auto ready = requireOwnTables(connection); !ready)
        return ready.error();
    const auto entry = findOutboxEntry(connection, id);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::Failed,
                     MailText::tr("There is no e-mail %1 in the outbox. \"caretaker outbox "
                                  "list\" shows them.")
                         .arg(id),
                     {}};
    return **entry;
}

using Step = Result<bool> (*)(const Connection &, qint64, Instant);
using Refusal = QString (*)(const OutboxEntry &);

/// The step is guarded by the entry's state; where it did nothing, the state says why.
Status change(const Connection &connection, qint64 id, Instant now, Step step, Refusal refusal)
{
    if (auto entry = find(connection, id); !entry)
        return entry.error();
    const auto changed = step(connection, id, now);
    if (!changed)
        return changed.error();
    if (*changed)
        return Done{};
    const auto entry = find(connection, id);
    if (!entry)
        return entry.error();
    return Error{ErrorCode::Failed, refusal(*entry), {}};
}

Status changeOne(const DatabaseUrl &url, qint64 id, Instant now, Step step, Refusal refusal)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return change(*connection, id, now, step, refusal);
}

Result<OutboxReport> changeAll(const DatabaseUrl &url, const QList<qint64> &ids, Instant now,
                               Step step, Refusal refusal)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    OutboxReport report;
    for (const auto id : ids) {
        const auto changed = change(*connection, id, now, step, refusal);
        if (changed)
            ++report.done;
        else if (changed.error().code == ErrorCode::Failed)
            report.refusals.append(changed.error().message);
        else
            return changed.error();
    }
    return report;
}

} // namespace

Result<QList<OutboxEntry>> readOutbox(const DatabaseUrl &url)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    const auto &[connection, found] = *database;
    return found.isAdopted() ? listOutbox(connection) : QList<OutboxEntry>();
}

Result<OutboxEntry> readOutboxEntry(const DatabaseUrl &url, qint64 id)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return find(*connection, id);
}

Result<bool> hasOutbox(const DatabaseUrl &url)
{
    const auto database = openToRead(url);
    if (!database)
        return database.error();
    return database->found.isUpToDate();
}

QString refusalToCancel(const OutboxEntry &entry)
{
    if (entry.state == toStored(OutboxState::Sent))
        return MailText::tr("E-mail %1 has been sent and cannot be cancelled.").arg(entry.id);
    if (entry.state == toStored(OutboxState::Sending))
        return MailText::tr("E-mail %1 is in the mail server's hands and cannot be cancelled. If "
                            "it is not taken, cancel it then.")
            .arg(entry.id);
    if (entry.state == toStored(OutboxState::Cancelled))
        return MailText::tr("E-mail %1 is cancelled already.").arg(entry.id);
    return {};
}

QString refusalToRetry(const OutboxEntry &entry)
{
    if (entry.state == toStored(OutboxState::Sent))
        return MailText::tr("E-mail %1 has been sent; it is not sent twice.").arg(entry.id);
    if (entry.state == toStored(OutboxState::Sending))
        return MailText::tr("E-mail %1 is being sent at this moment.").arg(entry.id);
    if (entry.state == toStored(OutboxState::Cancelled))
        return MailText::tr("E-mail %1 is cancelled and stays so. Run its task again for a new "
                            "one.")
            .arg(entry.id);
    return {};
}

Status cancelOutboxEntry(const DatabaseUrl &url, qint64 id, Instant now)
{
    return changeOne(url, id, now, cancelEntry, refusalToCancel);
}

Status retryOutboxEntry(const DatabaseUrl &url, qint64 id, Instant now)
{
    return changeOne(url, id, now, requeueEntry, refusalToRetry);
}

Result<OutboxReport> cancelOutboxEntries(const DatabaseUrl &url, const QList<qint64> &ids,
                                         Instant now)
{
    return changeAll(url, ids, now, cancelEntry, refusalToCancel);
}

Result<OutboxReport> retryOutboxEntries(const DatabaseUrl &url, const QList<qint64> &ids,
                                        Instant now)
{
    return changeAll(url, ids, now, requeueEntry, refusalToRetry);
}

} // namespace caretaker
