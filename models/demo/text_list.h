// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstddef>

namespace caretaker::demo {

/// A list of words as QStrings, converted once instead of for each row.
template<std::size_t size>
QList<QString> textList(const char *const (&words)[size])
{
    QList<QString> texts;
    texts.reserve(qsizetype(size));
    for (const auto *word : words)
        texts.append(QString::fromUtf8(word));
    return texts;
}

} // namespace caretaker::demo
