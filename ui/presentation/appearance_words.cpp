// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appearance_words.h"

#include "presentation/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace caretaker {

namespace {

struct AppearanceWords
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::AppearanceWords)
};

} // namespace

QList<Theme> themes()
{
    return {Theme::System, Theme::Light, Theme::Dark};
}

QString themeTitle(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return AppearanceWords::tr("As the system");
    case Theme::Light:
        return AppearanceWords::tr("Light");
    case Theme::Dark:
        return AppearanceWords::tr("Dark");
    }
    Q_UNREACHABLE();
}

QStringList languageChoices()
{
    return QStringList{QString()} + languages();
}

QString languageTitle(const QString &language)
{
    return language.isEmpty() ? AppearanceWords::tr("As the system")
                              : QLocale(language).nativeLanguageName();
}

} // namespace caretaker
