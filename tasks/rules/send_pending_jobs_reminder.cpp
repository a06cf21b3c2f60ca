// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/send_pending_jobs_reminder.h"

#include "base/printable.h"
#include "plan/plan_text.h"
#include "queries/pending_jobs.h"
#include "queries/recipients.h"
#include "rules/words.h"

namespace caretaker {

namespace {

const auto nothingPending = QStringLiteral("No pending jobs requiring attention");

/// The three lists: how many there are, and the first of each.
struct PendingJobs
{
    PendingJobCounts counts;
    QList<PendingJob> unassigned;
    QList<PendingJob> approaching;
    QList<PendingJob> overdue;

    [[nodiscard]] bool isEmpty() const
    {
        return counts.unassigned + counts.approaching + counts.overdue == 0;
    }
};

Result<PendingJobs> readPendingJobs(const Snapshot &snapshot, QDate today, QDate lastDay, int limit)
{
    const auto counts = countPendingJobs(snapshot, today, lastDay);
    if (!counts)
        return counts.error();
    auto unassigned = firstUnassignedJobs(snapshot, limit);
    if (!unassigned)
        return unassigned.error();
    auto approaching = firstApproachingJobs(snapshot, today, lastDay, limit);
    if (!approaching)
        return approaching.error();
    auto overdue = firstOverdueJobs(snapshot, today, limit);
    if (!overdue)
        return overdue.error();
    return PendingJobs{*counts, std::move(unassigned).value(), std::move(approaching).value(),
                       std::move(overdue).value()};
}

/// A section of the e-mail; `ending` says what stands behind a job's title.
template<typename Ending>
QString section(const QString &heading, qint64 total, const QList<PendingJob> &jobs, Ending ending)
{
    QStringList lines;
    for (const auto &job : jobs)
        lines.append(QStringLiteral("  • %1: %2").arg(printable(job.number), printable(job.title)) +
                     ending(job));
    return QStringLiteral("%1: %2\n").arg(heading).arg(total) + topList(lines, total).join(u'\n') +
           u'\n';
}

QString bodyOf(const PendingJobs &jobs, QDate today)
{
    QStringList sections;
    if (jobs.counts.unassigned > 0)
        sections.append(section(QStringLiteral("📋 UNASSIGNED JOBS"), jobs.counts.unassigned,
                                jobs.unassigned, [](const PendingJob &) { return QString(); }));
    if (jobs.counts.approaching > 0)
        sections.append(
            section(QStringLiteral("⏰ APPROACHING DUE DATE"), jobs.counts.approaching,
                    jobs.approaching, [&](const PendingJob &job) {
                        return QStringLiteral(" (Due in %1 days)").arg(today.daysTo(job.due));
                    }));
    if (jobs.counts.overdue > 0)
        sections.append(
            section(QStringLiteral("🚨 OVERDUE JOBS"), jobs.counts.overdue, jobs.overdue,
                    [&](const PendingJob &job) {
                        return QStringLiteral(" (%1 days overdue)").arg(job.due.daysTo(today));
                    }));
    return sections.join(u'\n');
}

PlannedNotification notificationTo(const Person &reader, const PendingJobs &jobs)
{
    PlannedNotification notification{
        reader,
        QStringLiteral("REVISION_REQUIRED"),
        QStringLiteral("Pending Jobs Reminder"),
        QStringLiteral(
            "You have %1 unassigned jobs, %2 jobs approaching due date, and %3 overdue jobs.")
            .arg(jobs.counts.unassigned)
            .arg(jobs.counts.approaching)
            .arg(jobs.counts.overdue),
        {},
        {},
        {}};
    if (!jobs.unassigned.isEmpty()) {
        notification.jobId = jobs.unassigned.first().id;
        notification.jobKey = jobs.unassigned.first().number;
    }
    return notification;
}

} // namespace

TaskDescription SendPendingJobsReminder::description() const
{
    return {
        QStringLiteral("send_pending_jobs_reminder"),
        tr("Pending jobs reminder"),
        tr("Reminds facility managers and administrators of pending jobs that are unassigned, due "
           "soon or overdue."),
        QStringLiteral("0 8 * * 1-5"),
        {{QStringLiteral("days"), QStringLiteral("pending_jobs.due_days"), tr("Due within"),
          tr("days")}},
    };
}

Result<Plan> SendPendingJobsReminder::plan(const Snapshot &snapshot, const TaskOptions &options,
                                           const Settings &settings, const Clock &clock) const
{
    const auto today = clock.today();
    const auto lastDay = today.addDays(options.value(QStringLiteral("days")));
    const auto jobs =
        readPendingJobs(snapshot, today, lastDay, settings.number(QStringLiteral("top_list_size")));
    if (!jobs)
        return jobs.error();
    auto plan = emptyPlan(options, clock);
    if (jobs->isEmpty()) {
        plan.summary = {nothingPending};
        return plan;
    }
    plan.summary = {QStringLiteral("Found %1 unassigned, %2 approaching and %3 overdue jobs")
                        .arg(jobs->counts.unassigned)
                        .arg(jobs->counts.approaching)
                        .arg(jobs->counts.overdue)};
    const auto readers =
        activeUsersWithRole(snapshot, {QStringLiteral("FM"), QStringLiteral("ADMIN")});
    if (!readers)
        return readers.error();
    if (readers->isEmpty())
        plan.warnings.append(PlanText::tr("No FM or Admin users found"));
    const auto body = bodyOf(*jobs, today);
    for (const auto &reader : *readers) {
        plan.notifications.append(notificationTo(reader, *jobs));
        plan.addEmail({reader, QStringLiteral("Daily Pending Jobs Reminder"), body, {}});
    }
    return plan;
}

QStringList SendPendingJobsReminder::dryRunOutput(const Plan &plan) const
{
    auto lines = QStringList(QStringLiteral("Starting pending jobs reminder...")) + plan.summary;
    if (!plan.isEmpty())
        lines += dryRunOfEmails(plan);
    return lines;
}

QStringList SendPendingJobsReminder::appliedOutput(const Plan &plan) const
{
    QStringList lines{QStringLiteral("Starting pending jobs reminder...")};
    if (plan.summary.contains(nothingPending))
        return lines + plan.summary;
    return lines + QStringList(QStringLiteral("Reminders sent: %1 notifications, %2 emails")
                                   .arg(plan.notifications.size())
                                   .arg(plan.emails.size()));
}

QString SendPendingJobsReminder::describe(const Plan &plan, Phrase phrase) const
{
    return describeMessages(plan, phrase);
}

} // namespace caretaker
