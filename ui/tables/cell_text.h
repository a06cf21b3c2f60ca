// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <QVariant>

namespace caretaker {

/// A cell for people, as its delegate shows it but on one line and with moments in full; for paper
/// and for the details of a row.
[[nodiscard]] QString shownText(ColumnKind kind, const QVariant &stored,
                                const QString &currencySymbol);

/// A cell for programs: words as people read them, dates and moments in ISO 8601 (UTC), money and
/// numbers plain. It is safe to open in a spreadsheet: a text that would be taken for a formula
/// starts with an apostrophe, while a negative amount stays a number.
[[nodiscard]] QString exactText(ColumnKind kind, const QVariant &stored);

} // namespace caretaker
