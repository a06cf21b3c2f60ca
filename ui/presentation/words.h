// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tone.h"

#include <QString>

namespace caretaker {

/// How a stored word is shown: a status, a priority, a document type, a run's outcome.
struct Word
{
    QString text; ///< translated
    QString icon; ///< of our set; empty: none
    Tone tone = Tone::Idle;
};

/// A word that is not known is shown as it is stored.
[[nodiscard]] Word wordFor(const QString &stored);

/// A word where it stands inside a sentence: with a small letter, but in German, whose nouns keep
/// theirs.
[[nodiscard]] QString inSentence(const QString &word);

} // namespace caretaker
