// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "records/run.h"

namespace caretaker {

/// One field of a changed row as text.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
};

/// A changed row as people see it, whether a plan is to change it or a run has.
struct ChangeRow
{
    QString table; ///< of the database
    QString key;
    QString label;
    QString reason;
    QList<FieldChange> fields; ///< status first, where it is among them
};

[[nodiscard]] QList<ChangeRow> changeRows(const QList<PlannedChange> &changes);
[[nodiscard]] QList<ChangeRow> changeRows(const QList<RunChange> &changes,
                                          const QMap<qint64, QString> &people = {});

} // namespace caretaker
