// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database_url.h"
#include "tables/table_sql.h"

#include <limits>

namespace caretaker {

/// Rows for a file, for paper or for the clipboard: what a query matches, or chosen ones of it.
struct RowChoice
{
    TableQuery query;
    QList<qint64> ids = {};                            ///< in their order; empty: all of the query
    qint64 limit = std::numeric_limits<qint64>::max(); ///< only so many of them, from the first on
};

/// Called with one row after the other, and how many there are in all without the limit.
using TakeRow = std::function<Status(const TableRow &row, qint64 total)>;

/// Reads the rows one after the other, as they were at one moment; a row that is gone by then is
/// left out. Ends with the first error of `take`, or with Cancelled. Holds only the ids in memory,
/// so that a million rows do no harm. On a connection of its own, of the calling thread.
Status readChosenRows(const DatabaseUrl &url, const TableDefinition &definition,
                      const RowChoice &choice, const TakeRow &take,
                      const std::function<bool()> &isCancelled);

/// readFacetValues() on a connection of its own.
Result<QStringList> readFacetValues(const DatabaseUrl &url, const TableDefinition &definition,
                                    int column, const QString &search, int limit);

} // namespace caretaker
