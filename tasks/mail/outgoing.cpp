// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/outgoing.h"

#include "mail/mail_settings.h"

namespace caretaker {

Message messageOf(const OutboxEntry &entry, const MailSettings &mail)
{
    Message message;
    message.id = entry.messageId;
    message.date = entry.createdAt;
    message.from = {{}, mail.from};
    if (!mail.replyTo.isEmpty())
        message.replyTo = Mailbox{{}, mail.replyTo};
    message.to = {entry.toName, entry.toAddress};
    message.subject = entry.subject;
    message.text = entry.body;
    return message;
}

} // namespace caretaker
