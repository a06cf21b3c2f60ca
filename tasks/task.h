// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "clock.h"
#include "database/snapshot.h"
#include "plan/plan.h"
#include "settings/settings.h"

namespace caretaker {

/// A whole-number option of a task.
struct TaskOption
{
    QString name;    ///< as on the command line, without dashes
    QString setting; ///< the setting that holds its default and its range; see settings/setting.h
    QString before;  ///< words before and after its field on the task's card
    QString after;
};

/// What is known about a task without running it, in the language of the user interface.
struct TaskDescription
{
    QString name;     ///< the cron job's name, for example auto_close_stale_jobs
    QString title;    ///< for people
    QString purpose;  ///< one sentence
    QString schedule; ///< default schedule, a cron expression of five fields
    QList<TaskOption> options;
};

/// The forms in which a task speaks of what a plan does.
enum class Phrase {
    Action,   ///< "Cancel 3 jobs": on a button
    Forecast, ///< "3 jobs will be cancelled": over a preview
    Report,   ///< "3 jobs cancelled": after a run
};

/// A chore that reads the database and says what is to be done: its rule and its words. It knows
/// nothing of threads, transactions, mail delivery or widgets. Stateless; may be used from
/// several threads at once.
class Task
{
public:
    virtual ~Task() = default;

    [[nodiscard]] virtual TaskDescription description() const = 0;

    /// Reads only; the same database, options, settings and clock give the same plan. `options`
    /// holds every option of the description, within its range.
    [[nodiscard]] virtual Result<Plan> plan(const Snapshot &snapshot, const TaskOptions &options,
                                            const Settings &settings, const Clock &clock) const = 0;

    /// What the command line prints, as the cron job did: for a dry run, or for a plan that was
    /// applied.
    [[nodiscard]] virtual QStringList dryRunOutput(const Plan &plan) const = 0;
    [[nodiscard]] virtual QStringList appliedOutput(const Plan &plan) const = 0;

    /// Translated words for what a plan does: to rows where it changes some, else of its e-mails.
    [[nodiscard]] virtual QString describe(const Plan &plan, Phrase phrase) const = 0;

protected:
    /// A plan of this task that does nothing yet.
    [[nodiscard]] Plan emptyPlan(const TaskOptions &options, const Clock &clock) const;
};

} // namespace caretaker
