// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/run.h"

namespace caretaker {

/// How the record of a run is told to people.

/// The title of its task; an undo says of which run.
[[nodiscard]] QString runTitle(const Run &run);

/// What became of it, as a stored word for wordFor(): also of a run that was undone afterwards,
/// whose record still says that it succeeded.
[[nodiscard]] QString shownOutcome(const Run &run);

/// An option of a run, with the words that stand around its field: "Inactive for more than 90
/// days".
[[nodiscard]] QString optionInWords(const QString &task, const QString &option,
                                    const QString &value);

/// All that say more than the title does; empty where there are none.
[[nodiscard]] QString optionsInWords(const Run &run);

} // namespace caretaker
