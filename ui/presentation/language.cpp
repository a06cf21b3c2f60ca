// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include "machine_settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace caretaker {

namespace {

const auto languageKey = QStringLiteral("language");

/// False where there is no such file.
bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString chosenLanguage()
{
    const auto stored = MachineSettings().value(languageKey).toString();
    return languages().contains(stored) ? stored : QString();
}

void chooseLanguage(const QString &language)
{
    MachineSettings().setValue(languageKey, language);
}

void installLanguage()
{
    // The C locale, which is what a machine without a language has, does not group digits.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto chosen = chosenLanguage();
    if (!chosen.isEmpty() && chosen != QLocale().name().section(u'_', 0, 0))
        QLocale::setDefault(QLocale(chosen));

    const auto own = QStringLiteral(":/caretaker/translations");
    const auto name = QStringLiteral("caretaker");
    if (!install(QLocale(), name, own) && !install(QLocale(QLocale::English), name, own))
        qFatal("the program's texts are missing");
    // Those of Qt's own dialogs; without them they are English.
    install(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace caretaker
