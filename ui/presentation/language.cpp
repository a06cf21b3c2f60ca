// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace caretaker {

void installLanguage()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/caretaker/translations/caretaker_en.qm")))
        qFatal("the program's texts are missing");
    QCoreApplication::installTranslator(translator);
    // The C locale, which is what a machine without a language has, does not group digits.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace caretaker
