// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"
#include "runs/apply.h"
#include "tables/chosen_rows.h"
#include "tables/table_content.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace caretaker {

/// What goes on paper; more is for a file.
inline constexpr qint64 mostPrintedRows = 5000;

/// A table for paper, all in words.
struct PrintedTable
{
    struct Column
    {
        QString title;
        bool isNumber = false; ///< aligned by its last digit
        bool isProse = false;  ///< may be cut where there is little room
    };

    QString title;
    QString filters; ///< what narrows it; empty: nothing
    QString moment;  ///< when it was made
    QList<Column> columns;
    QList<QStringList> rows;
    qint64 total = 0; ///< with those that are left out
};

/// Reads the rows, for a worker thread.
Result<PrintedTable> readPrintedTable(const DatabaseUrl &url, const TableContent &content,
                                      bool isSelectionOnly, const QString &currencySymbol,
                                      const QString &moment, const Progress &progress);

/// Landscape A4 with the margins that every printer keeps.
void setPaper(QPagedPaintDevice *device);

/// On each page the title, what narrows it, the heads of the columns, and its number of how many.
/// Returns how many pages there are.
int paintPrintedTable(const PrintedTable &table, QPagedPaintDevice *device);

} // namespace caretaker
