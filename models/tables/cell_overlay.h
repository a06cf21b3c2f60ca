// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_sql.h"

#include <QObject>
#include <QVariant>

#include <optional>

namespace caretaker {

/// What a TableModel shows in place of what it has read, and who takes what is entered. Nothing of
/// it is in the database yet; it belongs to rows by their ids, whatever is sorted or filtered.
class CellOverlay : public QObject
{
    Q_OBJECT
public:
    enum Role {
        PendingRole = Qt::UserRole + 101, ///< whether the cell holds what is not saved
        ProblemRole,                      ///< why it cannot be saved; empty: it can
    };

    using QObject::QObject;

    /// Nothing: what was read. `row` is empty while it is still being read.
    [[nodiscard]] virtual std::optional<QVariant> cell(qint64 id, int column, int role) const = 0;
    [[nodiscard]] virtual bool isEditable(qint64 id, int column, const TableRow &row) const = 0;
    virtual bool enter(qint64 id, int column, const TableRow &row, const QVariant &value) = 0;

Q_SIGNALS:
    void rowChanged(qint64 id);
    void everythingChanged();
};

} // namespace caretaker
