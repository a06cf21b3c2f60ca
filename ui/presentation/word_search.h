// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// Whether a text has every one of the words, in capitals or not. No words are in every text.
[[nodiscard]] bool containsAllWords(const QString &text, const QString &words);

} // namespace caretaker
