// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace caretaker::spacing {

/// Distances in device-independent pixels, in steps of four.
inline constexpr int tight = 4;
inline constexpr int related = 8;
inline constexpr int inner = 12;
inline constexpr int page = 16;
inline constexpr int group = 24;

} // namespace caretaker::spacing
