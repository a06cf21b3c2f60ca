// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "records/run.h"

namespace caretaker {

/// An e-mail as people see it, whether a plan is to send it or a run has queued it.
struct MailRow
{
    QString to;
    QString subject;
    QString body;
    QString state;     ///< of the outbox; empty in a plan
    QString lastError; ///< the mail server's last word
};

[[nodiscard]] QList<MailRow> mailRows(const QList<PlannedEmail> &emails);
[[nodiscard]] QList<MailRow> mailRows(const QList<RunEmail> &emails);

} // namespace caretaker
