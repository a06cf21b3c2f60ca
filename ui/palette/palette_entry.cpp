// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_entry.h"

#include <algorithm>

namespace caretaker {

namespace {

enum Rank { TitleBegins, WordsBegin, InTitle, InWords, Nowhere };

bool beginsWord(const QString &text, const QString &word)
{
    for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

Rank rankOf(const PaletteEntry &entry, const QString &text, const QStringList &words)
{
    if (entry.title.startsWith(text, Qt::CaseInsensitive))
        return TitleBegins;
    auto rank = WordsBegin;
    for (const auto &word : words) {
        if (beginsWord(entry.title, word))
            continue;
        if (entry.title.contains(word, Qt::CaseInsensitive))
            rank = std::max(rank, InTitle);
        else if (entry.words.contains(word, Qt::CaseInsensitive) ||
                 entry.kind.contains(word, Qt::CaseInsensitive))
            rank = std::max(rank, InWords);
        else
            return Nowhere;
    }
    return rank;
}

} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text)
{
    const auto wanted = text.simplified();
    if (wanted.isEmpty())
        return entries;
    const auto words = wanted.split(u' ');
    std::vector<std::pair<Rank, const PaletteEntry *>> found;
    for (const auto &entry : entries) {
        const auto rank = rankOf(entry, wanted, words);
        if (rank != Nowhere)
            found.emplace_back(rank, &entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PaletteEntry> best;
    for (const auto &[rank, entry] : found)
        best.append(*entry);
    return best;
}

} // namespace caretaker
