// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/backoff.h"

#include <algorithm>

namespace caretaker {

using namespace std::chrono_literals;

std::chrono::seconds backoff(int attempts, double random)
{
    constexpr std::chrono::seconds longest = 1h;
    constexpr int doublings = 6; // by then it is longer than the longest
    const auto delay = std::min(60s * (1 << std::clamp(attempts - 1, 0, doublings)), longest);
    return std::chrono::round<std::chrono::seconds>(delay * (0.8 + 0.4 * random));
}

std::chrono::seconds throttlePause(std::chrono::seconds before)
{
    return std::clamp<std::chrono::seconds>(before * 2, 5s, 15min);
}

} // namespace caretaker
