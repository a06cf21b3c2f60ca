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

} // namespace caretaker
