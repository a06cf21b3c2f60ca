// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caretaker {

/// One record after RFC 4180, with its line end: a cell with a comma, a quotation mark or a line
/// break is put between quotation marks.
[[nodiscard]] QString csvRecord(const QStringList &cells);

/// One line of cells between tabs, as spreadsheets and text fields take it from the clipboard. Tabs
/// and line breaks within a cell become visible marks.
[[nodiscard]] QString tabbedLine(const QStringList &cells);

/// The text with an apostrophe before it where a spreadsheet would calculate it (CSV injection):
/// where it starts with = + - @, their full-width forms, a tab or a line break.
[[nodiscard]] QString withoutFormula(const QString &text);

} // namespace caretaker
