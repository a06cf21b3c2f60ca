// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance_menus.h"

#include "presentation/appearance_words.h"
#include "presentation/language.h"
#include "theme/icon.h"

#include <QActionGroup>
#include <QMenu>

namespace caretaker {

namespace {

/// `stored` is told from the others by.
QAction *addChoice(QMenu *menu, const QString &title, const char *prefix, const QString &stored)
{
    auto *group = menu->findChild<QActionGroup *>();
    if (!group)
        group = new QActionGroup(menu);
    auto *action = group->addAction(menu->addAction(title));
    action->setObjectName(QLatin1String(prefix) + stored);
    action->setData(stored);
    action->setCheckable(true);
    return action;
}

void check(const QMenu *menu, const QString &stored)
{
    for (auto *action : menu->actions())
        action->setChecked(action->data().toString() == stored);
}

} // namespace

AppearanceMenus::AppearanceMenus(QMenu *menu)
    : QObject(menu)
    , m_theme(menu->addMenu(icon(QStringLiteral("theme")), tr("&Theme")))
    , m_language(menu->addMenu(icon(QStringLiteral("language")), tr("&Language")))
{
    for (const auto theme : themes()) // each begins with a letter of its own
        connect(addChoice(m_theme, u'&' + themeTitle(theme), "themeAction_", toStored(theme)),
                &QAction::triggered, this, [theme] { chooseTheme(theme); });
    for (const auto &language : languageChoices())
        connect(addChoice(m_language, languageTitle(language), "languageAction_", language),
                &QAction::triggered, this, [this, language] {
                    chooseLanguage(language);
                    Q_EMIT languageChosen();
                });
    showChosen();
}

void AppearanceMenus::showChosen()
{
    check(m_theme, toStored(chosenTheme()));
    check(m_language, chosenLanguage());
}

} // namespace caretaker
