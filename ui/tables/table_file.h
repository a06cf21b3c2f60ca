// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"
#include "runs/apply.h"
#include "tables/chosen_rows.h"
#include "tables/table_content.h"

namespace caretaker {

enum class TableFormat { Csv, Pdf };

/// What to write where.
struct TableExport
{
    TableContent content;
    bool isSelectionOnly = false;
    TableFormat format = TableFormat::Csv;
    bool hasByteOrderMark = true; ///< of CSV: without it some spreadsheets take UTF-8 for Latin 1
    QString path = {};
    QString currencySymbol = {}; ///< of PDF
    QString moment = {};         ///< of PDF: when it was made, in words
};

/// The rows that it writes.
[[nodiscard]] RowChoice rowsOf(const TableContent &content, bool isSelectionOnly);

/// Reads the rows and writes the file, whole or not at all; how many rows there are in it. For a
/// worker thread. CSV after RFC 4180 in UTF-8, with a line of headings, see exactText(); of PDF
/// only the first mostPrintedRows.
Result<qint64> writeTableFile(const DatabaseUrl &url, const TableExport &wanted,
                              const Progress &progress);

} // namespace caretaker
