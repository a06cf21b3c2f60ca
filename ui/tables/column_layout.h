// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <QJsonObject>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace caretaker {

/// The columns of a table as a person has arranged them, by their names.
struct ColumnLayout
{
    QStringList order;         ///< all, the hidden ones too
    QStringList hidden;        ///< at least one is not
    QMap<QString, int> widths; ///< in device-independent pixels

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// As the header has them now.
[[nodiscard]] ColumnLayout columnLayout(const QHeaderView &header,
                                        const TableDefinition &definition);

/// Arranges the header's columns. Those that the layout does not name come last and are shown.
void applyColumnLayout(const ColumnLayout &layout, QHeaderView *header,
                       const TableDefinition &definition);

/// The columns that are shown, from the left.
[[nodiscard]] QList<int> shownColumns(const QHeaderView &header);

[[nodiscard]] QJsonObject toJson(const ColumnLayout &layout);

/// Takes what it can use: other names, other types and absurd widths are left out.
[[nodiscard]] ColumnLayout columnLayoutFromJson(const QJsonObject &json,
                                                const TableDefinition &definition);

} // namespace caretaker
