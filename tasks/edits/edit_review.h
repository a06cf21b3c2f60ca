// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "clock.h"
#include "database/database_url.h"
#include "edits/editable_table.h"
#include "edits/row_edit.h"
#include "plan/plan.h"

namespace caretaker {

/// A row that others have changed since it was shown.
struct EditConflict
{
    qint64 id = 0;
    QString key;   ///< what people call the row
    TableRow seen; ///< when the first cell was edited
    TableRow now;  ///< empty: the row is gone

    [[nodiscard]] bool isGone() const { return now.isEmpty(); }
};

/// A cell that cannot be saved.
struct EditProblem
{
    qint64 id = 0;
    QString key;
    QString column; ///< of the database
    QString message;
};

/// What saving edits would do. Rows with a conflict or a problem are not in the plan.
struct EditReview
{
    Plan plan; ///< a change for each row: guarded by what the row is now
    QList<EditConflict> conflicts;
    QList<EditProblem> problems;
    QMap<qint64, QString> people; ///< names of the users that the plan speaks of
};

/// Looks at the rows as they are now. A row is in conflict where its last change, or the value of
/// an edited cell, is not what the person has seen. Cells that would change nothing are left out.
/// Reads only, on the calling thread.
Result<EditReview> reviewEdits(const DatabaseUrl &url, const EditableTable &table,
                               const QList<RowEdit> &edits, const TimeSource &now);

/// The positions of the table's columns in which two states of a row differ; the last change only
/// where nothing else does.
[[nodiscard]] QList<int> differingColumns(const EditableTable &table, const TableRow &before,
                                          const TableRow &after);

} // namespace caretaker
