// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text_search.h"

#include <QStringList>

namespace caretaker {

namespace {

/// The word anywhere in a text, taken literally.
QString likePattern(QString word)
{
    word.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + word + u'%';
}

/// The word as it may be stored. SQLite's lower() leaves every letter beyond a to z as it is, so
/// a word with such letters is looked for in the three ways in which words are written.
QStringList spellings(const QString &word)
{
    const auto lower = word.toLower();
    const auto upper = word.toUpper();
    const auto capitalised = lower.left(1).toUpper() + lower.mid(1);
    QStringList all;
    for (auto spelling : {lower, capitalised, upper}) {
        for (auto &letter : spelling) {
            if (letter >= u'A' && letter <= u'Z')
                letter = letter.toLower();
        }
        if (!all.contains(spelling))
            all.append(spelling);
    }
    return all;
}

} // namespace

Condition containsWord(const QString &expression, const QString &word)
{
    Condition places;
    QStringList parts;
    for (const auto &spelling : spellings(word)) {
        parts.append(QStringLiteral("lower(%1) LIKE ? ESCAPE '\\'").arg(expression));
        places.values.append(likePattern(spelling));
    }
    places.sql = parts.join(QStringLiteral(" OR "));
    return places;
}

} // namespace caretaker
