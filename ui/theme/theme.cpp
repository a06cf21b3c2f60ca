// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "machine_settings.h"
#include "theme/console_style.h"
#include "theme/system_appearance.h"
#include "theme/tone.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>

namespace caretaker {

namespace {

struct Shades
{
    QRgb window, base, alternate, button, text, disabled, highlight, highlightedText, link, tip;
};

constexpr Shades light{0xf4f5f7, 0xffffff, 0xf8f9fa, 0xf6f7f9, 0x1d2127,
                       0x8b929c, 0x2a62b8, 0xffffff, 0x1b5cb8, 0xfffbe6};
constexpr Shades dark{0x22262b, 0x1b1e22, 0x20242a, 0x2d3238, 0xe8eaed,
                      0x868d97, 0x3b72c4, 0xffffff, 0x8ab8ff, 0x33383f};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.text), QColor(shades.button), QColor(shades.button).lighter(140),
                     QColor(shades.button).darker(170), QColor(shades.button).darker(130),
                     QColor(shades.text), Qt::white, QColor(shades.base), QColor(shades.window));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(shades.highlightedText));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) // where it leads may change
        palette.setColor(role, QColor(shades.link));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.tip));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    palette.setColor(QPalette::PlaceholderText, secondaryText(palette));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    return palette;
}

const auto themeKey = QStringLiteral("theme");

Theme applied = Theme::System;

void followSystem()
{
    using Scheme = SystemAppearance::Scheme;
    QApplication::setPalette(QPalette());
    const auto wanted = SystemAppearance::instance().scheme();
    const bool isDarkNow = isDark(QApplication::palette());
    if (wanted == Scheme::Dark && !isDarkNow)
        QApplication::setPalette(paletteOf(dark));
    else if (wanted == Scheme::Light && isDarkNow)
        QApplication::setPalette(paletteOf(light));
}

} // namespace

QString toStored(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Theme themeFromStored(const QString &text)
{
    for (const auto theme : {Theme::Light, Theme::Dark}) {
        if (toStored(theme) == text)
            return theme;
    }
    return Theme::System;
}

Theme chosenTheme()
{
    return themeFromStored(MachineSettings().value(themeKey).toString());
}

void chooseTheme(Theme theme)
{
    MachineSettings().setValue(themeKey, toStored(theme));
    applyTheme(theme);
}

void applyTheme(Theme theme)
{
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle);
    static QPointer<SystemAppearance> followed;
    if (!followed) {
        followed = &SystemAppearance::instance();
        QObject::connect(followed, &SystemAppearance::changed, qApp, [] { applyTheme(applied); });
    }
    applied = theme;
    switch (theme) {
    case Theme::System:
        followSystem();
        return;
    case Theme::Light:
        QApplication::setPalette(paletteOf(light));
        return;
    case Theme::Dark:
        QApplication::setPalette(paletteOf(dark));
        return;
    }
}

bool isMotionReduced()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace caretaker
