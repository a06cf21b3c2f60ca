// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker {

/// While it lives, Ctrl+C and a request to end (SIGINT, SIGTERM) are noted instead of ending the
/// program, so that a run is rolled back in order.
class InterruptGuard
{
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

    [[nodiscard]] static bool wasInterrupted();
};

} // namespace caretaker
