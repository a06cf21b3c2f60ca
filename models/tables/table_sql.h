// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "tables/table_definition.h"

#include <QVariantList>

#include <functional>
#include <vector>

namespace caretaker {

/// The ids of the rows of a query, in its order: 8 bytes a row, which also gives the count.
using RowOrder = std::vector<qint64>;

/// The values of one row, a value for each column of the definition.
using TableRow = QVariantList;

/// Reads everything that the query matches; empty values come last in either order. Gives up with
/// Cancelled soon after `isCancelled` says so.
Result<RowOrder> readRowOrder(const Connection &connection, const TableDefinition &definition,
                              const TableQuery &query, const std::function<bool()> &isCancelled);

/// The rows of these ids, in the order of the ids. A row that is gone is an empty list.
Result<QList<TableRow>> readRows(const Connection &connection, const TableDefinition &definition,
                                 const QList<qint64> &ids);

/// What is to be found in a text column, each value once, sorted as the database does; only those
/// that contain every word of `search`.
Result<QStringList> readFacetValues(const Connection &connection, const TableDefinition &definition,
                                    int column, const QString &search, int limit);

} // namespace caretaker
