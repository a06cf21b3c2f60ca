// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

namespace caretaker {

/// What a table shows at this moment, for those who copy, export or print it.
struct TableContent
{
    const TableDefinition &definition; ///< lives as long as the program
    QString title = {};
    TableQuery query = {};
    QStringList filters = {};    ///< what narrows it, in words
    QList<int> columns = {};     ///< those that are shown, from the left
    QList<qint64> selected = {}; ///< ids, from the top
    qint64 count = 0;            ///< rows of the query
};

} // namespace caretaker
