// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/mail_row.h"

namespace caretaker {

QList<MailRow> mailRows(const QList<PlannedEmail> &emails)
{
    QList<MailRow> rows;
    rows.reserve(emails.size());
    for (const auto &email : emails)
        rows.append({email.recipient.email, email.subject, email.body, {}, {}});
    return rows;
}

QList<MailRow> mailRows(const QList<RunEmail> &emails)
{
    QList<MailRow> rows;
    rows.reserve(emails.size());
    for (const auto &email : emails)
        rows.append({email.to, email.subject, email.body, email.state, email.lastError});
    return rows;
}

} // namespace caretaker
