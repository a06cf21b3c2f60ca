// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_server.h"
#include "mail/mail_transport.h"
#include "mail/smtp_reply.h"

namespace caretaker {

/// Why an attempt failed without a word of the server about the message, as the SMTP library tells.
enum class SmtpFailure {
    None, ///< it is the answer that says what became of the message
    UnknownHost,
    NotConnected, ///< refused, or no way there
    TimedOut,
    NoStartTls,
    CertificateExpired,
    CertificateOfAnother,
    CertificateUntrusted,
    CaFileUnusable,
    TlsFailed,
    NoCommonLogin,
    NoSmtpUtf8,
    Dropped, ///< the connection ended
    NotSmtp, ///< what came is no answer of a mail server
};

/// All that is known at the end of an attempt.
struct SmtpOutcome
{
    SmtpFailure failure = SmtpFailure::None;
    SmtpStage stage = SmtpStage::Connecting;
    SmtpReply reply;      ///< to the last command; none where it was not answered
    QString libraryWords; ///< for where there is no answer; printable
    bool wasLoginOffered = true;
};

/// What became of the message and what a person can do. An answer that is a refusal counts before a
/// failure that followed it. Where the connection ended after the message and before the answer the
/// server may have it: that is Unreachable, so the message can go twice, with the same Message-ID.
[[nodiscard]] SendResult resultOf(const SmtpOutcome &outcome, const MailServer &server);

} // namespace caretaker
