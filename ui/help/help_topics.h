// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace caretaker {

/// A page of the help: a Markdown file in resources/help, one for each language.
struct HelpTopic
{
    QString name;  ///< of its file; a page's help is called as the page
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

/// In the order in which they are listed, in the language of the program, or else in English.
[[nodiscard]] QList<HelpTopic> helpTopics();

} // namespace caretaker
