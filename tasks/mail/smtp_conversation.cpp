// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/smtp_conversation.h"

#include "base/printable.h"
#include "mail/mail_text.h"

#include <optional>
#include <utility>

namespace caretaker {

namespace {

constexpr qsizetype longestShown = 1000;
constexpr int mostLines = 500;

/// What is shown in a secret's place.
QString hidden()
{
    return MailText::tr("(hidden)");
}

/// How a login can be repeated by a server: as it is, and in the base64 of AUTH PLAIN, LOGIN and
/// XOAUTH2.
QByteArrayList formsOf(const MailServer &server)
{
    const auto name = server.user.toUtf8();
    if (const auto token = server.token.toUtf8(); !token.isEmpty())
        return {("user=" + name + "\1auth=Bearer " + token + "\1\1").toBase64(), token.toBase64(),
                token};
    const auto secret = server.password.toUtf8();
    if (secret.isEmpty())
        return {};
    return {(QByteArray(1, '\0') + name + '\0' + secret).toBase64(), secret.toBase64(), secret};
}

std::optional<SmtpStage> stageOf(const QByteArray &command)
{
    static const QList<std::pair<QByteArray, SmtpStage>> stages{
        {"EHLO", SmtpStage::Hello},        {"HELO", SmtpStage::Hello},
        {"STARTTLS", SmtpStage::StartTls}, {"AUTH", SmtpStage::Login},
        {"MAIL FROM", SmtpStage::Sender},  {"RCPT TO", SmtpStage::Recipient},
        {"DATA", SmtpStage::Data}};
    for (const auto &[verb, stage] : stages) {
        if (command.startsWith(verb))
            return stage;
    }
    return std::nullopt;
}

} // namespace

SmtpConversation::SmtpConversation(const MailServer &server, Listener listener)
    : m_secrets(formsOf(server))
    , m_listener(std::move(listener))
{
}

void SmtpConversation::begin()
{
    m_stage = SmtpStage::Connecting;
    m_reply = {};
    m_unfinished.clear();
    m_contentSize = 0;
    m_lines = 0;
}

void SmtpConversation::sent(const QByteArray &command)
{
    m_isOver = command.startsWith("QUIT");
    if (m_isOver) {
        tell(QStringLiteral("> QUIT"));
        return;
    }
    // An answer to the login is no command, whatever it looks like.
    const bool isInLogin = m_stage == SmtpStage::Login && m_reply.code == 334;
    if (!isInLogin) {
        if (const auto stage = stageOf(command))
            m_stage = *stage;
    }
    if (m_stage == SmtpStage::Hello) {
        m_isInternational = false;
        m_hasLogin = false;
    }
    m_reply = {};
    if (isInLogin)
        tell(QStringLiteral("> ") + hidden());
    else if (m_stage == SmtpStage::Login)
        tell(QStringLiteral("> %1 %2").arg(shown(command.split(' ').mid(0, 2).join(' ').trimmed()),
                                           hidden()));
    else
        tell(QStringLiteral("> ") + shown(command));
}

void SmtpConversation::sentContent(qsizetype octets)
{
    m_stage = SmtpStage::Content;
    m_reply = {};
    m_contentSize += octets;
}

void SmtpConversation::received(const QByteArray &line)
{
    if (m_stage == SmtpStage::Connecting)
        m_stage = SmtpStage::Greeting;
    if (m_stage == SmtpStage::Content && m_contentSize > 0)
        tell(QStringLiteral("> ") +
             MailText::tr("(the message, %1 bytes)").arg(std::exchange(m_contentSize, 0)));
    const auto text = line.trimmed();
    tell(QStringLiteral("< ") + shown(text));
    if (m_isOver)
        return;
    if (m_stage == SmtpStage::Hello && text.size() > 4) {
        const auto capability = text.sliced(4).toUpper();
        m_isInternational = m_isInternational || capability == "SMTPUTF8";
        m_hasLogin = m_hasLogin || capability.startsWith("AUTH ");
    }
    bool hasCode = false;
    const auto code = text.first(qMin(text.size(), 3)).toInt(&hasCode);
    if (m_unfinished.size() < longestShown) {
        const auto words = hasCode ? text.mid(4) : text;
        m_unfinished += (m_unfinished.isEmpty() ? QString() : QStringLiteral(" ")) + shown(words);
    }
    const bool isLast = hasCode && text.mid(3, 1) != "-";
    m_lines = isLast ? 0 : m_lines + 1;
    if (isLast)
        m_reply = {code, std::exchange(m_unfinished, {})};
}

bool SmtpConversation::isEndless() const
{
    return m_lines >= mostLines;
}

QString SmtpConversation::shown(const QByteArray &text) const
{
    auto safe = text.trimmed();
    for (const auto &secret : m_secrets)
        safe.replace(secret, hidden().toUtf8());
    return printable(QString::fromUtf8(safe).left(longestShown));
}

void SmtpConversation::tell(const QString &line) const
{
    if (m_listener)
        m_listener(line);
}

} // namespace caretaker
