// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tone.h"

namespace caretaker {

/// For a bar on the palette's base: a contrast of at least 3 : 1 (WCAG 2.1, non-text contrast), in
/// light and dark.
[[nodiscard]] QColor barColor(Tone tone, const QPalette &palette);

} // namespace caretaker
