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

/// Sends a test message with the settings of a database, past the outbox and also where
/// mail.enabled is off. `listener` is told each line of the conversation. An Error where it cannot
/// be tried.
Result<SendResult> sendTestMessage(const DatabaseUrl &url, const QString &address, Instant now,
                                   const std::function<void(const QString &line)> &listener);

} // namespace caretaker
