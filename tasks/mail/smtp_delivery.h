// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"
#include "mail/mail_server.h"
#include "mail/outbox_sender.h"

namespace caretaker {

/// The settings and the password together; an Error where the password cannot be had.
Result<MailServer> mailServer(const MailSettings &settings,
                              const std::function<bool()> &isCancelled);

/// What the program delivers with: SMTP.
[[nodiscard]] TransportFactory smtpTransport();

/// A test message: with which settings, to whom.
struct TestMessage
{
    MailSettings settings; ///< mail.enabled does not matter
    QString password;      ///< empty: the secret as mailSecret() finds it
    QString address;
    Instant now;
};

/// Sends it, past the outbox. `listener` is told each line of the conversation, on the thread that
/// sends. An Error where it cannot be tried.
Result<SendResult> sendTestMessage(const TestMessage &test,
                                   const std::function<void(const QString &line)> &listener,
                                   const std::function<bool()> &isCancelled);

} // namespace caretaker
