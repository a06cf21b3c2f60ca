// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/stale_jobs.h"

#include "base/printable.h"
#include "plan/plan_text.h"
#include "queries/workspaces.h"
#include "stores/mark_store.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

void sortOldestFirst(QList<StaleJob> &jobs)
{
    std::sort(jobs.begin(), jobs.end(), [](const StaleJob &a, const StaleJob &b) {
        return std::pair(a.lastTouched, a.job.id) < std::pair(b.lastTouched, b.job.id);
    });
}

enum class Verdict { Leave, Warn, Close };

Verdict judge(const StaleJob &stale, const StaleJobRules &rules, const SentReminders &warned,
              const Clock &clock)
{
    const bool isStale = stale.lastTouched < clock.now() - rules.maxAge;
    if (rules.warnBefore == days(0))
        return isStale ? Verdict::Close : Verdict::Leave;
    const auto sentAt = warned.constFind(warningOccasion(stale.job));
    if (sentAt == warned.constEnd())
        return stale.lastTouched < clock.now() - (rules.maxAge - rules.warnBefore) ? Verdict::Warn
                                                                                   : Verdict::Leave;
    const auto mayCloseOn = dateIn(clock.zone(), *sentAt).addDays(rules.warnBefore.count());
    return isStale && mayCloseOn <= clock.today() ? Verdict::Close : Verdict::Leave;
}

} // namespace

StaleJobRules::StaleJobRules(int maximumDays, const Settings &settings)
    : maxAge(maximumDays)
    , warnBefore(std::min(maximumDays, settings.number(QStringLiteral("stale_jobs.warn_days"))))
    , neverPriorities(settings.parts(QStringLiteral("stale_jobs.never_priorities")))
    , neverWorkspaces(settings.parts(QStringLiteral("stale_jobs.never_workspaces")))
{
}

bool StaleJobRules::protects(const OpenJob &job) const
{
    return neverPriorities.contains(job.priority) ||
           neverWorkspaces.contains(QString::number(job.workspaceId)) ||
           neverWorkspaces.contains(job.workspaceName, Qt::CaseInsensitive);
}

Result<StaleJobs> findStaleJobs(const Snapshot &snapshot, const StaleJobRules &rules,
                                const Clock &clock)
{
    const auto open =
        openJobsTouchedUpToDayOf(snapshot, clock.now() - (rules.maxAge - rules.warnBefore));
    if (!open)
        return open.error();
    const auto keptOpen = jobsKeptOpen(snapshot.connection());
    if (!keptOpen)
        return keptOpen.error();
    const auto warned = rules.warnBefore == days(0) ? Result<SentReminders>(SentReminders())
                                                    : sentStaleJobWarnings(snapshot.connection());
    if (!warned)
        return warned.error();

    auto unknown = unknownWorkspaces(snapshot, rules.neverWorkspaces);
    if (!unknown)
        return unknown.error();

    StaleJobs found;
    for (const auto &name : std::as_const(*unknown))
        found.warnings.append(
            PlanText::tr("There is no site \"%1\", which the settings keep from being closed. "
                         "Check its name.")
                .arg(printable(name)));
    for (const auto &job : *open) {
        if (rules.protects(job) || keptOpen->contains(job.id))
            continue;
        const auto touched = instantFromStored(job.updatedAt);
        if (!touched) {
            found.warnings.append(
                PlanText::tr("%1 was left alone: its last change, \"%2\", is not a readable time.")
                    .arg(printable(job.number), printable(job.updatedAt)));
            continue;
        }
        const StaleJob stale{job, *touched, floor<days>(clock.now() - *touched).count()};
        switch (judge(stale, rules, *warned, clock)) {
        case Verdict::Leave:
            break;
        case Verdict::Warn:
            found.toWarnOf.append(stale);
            break;
        case Verdict::Close:
            found.toClose.append(stale);
            break;
        }
    }
    sortOldestFirst(found.toClose);
    sortOldestFirst(found.toWarnOf);
    return found;
}

ReminderOccasion warningOccasion(const OpenJob &job)
{
    return {staleJobWarning, job.id, job.updatedAt, 0};
}

} // namespace caretaker
