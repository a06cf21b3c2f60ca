// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/saved_view.h"

namespace caretaker {

/// How a person left a table, apart from its filters: those are gone at the next start, so that no
/// row is missing without a word.
struct TableState
{
    ColumnLayout columns = {};
    QString sortColumn = {};
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool hasDetails = true;
    int detailsShare = 0; ///< of the height, in percent; 0: as it comes

    friend bool operator==(const TableState &, const TableState &) = default;
};

/// Both are kept in the settings of this machine, under the table's name. What cannot be read, such
/// as another version's, is as if it had never been there.
[[nodiscard]] TableState readTableState(const TableDefinition &definition);
void storeTableState(const TableDefinition &definition, const TableState &state);

/// In the order of their names.
[[nodiscard]] QList<SavedView> readSavedViews(const TableDefinition &definition);

/// In place of one of that name, if there is one.
void storeSavedView(const TableDefinition &definition, const SavedView &view);
void removeSavedView(const TableDefinition &definition, const QString &name);

} // namespace caretaker
