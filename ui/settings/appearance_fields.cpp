// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_fields.h"

#include "presentation/appearance_words.h"
#include "presentation/language.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QComboBox>

namespace caretaker {

AppearanceFields::AppearanceFields(QWidget *parent) : QWidget(parent)
{
    auto *theme = new QComboBox(this);
    theme->setObjectName(QStringLiteral("themeChoice"));
    for (const auto each : themes())
        theme->addItem(themeTitle(each), toStored(each));
    theme->setCurrentIndex(theme->findData(toStored(chosenTheme())));
    connect(theme, &QComboBox::activated, this, [this, theme] {
        chooseTheme(themeFromStored(theme->currentData().toString()));
        Q_EMIT chosen();
    });
    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("languageChoice"));
    for (const auto &each : languageChoices())
        language->addItem(languageTitle(each), each);
    language->setCurrentIndex(language->findData(chosenLanguage()));
    connect(language, &QComboBox::activated, this, [this, language] {
        chooseLanguage(language->currentData().toString());
        Q_EMIT chosen();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::page);
    const auto add = [&](const QString &title, QComboBox *choice, const QString &text) {
        auto *label = new QLabel(title, this);
        label->setBuddy(choice);
        auto *help = new Note(this);
        help->setWordWrap(true);
        help->setText(text);
        auto *column = new QVBoxLayout;
        column->setSpacing(spacing::tight);
        column->addWidget(label);
        column->addWidget(choice, 0, Qt::AlignLeft);
        column->addWidget(help);
        layout->addLayout(column);
    };
    add(tr("Theme"), theme,
        tr("Only on this computer, and at once. As the system: follows the desktop."));
    add(tr("Language"), language,
        tr("Of this computer, from the next start on. E-mails stay English."));
}

} // namespace caretaker
