// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace caretaker {

/// How long an entry waits after its n-th failed attempt: a minute, then each time twice as long,
/// at most an hour; a fifth more or less of it by `random` (0 to 1), so that senders and entries
/// that failed together do not come back together.
[[nodiscard]] std::chrono::seconds backoff(int attempts, double random);

/// How long all sending rests when a server asks for fewer messages: 5 seconds, then each time
/// twice as long as `before`, at most a quarter of an hour.
[[nodiscard]] std::chrono::seconds throttlePause(std::chrono::seconds before);

} // namespace caretaker
