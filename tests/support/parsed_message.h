// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace caretaker::testing {

/// What Python's e-mail library understands of a message's source (parsed_message.py says what is
/// in it). The test program ends where Python is missing.
[[nodiscard]] QJsonObject parsedMessage(const QByteArray &source);

/// `<name> <address>` of the mailboxes in a field of it, each in angle brackets.
[[nodiscard]] QStringList mailboxesIn(const QJsonObject &message, const QString &field);

/// The text of its part with that type, line breaks as `\n`.
[[nodiscard]] QString partOf(const QJsonObject &message, const QString &type);

} // namespace caretaker::testing
