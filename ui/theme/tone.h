// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace caretaker {

/// Colours by what they mean. Never the only sign: a word or an icon goes with each.
enum class Tone {
    Neutral,
    Accent, ///< under way, chosen
    Ok,     ///< done, valid, new
    Notice, ///< wants attention some day
    Danger, ///< wants attention now, gone
    Idle,   ///< over, switched off
};

struct ToneColors
{
    QColor text;
    QColor surface;
};

[[nodiscard]] bool isDark(const QPalette &palette);

/// Text on surface has a contrast of at least 4.5 : 1 (WCAG 2.1, AA), in light and dark.
[[nodiscard]] ToneColors colorsOf(Tone tone, const QPalette &palette);

/// For text of less weight on the palette's base and window, with the same contrast.
[[nodiscard]] QColor secondaryText(const QPalette &palette);

/// Behind what can be edited where it stands: between the palette's base and the accent.
[[nodiscard]] QColor editableSurface(const QPalette &palette);

/// Around what can be typed into: 3 : 1 to the palette's base and window.
[[nodiscard]] QColor fieldEdge(const QPalette &palette);

/// Lines between things.
[[nodiscard]] QColor lineColor(const QPalette &palette);

} // namespace caretaker
