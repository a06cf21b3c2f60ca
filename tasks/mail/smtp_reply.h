// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// What a session with a mail server is about at the moment; the commands of RFC 5321 in their
/// order.
enum class SmtpStage {
    Connecting, ///< name, network, and TLS from the first octet
    Greeting,
    Hello,
    StartTls,
    Login,
    Sender,
    Recipient,
    Data,
    Content, ///< the message itself; whether it was taken is known with its answer only
};

/// A server's answer: the code, and its lines as one.
struct SmtpReply
{
    int code = 0; ///< 0: none yet
    QString text; ///< without the code; printable, cut where it is too long
};

} // namespace caretaker
