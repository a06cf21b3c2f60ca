// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_server.h"
#include "mail/mail_transport.h"
#include "mail/smtp_conversation.h"

#include <memory>

namespace caretaker {

/// Hands messages over by SMTP (libcurl). The connection is kept between messages; one that the
/// server has ended is replaced, and so is the one on which a message was refused before its text
/// went. Protected as the server's settings say or not used at all; the certificate and its name
/// are checked. The user name is sent only where the server offers a login.
class SmtpTransport : public MailTransport
{
public:
    using DialogueListener = SmtpConversation::Listener;

    /// `listener` is told each line of the conversation, without secrets, within send().
    explicit SmtpTransport(MailServer server, DialogueListener listener = {});
    ~SmtpTransport() override;

    /// A message whose recipient cannot be is Refused without a word to the server. A sender or a
    /// reply address that cannot be concerns every message: Unreachable.
    [[nodiscard]] SendResult send(const Message &message) override;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace caretaker
