// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"

#include "base/printable.h"
#include "rules/stale_jobs.h"
#include "rules/words.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

const auto cancelled = QStringLiteral("CANCELLED");

QString notesAfterClosing(const StaleJob &stale, const QString &date)
{
    const auto note =
        QStringLiteral("Auto-closed on %1 due to %2 days of inactivity (previous status: %3)")
            .arg(date)
            .arg(stale.daysInactive)
            .arg(stale.job.status);
    return stale.job.notes.isEmpty() ? note : stale.job.notes + QStringLiteral("\n\n") + note;
}

PlannedChange closing(const StaleJob &stale, const QString &date)
{
    const auto &job = stale.job;
    const QVariant notesBefore =
        job.notes.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(job.notes);
    return {{QStringLiteral("jobs"),
             job.id,
             {{QStringLiteral("status"), job.status, cancelled},
              {QStringLiteral("notes"), notesBefore, notesAfterClosing(stale, date)}},
             job.updatedAt},
            job.number,
            job.title,
            QStringLiteral("%1 days inactive").arg(stale.daysInactive)};
}

/// The assignee, then the creator: once if they are the same person, and only active users.
QList<Person> peopleToTell(const OpenJob &job)
{
    QList<Person> people;
    for (const auto &person : {job.assignee, job.creator}) {
        if (!person || !person->isActive)
            continue;
        if (people.isEmpty() || people.first().id != person->id)
            people.append(*person);
    }
    return people;
}

QString whomToAsk(const OpenJob &job, const Person &reader)
{
    if (job.creator && job.creator->isActive && job.creator->id != reader.id)
        return QStringLiteral("%1 (%2), who created it, or any facility manager")
            .arg(printable(job.creator->displayName()), printable(addressOf(*job.creator)));
    return QStringLiteral("a facility manager or an administrator");
}

PlannedEmail emailTo(const Person &reader, const StaleJob &stale)
{
    const auto &job = stale.job;
    const auto text =
        QStringLiteral(
            "this job was closed automatically because nobody has worked on it for %1 days:\n"
            "\n"
            "  Job:              %2\n"
            "  Title:            %3\n"
            "  Days inactive:    %1\n"
            "  Previous status:  %4\n"
            "  New status:       %5\n"
            "\n"
            "To have it opened again and kept open, ask %6.\n")
            .arg(QString::number(stale.daysInactive), printable(job.number), printable(job.title),
                 statusInWords(job.status), statusInWords(cancelled), whomToAsk(job, reader));
    return {reader,
            QStringLiteral("Job %1 Auto-Closed").arg(printable(job.number)),
            letterTo(reader, text),
            {}};
}

PlannedEmail warningTo(const Person &reader, const StaleJob &stale, QDate closesOn)
{
    const auto &job = stale.job;
    const auto text =
        QStringLiteral(
            "nobody has worked on this job for %1 days. It will be closed automatically on %2 or "
            "soon after:\n"
            "\n"
            "  Job:              %3\n"
            "  Title:            %4\n"
            "  Status:           %5\n"
            "\n"
            "Any change to the job keeps it open. You can also ask %6.\n")
            .arg(QString::number(stale.daysInactive), longDate(closesOn), printable(job.number),
                 printable(job.title), statusInWords(job.status), whomToAsk(job, reader));
    return {reader,
            QStringLiteral("Job %1 Will Be Auto-Closed").arg(printable(job.number)),
            letterTo(reader, text),
            {}};
}

PlannedNotification notificationTo(const Person &reader, const StaleJob &stale)
{
    return {reader,
            QStringLiteral("REVISION_REQUIRED"),
            QStringLiteral("Job Auto-Closed"),
            QStringLiteral("This job was closed automatically after %1 days of inactivity.")
                .arg(stale.daysInactive),
            stale.job.id,
            stale.job.number,
            {}};
}

void close(Plan &plan, const StaleJob &stale, QDate today)
{
    const auto index = plan.changes.size();
    plan.changes.append(closing(stale, today.toString(Qt::ISODate)));
    for (const auto &person : peopleToTell(stale.job)) {
        plan.notifications.append(notificationTo(person, stale));
        plan.notifications.last().change = index;
        auto email = emailTo(person, stale);
        email.change = index;
        plan.addEmail(std::move(email));
    }
}

/// E-mail only; see the setting stale_jobs.warn_days.
void warn(Plan &plan, const StaleJob &stale, const StaleJobRules &rules, const Clock &clock)
{
    const auto closesOn = std::max(dateIn(clock.zone(), stale.lastTouched + rules.maxAge),
                                   clock.today().addDays(rules.warnBefore.count()));
    for (const auto &person : peopleToTell(stale.job))
        plan.addEmail(warningTo(person, stale, closesOn));
    plan.reminders.append({warningOccasion(stale.job), {}});
}

QString openingLine(const Plan &plan)
{
    return QStringLiteral("Checking for stale jobs (inactive for %1+ days)...")
        .arg(plan.options.value(QStringLiteral("days")));
}

} // namespace

TaskDescription AutoCloseStaleJobs::description() const
{
    return {
        QStringLiteral("auto_close_stale_jobs"),
        tr("Auto-close stale jobs"),
        tr("Cancels open jobs that nobody has touched for a long time, and tells the assignee and "
           "the creator."),
        QStringLiteral("0 2 * * 0"),
        {{QStringLiteral("days"), QStringLiteral("stale_jobs.days"), tr("Inactive for more than"),
          tr("days")}},
    };
}

Result<Plan> AutoCloseStaleJobs::plan(const Snapshot &snapshot, const TaskOptions &options,
                                      const Settings &settings, const Clock &clock) const
{
    const StaleJobRules rules(options.value(QStringLiteral("days")), settings);
    const auto found = findStaleJobs(snapshot, rules, clock);
    if (!found)
        return found.error();

    auto plan = emptyPlan(options, clock);
    plan.warnings = found->warnings;
    for (const auto &stale : found->toClose)
        close(plan, stale, clock.today());
    for (const auto &stale : found->toWarnOf)
        warn(plan, stale, rules, clock);
    plan.summary = {plan.changes.isEmpty()
                        ? QStringLiteral("No stale jobs found")
                        : QStringLiteral("Found %1 stale jobs").arg(plan.changes.size())};
    if (!found->toWarnOf.isEmpty())
        plan.summary.append(QStringLiteral("Found %1 jobs to warn of").arg(found->toWarnOf.size()));
    return plan;
}

QStringList AutoCloseStaleJobs::dryRunOutput(const Plan &plan) const
{
    auto lines = QStringList(openingLine(plan)) + plan.summary;
    if (plan.changes.isEmpty())
        return lines;
    lines += QStringLiteral("DRY RUN - No jobs will be closed");
    for (const auto &change : plan.changes)
        lines += QStringLiteral("  • %1: %2 (%3)")
                     .arg(printable(change.key), printable(change.label), change.reason);
    return lines;
}

QStringList AutoCloseStaleJobs::appliedOutput(const Plan &plan) const
{
    auto lines = QStringList(openingLine(plan)) + plan.summary;
    for (const auto &change : plan.changes)
        lines += QStringLiteral("  ✓ Closed: %1 (%2)").arg(printable(change.key), change.reason);
    if (!plan.changes.isEmpty())
        lines += QStringLiteral("Auto-closed %1 stale jobs").arg(plan.changes.size());
    return lines;
}

QString AutoCloseStaleJobs::describe(const Plan &plan, Phrase phrase) const
{
    const auto changes = int(plan.changes.size());
    if (changes == 0 && !plan.emails.isEmpty())
        return describeMessages(plan, phrase);
    switch (phrase) {
    case Phrase::Action:
        return tr("Cancel %n job(s)", nullptr, changes);
    case Phrase::Forecast:
        return tr("%n job(s) will be cancelled", nullptr, changes);
    case Phrase::Report:
        return tr("%n job(s) cancelled", nullptr, changes);
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
