// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

namespace caretaker {

/// What became of one attempt to hand over a message, as the sender has to act on it.
enum class SendVerdict {
    Sent,        ///< the server has taken it
    Deferred,    ///< this message not now (RFC 5321: 4yz): later again
    Refused,     ///< this message never (5yz, or an address that cannot be): not again by itself
    Throttled,   ///< the server wants fewer messages: everything waits
    Unreachable, ///< no word about this message: network, TLS, login or settings; everything waits
};

struct SendResult
{
    SendVerdict verdict = SendVerdict::Unreachable;
    QString answer; ///< the server's own words, or the library's, printable; empty where sent
    QString advice; ///< what is wrong and what to do, in plain words; empty where sent
};

/// A way to hand over messages, one after the other. Belongs to the thread that uses it.
class MailTransport
{
public:
    virtual ~MailTransport() = default;

    /// Blocks until the server has answered or a timeout has passed.
    [[nodiscard]] virtual SendResult send(const Message &message) = 0;
};

} // namespace caretaker
