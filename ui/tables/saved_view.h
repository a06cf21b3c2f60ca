// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/column_layout.h"
#include "tables/day_filter.h"

namespace caretaker {

/// What a table shows and how: filters, order and columns, to come back to by a name.
struct SavedView
{
    QString name;
    QString search = {};
    QString status = {};
    QString kind = {};
    QMap<QString, QString> facets = {}; ///< by column name; see TableQuery::facets
    std::optional<DayFilter> days = {};
    QString filter = {}; ///< one of the table's named filters, with its value as stored
    QString filterValue = {};
    QString sortColumn = {};
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    ColumnLayout columns = {};

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

inline constexpr int mostSavedViews = 50;
inline constexpr int longestViewName = 60;

/// The query of the view as of `today` in `zone`.
[[nodiscard]] TableQuery queryOf(const SavedView &view, const TableDefinition &definition,
                                 QDate today, const QTimeZone &zone);

[[nodiscard]] QJsonObject toJson(const SavedView &view);

/// Nothing without a name. Otherwise takes what it can use: what the table does not know is left
/// out, so that a view of another version or of a damaged file shows more rows rather than none.
[[nodiscard]] std::optional<SavedView> savedViewFromJson(const QJsonObject &json,
                                                         const TableDefinition &definition);

} // namespace caretaker
