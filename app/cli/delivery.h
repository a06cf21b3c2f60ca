// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "cli/output.h"
#include "mail/outbox_sender.h"

#include <QJsonObject>

namespace caretaker {

/// Delivers with a progress bar; Ctrl+C ends it after the message in hand.
Result<Delivery> deliver(const DatabaseUrl &database, const DeliveryRequest &request,
                         Output &output);

/// The counts.
[[nodiscard]] QJsonObject toJson(const Delivery &delivery);

/// A message that speaks of a setting, with the command that changes it; as it is where the key is
/// empty.
[[nodiscard]] QString withCommand(const QString &message, const QString &key);

/// What is in the way of the e-mails that wait, and the command that takes it away.
[[nodiscard]] QString obstacleOf(const Delivery &delivery);

/// Says on standard error what could not go and why. Undelivered where there is something, unless
/// mail is switched off.
ExitCode tellUndelivered(const Delivery &delivery, Output &output);

} // namespace caretaker
