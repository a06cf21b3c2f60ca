// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace caretaker {

void installLanguage()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/caretaker/translations/caretaker_en.qm")))
        qFatal("the program's texts are missing");
    QCoreApplication::installTranslator(translator);
}

} // namespace caretaker
