// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/inspection.h"

namespace caretaker {

/// What a database is, for people.
[[nodiscard]] QString kindInWords(DatabaseKind kind);

/// What the rows of one of the web application's tables are; another one by its name.
[[nodiscard]] QString tableInWords(const QString &table);

/// Whether Caretaker's own tables are there, as a sentence.
[[nodiscard]] QString adoptionInWords(const Inspection &database);

} // namespace caretaker
