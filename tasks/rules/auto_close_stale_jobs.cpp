// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/auto_close_stale_jobs.h"

#include "base/printable.h"
#include "queries/open_jobs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

const auto cancelled = QStringLiteral("CANCELLED");

struct StaleJob
{
    OpenJob job;
    Instant lastTouched;
    qint64 daysInactive = 0;
};

struct Selection
{
    QList<StaleJob> jobs; ///< oldest first
    QStringList warnings;
};

/// Strictly before the limit: a job touched exactly `maxAge` ago stays open.
Selection selectStale(const QList<OpenJob> &jobs, Instant now, days maxAge)
{
    Selection selection;
    for (const auto &job : jobs) {
        const auto touched = instantFromStored(job.updatedAt);
        if (!touched)
            selection.warnings.append(
                QStringLiteral(
                    "%1 was left alone: its last change, \"%2\", is not a readable time.")
                    .arg(printable(job.number), printable(job.updatedAt)));
        else if (*touched < now - maxAge)
            selection.jobs.append({job, *touched, floor<days>(now - *touched).count()});
    }
    std::sort(selection.jobs.begin(), selection.jobs.end(),
              [](const StaleJob &a, const StaleJob &b) {
                  return std::pair(a.lastTouched, a.job.id) < std::pair(b.lastTouched, b.job.id);
              });
    return selection;
}

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
    const auto body =
        QStringLiteral(
            "Hello %1,\n"
            "\n"
            "this job was closed automatically because nobody has worked on it for %2 days:\n"
            "\n"
            "  Job:              %3\n"
            "  Title:            %4\n"
            "  Days inactive:    %2\n"
            "  Previous status:  %5\n"
            "  New status:       %6\n"
            "\n"
            "To keep it open, ask %7.\n")
            .arg(printable(reader.displayName()), QString::number(stale.daysInactive),
                 printable(job.number), printable(job.title), job.status, cancelled,
                 whomToAsk(job, reader));
    return {reader, QStringLiteral("Job %1 Auto-Closed").arg(printable(job.number)), body, {}};
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
                                      const Clock &clock) const
{
    const auto now = clock.now();
    const auto maxAge = days(options.value(QStringLiteral("days")));
    const auto open = openJobsTouchedUpToDayOf(snapshot, now - maxAge);
    if (!open)
        return open.error();
    const auto selection = selectStale(*open, now, maxAge);

    Plan plan;
    plan.task = description().name;
    plan.asOf = now;
    plan.timezone = zoneName(clock.zone());
    plan.options = options;
    plan.warnings = selection.warnings;
    const auto today = clock.today().toString(Qt::ISODate);
    for (const auto &stale : selection.jobs) {
        const auto index = plan.changes.size();
        plan.changes.append(closing(stale, today));
        for (const auto &person : peopleToTell(stale.job)) {
            plan.notifications.append(notificationTo(person, stale));
            plan.notifications.last().change = index;
            if (isUsableAddress(person.email)) {
                plan.emails.append(emailTo(person, stale));
                plan.emails.last().change = index;
            } else {
                plan.warnings.append(
                    QStringLiteral(
                        "%1 has no usable e-mail address and is told of %2 in the app only.")
                        .arg(printable(person.displayName()), printable(stale.job.number)));
            }
        }
    }
    plan.summary = {plan.changes.isEmpty()
                        ? QStringLiteral("No stale jobs found")
                        : QStringLiteral("Found %1 stale jobs").arg(plan.changes.size())};
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
