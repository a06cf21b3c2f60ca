// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/mail_server.h"
#include "mail/smtp_reply.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace caretaker {

/// Follows one connection with a mail server by what goes over it: where it stands, what was
/// answered last, what the server can. Tells a listener each line, `> ` ours and `< ` the server's,
/// printable and without secrets: what we say during the login is left out, and a secret that the
/// server repeats is masked. Of an answer that does not end little is kept. The message itself is
/// one line that says how long it is.
class SmtpConversation
{
public:
    using Listener = std::function<void(const QString &line)>;

    SmtpConversation(const MailServer &server, Listener listener);

    void begin(); ///< of a message, on a new connection or on the one that was kept
    void sent(const QByteArray &command);
    void sentContent(qsizetype octets);
    void received(const QByteArray &line);

    [[nodiscard]] SmtpStage stage() const { return m_stage; }

    /// The last answer that is complete; none where the last command has not been answered.
    [[nodiscard]] const SmtpReply &reply() const { return m_reply; }

    /// Whether the answer has more lines than any server has to say: it may never end.
    [[nodiscard]] bool isEndless() const;

    /// Whether the server takes addresses in UTF-8 (SMTPUTF8), as it has said itself.
    [[nodiscard]] bool isInternational() const { return m_isInternational; }

    /// Whether the server offers a login.
    [[nodiscard]] bool hasLogin() const { return m_hasLogin; }

    /// `text` for a person: printable, not long, no secrets.
    [[nodiscard]] QString shown(const QByteArray &text) const;

private:
    void tell(const QString &line) const;

    QByteArrayList m_secrets;
    Listener m_listener;
    SmtpStage m_stage = SmtpStage::Connecting;
    SmtpReply m_reply;
    QString m_unfinished;
    qsizetype m_contentSize = 0;
    int m_lines = 0;       ///< of the answer that is not complete
    bool m_isOver = false; ///< QUIT was said: what follows is no answer to anything
    bool m_isInternational = false;
    bool m_hasLogin = false;
};

} // namespace caretaker
