// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tone.h"

namespace caretaker {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColors colorsOf(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return {palette.color(QPalette::Text), palette.color(QPalette::Base)};
    case Tone::Accent:
        return dark ? ToneColors{0xa9c8ff, 0x1d3557} : ToneColors{0x1b4b91, 0xe0ebfb};
    case Tone::Ok:
        return dark ? ToneColors{0x8fdcae, 0x173d28} : ToneColors{0x12582f, 0xdaf2e2};
    case Tone::Notice:
        return dark ? ToneColors{0xf3c872, 0x45330d} : ToneColors{0x714600, 0xfdedcc};
    case Tone::Danger:
        return dark ? ToneColors{0xffb3ab, 0x4d1e1c} : ToneColors{0x9b1c1c, 0xfde4e2};
    case Tone::Idle:
        return dark ? ToneColors{0xc2c7cf, 0x3a3f46} : ToneColors{0x4a525c, 0xe7e9ec};
    }
    Q_UNREACHABLE();
}

QColor secondaryText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xb4bac4) : QColor(0x565e69);
}

QColor editableSurface(const QPalette &palette)
{
    const auto base = palette.color(QPalette::Base);
    const auto accent = colorsOf(Tone::Accent, palette).surface;
    return {(base.red() + accent.red()) / 2, (base.green() + accent.green()) / 2,
            (base.blue() + accent.blue()) / 2};
}

QColor fieldEdge(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7d848f) : QColor(0x80868f);
}

QColor lineColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x454b54) : QColor(0xd5d9de);
}

} // namespace caretaker
