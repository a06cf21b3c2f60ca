// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/word_search.h"

#include <QStringList>

#include <algorithm>

namespace caretaker {

bool containsAllWords(const QString &text, const QString &words)
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace caretaker
