// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_settings.h"

#include <functional>

namespace caretaker {

/// The mail server's password: of CARETAKER_SMTP_PASSWORD, else of the file that
/// CARETAKER_SMTP_PASSWORD_FILE names, else of the keychain. Empty where mail.user is, because the
/// server then asks for none. No error contains it. Blocks while the keychain is asked, which may
/// take a person's answer; `isCancelled` ends that.
Result<QString> smtpPassword(const MailSettings &mail, const std::function<bool()> &isCancelled);

/// The first line of a file that only its owner may read; refused where others may, too.
Result<QString> passwordFrom(const QString &path);

} // namespace caretaker
