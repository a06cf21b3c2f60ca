// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include "machine_settings.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace caretaker {

namespace {

const auto languageKey = QStringLiteral("language");

/// Null where there is no such file.
const QTranslator *install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        delete translator;
        return nullptr;
    }
    QCoreApplication::installTranslator(translator);
    return translator;
}

/// DejaVu, which is what many desktops have, lacks letters of Urdu, and a word whose letters come
/// from two fonts falls apart. Latin letters stay those of the desktop's font.
void preferWholeAlphabet(QLocale::Language language)
{
    if (language != QLocale::Urdu || !qobject_cast<QApplication *>(qApp))
        return;
    for (const auto &family :
         {QStringLiteral("Noto Sans Arabic UI"), QStringLiteral("Noto Sans Arabic"),
          QStringLiteral("Noto Naskh Arabic")}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        auto font = QApplication::font();
        font.setFamilies(QStringList{family} + font.families());
        QApplication::setFont(font);
        return;
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ur")};
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
    const auto *texts = install(QLocale(), name, own);
    if (!texts)
        texts = install(QLocale(QLocale::English), name, own);
    if (!texts)
        qFatal("the program's texts are missing");
    // Qt by itself would take the direction of its own dialogs' language, which may be another one.
    const QLocale spoken(texts->language());
    QApplication::setLayoutDirection(spoken.textDirection());
    preferWholeAlphabet(spoken.language());
    // Those of Qt's own dialogs; for a language that Qt does not speak they are ours.
    if (!install(QLocale(), QStringLiteral("qtbase"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(QLocale(), QStringLiteral("caretaker_qt"), own);
}

} // namespace caretaker
