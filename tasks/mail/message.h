// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace caretaker {

/// A name, which may be empty, and an address.
struct Mailbox
{
    QString name;
    QString address;
};

/// An e-mail as it is to leave us: a plain value, before MIME. Its strings come from the database
/// and may hold anything.
struct Message
{
    QString id; ///< the Message-ID without angle brackets; the same at every attempt
    Instant date;
    Mailbox from;
    std::optional<Mailbox> replyTo;
    Mailbox to;
    QString subject;
    QString text; ///< the plain text, from which the HTML part is made
};

} // namespace caretaker
