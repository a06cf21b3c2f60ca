// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <QString>

namespace caretaker {

/// How a field is edited.
enum class EditKind {
    Date,   ///< or none
    Word,   ///< one of its table column's words
    Person, ///< an active contractor, or nobody
    Text,   ///< several lines, or none
    State,  ///< the few ways that the rules allow from where it is
};

/// A field that people may edit, and the column of the table that shows it.
struct EditableField
{
    QString column;     ///< of the database
    QString expression; ///< of the table's column; see TableColumn
    EditKind kind = EditKind::Text;
};

/// What may be edited in a table of the web application: an allow-list. Whatever is not in it, all
/// money and all states of payouts among it, stays read-only.
struct EditableTable
{
    QString task; ///< the name of its edits in the history; see records/hand_task.h
    const TableDefinition &definition;
    QString keyColumn; ///< what people call a row
    QString labelColumn;
    QList<EditableField> fields;

    /// Null where the field is not among them.
    [[nodiscard]] const EditableField *field(const QString &column) const;

    /// Of the table's column at that position; null where it is read-only.
    [[nodiscard]] const EditableField *fieldAt(int position) const;

    /// Where the table shows a column of the database, such as "status"; it is there.
    [[nodiscard]] int positionOf(const QString &column) const;
};

[[nodiscard]] const EditableTable &editableJobs();
[[nodiscard]] const EditableTable &editableDocuments();

} // namespace caretaker
