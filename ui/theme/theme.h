// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// How the window looks, as the person has chosen for this machine.
enum class Theme { System, Light, Dark };

[[nodiscard]] QString toStored(Theme theme);
[[nodiscard]] Theme themeFromStored(const QString &text);

/// Applies to the whole program, at once and at any time. System leaves style and palette to the
/// platform.
void applyTheme(Theme theme);

} // namespace caretaker
