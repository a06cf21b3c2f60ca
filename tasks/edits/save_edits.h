// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_task.h"

namespace caretaker {

/// Does what a review of edits has shown (see reviewEdits()), or nothing: a run of its own, named
/// as plan.task says, in one guarded transaction as every run. So the history has who and when and
/// every value, and it can be undone. Stale where a row has changed since the review, or a person
/// is no active contractor any more.
Result<RunReport> saveEdits(const DatabaseUrl &url, const Plan &plan, const TimeSource &now,
                            RunTrigger trigger, const Progress &progress);

/// What the editing of tables needs to know beforehand.
struct EditConditions
{
    QString whyNot; ///< why nothing can be edited, for people; empty: it can
    QDate today;
    QList<Person> people; ///< to whom a job may be given, by name
};

/// Reads only; on the calling thread.
Result<EditConditions> readEditConditions(const DatabaseUrl &url, const TimeSource &now);

} // namespace caretaker
