// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edits/editable_table.h"
#include "edits/row_edit.h"

#include <QDate>

namespace caretaker {

/// The rules of edits. Their messages are for people, in the language of the user interface.

/// The longest notes and reasons that are taken, in characters.
inline constexpr int longestNotes = 20000;
inline constexpr int longestReason = 1000;

/// A typed date: ISO 8601, or in a form of the program's language such as "22 Nov 2026". Invalid
/// where it is none.
[[nodiscard]] QDate typedDate(const QString &text);

/// A date in the form that people are asked to write dates in: that of the tables.
[[nodiscard]] QString exampleDate();

/// The states that a row may be put into by hand, the most likely first; none: its state is
/// read-only. A cancelled job may be reopened: in progress only where its notes say that it was,
/// which is what closing a stale job leaves there. A document may be approved unless it is, and
/// rejected unless it is or has expired.
[[nodiscard]] QStringList statusChoices(const EditableTable &table, const TableRow &row);

/// Why a cell cannot be edited; empty where it can.
[[nodiscard]] QString whyReadOnly(const EditableTable &table, const TableRow &row, int position);

/// What an edited cell is to be stored as: null, text, or a user's id. Failed, with the problem in
/// words for the cell, where the rules refuse it. Whether a person may be assigned is for
/// reviewEdits() to find out.
[[nodiscard]] Result<QVariant> storedValueOf(const EditableTable &table, const RowEdit &edit,
                                             const QString &column, QDate today);

} // namespace caretaker
