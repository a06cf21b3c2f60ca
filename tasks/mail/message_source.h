// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/message.h"

#include <QByteArray>

namespace caretaker {

/// The message as it goes over the wire and as the console shows its source: RFC 5322, lines end
/// with CRLF, the text plain and as HTML (RFC 2046 multipart/alternative). The same message gives
/// the same octets each time, so that a second attempt sends what the first one did.
///
/// Nothing in a value can add a header, an address or a part. Subject and names become
/// printable(). An address that
/// cannot be used stands beside the name, where nothing is sent to; a transport refuses such a
/// message. Of the text, line breaks stay, and control characters become visible. May be called
/// from any thread.
[[nodiscard]] QByteArray composed(const Message &message);

} // namespace caretaker
