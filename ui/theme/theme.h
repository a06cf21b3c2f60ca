// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// How the window looks, as the person has chosen for this machine.
enum class Theme { System, Light, Dark };

[[nodiscard]] QString toStored(Theme theme);
[[nodiscard]] Theme themeFromStored(const QString &text);

/// What the person has chosen for this machine.
[[nodiscard]] Theme chosenTheme();
/// Applies it, too.
void chooseTheme(Theme theme);

/// Applies to the whole program, at once and at any time. System follows the desktop, also while
/// the program runs: its palette, and where Qt does not know whether that is to be dark, the
/// desktop's own word.
void applyTheme(Theme theme);

/// Whether things are to stand still: nothing moves that need not.
[[nodiscard]] bool isMotionReduced();

} // namespace caretaker
