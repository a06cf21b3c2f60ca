// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_verdict.h"

#include "base/printable.h"
#include "mail/mail_text.h"
#include "settings/setting_text.h"

#include <QRegularExpression>

namespace caretaker {

namespace {

using Verdict = SendVerdict;

struct Judgement
{
    Verdict verdict;
    QString advice;
};

bool isTransient(const SmtpReply &reply)
{
    return reply.code >= 400 && reply.code < 500;
}

bool isRefusal(const SmtpReply &reply)
{
    return reply.code >= 400 && reply.code < 600;
}

/// How servers say that they want fewer messages: a text of its own with each.
bool asksForFewer(const SmtpReply &reply)
{
    static const QRegularExpression always(
        QStringLiteral(
            "too many (messages|e?-?mails|connections|requests|sessions|concurrent|login|"
            "recipients|unauthenticated|commands|errors)|too fast|slow down|throttl|"
            "rate.?limit|(sending|message|hourly|daily)[a-z ]* (limit|quota) "
            "(was |has been |is )?(exceeded|reached)|exceeded[a-z ]* (limit|rate)|"
            "unusual rate|server busy"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression greylisting(QStringLiteral("gr[ea]y.?list"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression codes(QStringLiteral("^4\\.7\\.(0|28)\\b"));
    if (reply.code == 421 || always.match(reply.text).hasMatch())
        return true;
    return isTransient(reply) && codes.match(reply.text).hasMatch() &&
           !greylisting.match(reply.text).hasMatch();
}

bool saysTooLarge(const SmtpReply &reply)
{
    return reply.code == 552 || reply.text.startsWith(QStringLiteral("5.3.4")) ||
           reply.text.startsWith(QStringLiteral("5.2.3"));
}

bool wantsLogin(const SmtpReply &reply)
{
    return reply.code == 530 || reply.code == 534 || reply.code == 535 || reply.code == 538;
}

bool isGmail(const QString &host)
{
    static const QRegularExpression gmail(QStringLiteral("(^|\\.)(gmail|googlemail|google)\\.com$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return gmail.match(host).hasMatch();
}

QString loginAdvice(const SmtpOutcome &outcome, const MailServer &server)
{
    if (server.user.isEmpty())
        return MailText::tr("The server wants a login: set the user name and the password.");
    if (!outcome.wasLoginOffered)
        return MailText::tr("The server wants a login but offers none on this connection. Use "
                            "STARTTLS or TLS, or another port.");
    if (!server.token.isEmpty())
        return MailText::tr("The server refused the access token, which may have expired. It has "
                            "to be renewed, for this user name and for sending by SMTP.");
    if (isGmail(server.host))
        return MailText::tr("Google refused the login. It takes an app password (16 letters, made "
                            "in the Google account under Security, 2-Step Verification), not the "
                            "account's own password; the user name is the whole address.");
    return MailText::tr("The server refused the user name or the password. Check both; some "
                        "providers want a password made for this program.");
}

Judgement judgedByAnswer(const SmtpOutcome &outcome, const MailServer &server)
{
    const auto &reply = outcome.reply;
    if (asksForFewer(reply))
        return {Verdict::Throttled,
                MailText::tr("The server takes no more for now. Sending goes on by itself later; "
                             "fewer messages a minute may avoid it.")};
    if (wantsLogin(reply))
        return {Verdict::Unreachable, loginAdvice(outcome, server)};
    switch (outcome.stage) {
    case SmtpStage::Connecting:
    case SmtpStage::Greeting:
    case SmtpStage::Hello:
        return {Verdict::Unreachable,
                MailText::tr("The server refuses to talk to this machine. Ask who runs it whether "
                             "this machine may send mail there.")};
    case SmtpStage::StartTls:
        return {Verdict::Unreachable,
                MailText::tr("The server could not begin TLS. Try again later, or use TLS on port "
                             "465 where the server has it.")};
    case SmtpStage::Login:
        if (isTransient(reply))
            return {Verdict::Unreachable,
                    MailText::tr("The server could not check the login just now. Sending goes on "
                                 "by itself later.")};
        return {Verdict::Unreachable, loginAdvice(outcome, server)};
    case SmtpStage::Sender:
        if (saysTooLarge(reply))
            break;
        if (isTransient(reply))
            return {Verdict::Deferred, MailText::tr("The server does not take the message now. It "
                                                    "goes again by itself later.")};
        return {Verdict::Unreachable,
                MailText::tr("The server does not take mail from this sender. Set a sender's "
                             "address that belongs to the user name, or log in.")};
    case SmtpStage::Recipient:
        if (isTransient(reply))
            return {Verdict::Deferred,
                    MailText::tr("The server does not take mail for this recipient now (a full "
                                 "mailbox, or a first contact). It goes again by itself later.")};
        return {Verdict::Refused,
                MailText::tr("The server does not take mail for this recipient. Check the address; "
                             "if it is right, the server may want a login before it passes mail "
                             "on.")};
    case SmtpStage::Data:
    case SmtpStage::Content:
        break;
    }
    if (isTransient(reply))
        return {Verdict::Deferred, MailText::tr("The server does not take the message now. It goes "
                                                "again by itself later.")};
    if (saysTooLarge(reply))
        return {Verdict::Refused, MailText::tr("The message is too large for the server or the "
                                               "recipient's mailbox.")};
    return {Verdict::Refused, MailText::tr("The server does not take this message. Its own words "
                                           "say why; it may look like spam to it.")};
}

QString failureAdvice(const SmtpOutcome &outcome, const MailServer &server)
{
    const auto place =
        MailText::tr("%1, port %2").arg(printable(server.host), QString::number(server.port));
    switch (outcome.failure) {
    case SmtpFailure::UnknownHost:
        return MailText::tr("There is no server named %1. Check the name and the network.")
            .arg(printable(server.host));
    case SmtpFailure::NotConnected:
        return MailText::tr("Nothing answers at %1. Check the name, the port and the network, and "
                            "whether the mail server runs.")
            .arg(place);
    case SmtpFailure::TimedOut:
        if (outcome.stage == SmtpStage::Content)
            break;
        if (outcome.stage == SmtpStage::Connecting)
            return MailText::tr("%1 did not answer in time. A firewall or the provider may block "
                                "the port: try 587 or 465.")
                .arg(place);
        return MailText::tr("%1 did not answer in time. It may be busy, or the port wants another "
                            "kind of protection (TLS or STARTTLS).")
            .arg(place);
    case SmtpFailure::NoStartTls:
        return MailText::tr("The server offers no STARTTLS, so nothing was sent in the clear. Use "
                            "TLS (port 465); without protection only inside a network that you "
                            "trust.");
    case SmtpFailure::CertificateExpired:
        return MailText::tr("The server's certificate has expired or is not valid yet. Its owner "
                            "has to renew it; check this machine's date as well.");
    case SmtpFailure::CertificateOfAnother:
        return MailText::tr("The server's certificate is for another name than %1. Use the name "
                            "that stands in the certificate.")
            .arg(printable(server.host));
    case SmtpFailure::CertificateUntrusted:
        return MailText::tr("The server's certificate comes from an authority that is not known "
                            "here. If it is your own, give its CA file in the settings: %1.")
            .arg(settingTitle(QStringLiteral("mail.ca_file")));
    case SmtpFailure::CaFileUnusable:
        return MailText::tr("The CA file %1 cannot be read or holds no certificate (PEM).")
            .arg(printable(server.caFile));
    case SmtpFailure::TlsFailed:
        return MailText::tr("TLS could not be agreed on. Port 465 goes with TLS, 587 and 25 with "
                            "STARTTLS; a very old server may know no TLS 1.2.");
    case SmtpFailure::NoCommonLogin:
        // libcurl also says so where a token was answered by a challenge, as refusals of XOAUTH2
        // are.
        if (outcome.stage == SmtpStage::Login)
            return loginAdvice(outcome, server);
        return server.token.isEmpty()
                   ? MailText::tr("The server offers no way to log in that is known here.")
                   : MailText::tr("The server offers no way to log in with an access token "
                                  "(XOAUTH2). Use a password.");
    case SmtpFailure::NoSmtpUtf8:
        return MailText::tr("The address has letters outside ASCII before the @, which this server "
                            "cannot take (no SMTPUTF8). Use another address of the recipient.");
    case SmtpFailure::NotSmtp:
        return MailText::tr("What answers at %1 does not speak as a mail server does. Check the "
                            "port and the kind of protection.")
            .arg(place);
    case SmtpFailure::Dropped:
    case SmtpFailure::None:
        break;
    }
    if (outcome.stage == SmtpStage::Content)
        return MailText::tr("The connection ended before the server said whether it has the "
                            "message. It goes again by itself; it may arrive twice, with the same "
                            "Message-ID.");
    return MailText::tr("The server ended the connection. Sending goes on by itself later; if it "
                        "stays so, check the port and the kind of protection.");
}

} // namespace

SendResult resultOf(const SmtpOutcome &outcome, const MailServer &server)
{
    if (outcome.failure != SmtpFailure::NoSmtpUtf8 && isRefusal(outcome.reply)) {
        const auto judgement = judgedByAnswer(outcome, server);
        return {judgement.verdict,
                QStringLiteral("%1 %2").arg(outcome.reply.code).arg(outcome.reply.text),
                judgement.advice};
    }
    if (outcome.failure == SmtpFailure::None)
        return {Verdict::Sent, {}, {}};
    return {outcome.failure == SmtpFailure::NoSmtpUtf8 ? Verdict::Refused : Verdict::Unreachable,
            outcome.libraryWords, failureAdvice(outcome, server)};
}

} // namespace caretaker
