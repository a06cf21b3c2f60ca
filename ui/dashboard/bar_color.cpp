// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/bar_color.h"

namespace caretaker {

QColor barColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return palette.color(QPalette::Text);
    case Tone::Accent:
        return dark ? 0x6c9fe6 : 0x3f78c9;
    case Tone::Ok:
        return dark ? 0x58b889 : 0x2f8a5b;
    case Tone::Notice:
        return dark ? 0xd3a24a : 0xb0761c;
    case Tone::Danger:
        return dark ? 0xe0817a : 0xc24744;
    case Tone::Idle:
        return dark ? 0x939ba6 : 0x7b838d;
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
