// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edits/edit_review.h"
#include "preview/change_row.h"

namespace caretaker {

/// A review of edits in the words of people: names in place of ids, dates as they are written.

/// A row for each field that would change.
[[nodiscard]] QList<ChangeRow> reviewRows(const EditReview &review);

/// What differs in a row that others have changed, and what was edited in it, a line each: row,
/// field, as it was seen, now, the edit.
[[nodiscard]] QList<QStringList> conflictRows(const EditableTable &table, const RowEdit &edit,
                                              const EditConflict &conflict,
                                              const QString &currencySymbol);

} // namespace caretaker
