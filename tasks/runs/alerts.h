// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "plan/plan.h"
#include "records/schedule.h"
#include "stores/message_store.h"
#include "task.h"

namespace caretaker {

/// What people hear of a scheduled run that nobody has watched.
struct Alert
{
    QString subject;
    QString body;
};

/// A run has failed; nothing was changed. When it was due is told in `zone`.
[[nodiscard]] Alert failureAlert(const Task &task, qint64 runId,
                                 const std::optional<MomentClaim> &claim, const QTimeZone &zone,
                                 const Error &error);

/// A run would change more rows than `limit`, and waits.
[[nodiscard]] Alert approvalAlert(const Task &task, qint64 runId, const Plan &plan, int limit);

/// The alert for the outbox, to the addresses of the setting alerts.email, else to every active
/// ADMIN with a usable address. Where those cannot be read there is none: the run's own record
/// matters more. Outside of a transaction.
[[nodiscard]] QList<NewOutboxEntry> alertEmails(const Connection &connection,
                                                const Settings &settings, const Alert &alert);

} // namespace caretaker
