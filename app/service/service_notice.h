// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace caretaker {

/// Tells systemd how the service is, by the protocol of sd_notify(3): lines such as "READY=1".
/// Nothing where systemd has not asked for it.
void notifyService(const QByteArray &lines);

/// How often systemd wants to hear "WATCHDOG=1" at the latest; nothing where it does not.
[[nodiscard]] std::optional<std::chrono::milliseconds> serviceWatchdog();

} // namespace caretaker
