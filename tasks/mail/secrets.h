// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_settings.h"

#include <functional>

namespace caretaker {

/// What a mail server takes as a proof of who we are; at most one of the two.
struct MailSecret
{
    QString password;
    QString token; ///< an OAuth 2.0 access token
};

/// The mail server's secret: of CARETAKER_SMTP_TOKEN, else of the file that
/// CARETAKER_SMTP_TOKEN_FILE names (read each time, because a token is renewed every hour or so),
/// else the password of CARETAKER_SMTP_PASSWORD, of the file that CARETAKER_SMTP_PASSWORD_FILE
/// names, or of the keychain. Empty where mail.user is, because the server then asks for none. No
/// error contains it, and from then on a crash of this process leaves no core. Blocks while the
/// keychain is asked, which may take a person's answer; `isCancelled` ends that.
Result<MailSecret> mailSecret(const MailSettings &mail, const std::function<bool()> &isCancelled);

/// The first line of the file that an environment variable names; refused where anybody but its
/// owner may read it, or where that is neither root nor who runs this. Links are followed to the
/// file that is checked.
Result<QString> secretFrom(const QString &path, const QString &variable);

} // namespace caretaker
