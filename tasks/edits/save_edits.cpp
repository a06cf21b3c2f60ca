// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/save_edits.h"

#include "queries/assignable_people.h"
#include "records/hand_task.h"
#include "runs/open_run.h"
#include "settings/opened_database.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

/// Who was an active contractor at the review may be none by now.
Status requireAssignable(const Connection &connection, const Plan &plan)
{
    for (const auto &change : plan.changes) {
        for (const auto &field : change.update.fields) {
            if (field.column != QLatin1String("assigned_to_id") || field.after.isNull())
                continue;
            const auto isKnown = isAssignable(connection, field.after.toLongLong());
            if (!isKnown)
                return isKnown.error();
            if (!*isKnown)
                return Error{ErrorCode::Stale,
                             QStringLiteral("%1 was to be assigned to somebody who is no active "
                                            "contractor any more. Nothing was written.")
                                 .arg(change.key),
                             {}};
        }
    }
    return Done{};
}

} // namespace

Result<RunReport> saveEdits(const DatabaseUrl &url, const Plan &plan, const TimeSource &now,
                            RunTrigger trigger, const Progress &progress)
{
    Q_ASSERT(handTasks().contains(plan.task));
    const auto run = openForRun(url, now);
    if (!run)
        return run.error();
    return underLease(*run, plan.task, trigger, [&](qint64 id, RunLog &log) -> Result<AppliedPlan> {
        if (auto known = requireAssignable(run->connection, plan); !known)
            return known.error();
        for (const auto &line : plan.summary)
            log.info(line);
        return applyPlan(run->connection, id, plan, OnConflict::ChangeNothing, run->clock.now(),
                         progress, log);
    });
}

Result<EditConditions> readEditConditions(const DatabaseUrl &url, const TimeSource &now)
{
    const auto opened = openWithSettings(url);
    if (!opened)
        return opened.error();
    EditConditions conditions;
    conditions.today = Clock(now, opened->settings.timeZone()).today();
    if (!opened->found.isUpToDate())
        conditions.whyNot = QCoreApplication::translate(
            "caretaker::EditConditions",
            "Edits are recorded in Caretaker's own tables, which this database does not have yet.");
    auto people = assignablePeople(opened->connection);
    if (!people)
        return people.error();
    conditions.people = std::move(people).value();
    return conditions;
}

} // namespace caretaker
