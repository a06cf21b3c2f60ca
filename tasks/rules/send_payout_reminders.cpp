// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/send_payout_reminders.h"

#include "base/printable.h"
#include "plan/plan_text.h"
#include "queries/payouts_due.h"
#include "queries/recipients.h"
#include "rules/words.h"

#include <algorithm>

using namespace std::chrono;

namespace caretaker {

namespace {

const auto notificationType = QStringLiteral("JOB_VERIFIED");
const auto adminSubject = QStringLiteral("Payout Reminders");
const auto contractorSubject = QStringLiteral("Payout Request Status Update");

/// A section of the administrators' e-mail.
struct Section
{
    QString heading;
    QString listHeading;
    qint64 total = 0;
    QList<PayoutDue> first;
};

QString toText(const Section &section, int listSize, const QString &currency)
{
    QStringList lines;
    for (const auto &due : section.first)
        lines.append(QStringLiteral("  • %1: %2 - %3")
                         .arg(printable(due.number),
                              due.contractor ? printable(addressOf(*due.contractor))
                                             : QStringLiteral("unknown contractor"),
                              due.amount.toText(currency)));
    return QStringLiteral("%1: %2\n\nTop %3 %4:\n")
               .arg(section.heading)
               .arg(section.total)
               .arg(listSize)
               .arg(section.listHeading) +
           topList(lines, section.total).join(u'\n') + u'\n';
}

struct OldRequest
{
    PayoutDue request;
    Instant madeAt;
};

/// Strictly before the limit, the oldest first: a request made exactly `maxAge` ago is not old.
QList<OldRequest> selectOld(const QList<PayoutDue> &requests, Instant now, days maxAge,
                            QStringList &warnings)
{
    QList<OldRequest> old;
    for (const auto &request : requests) {
        const auto madeAt = instantFromStored(request.createdAt);
        if (!madeAt)
            warnings.append(
                PlanText::tr("%1 was left out: its date, \"%2\", is not a readable time.")
                    .arg(printable(request.number), printable(request.createdAt)));
        else if (*madeAt < now - maxAge)
            old.append({request, *madeAt});
    }
    std::sort(old.begin(), old.end(), [](const OldRequest &a, const OldRequest &b) {
        return std::pair(a.madeAt, a.request.id) < std::pair(b.madeAt, b.request.id);
    });
    return old;
}

void tellAdmins(Plan &plan, const QList<Person> &admins, const PayoutCounts &counts,
                const QString &body)
{
    const auto message =
        QStringLiteral("You have %1 pending payout requests and %2 jobs ready for payout.")
            .arg(counts.pendingRequests)
            .arg(counts.readyJobs);
    for (const auto &admin : admins) {
        plan.notifications.append(
            {admin, notificationType, QStringLiteral("Payout Reminders"), message, {}, {}, {}});
        plan.addEmail({admin, adminSubject, body, {}});
    }
}

void tellContractor(Plan &plan, const OldRequest &old, const QString &currency,
                    const QTimeZone &zone)
{
    const auto &contractor = old.request.contractor;
    if (!contractor || !contractor->isActive)
        return;
    const auto number = printable(old.request.number);
    const auto amount = old.request.amount.toText(currency);
    plan.notifications.append(
        {*contractor,
         notificationType,
         QStringLiteral("Payout Request Pending"),
         QStringLiteral("Your payout request %1 for %2 is still pending review.")
             .arg(number, amount),
         {},
         {},
         {}});
    plan.addEmail(
        {*contractor,
         contractorSubject,
         letterTo(*contractor, QStringLiteral("your payout request is still pending "
                                              "review:\n"
                                              "\n"
                                              "  Request:    %1\n"
                                              "  Amount:     %2\n"
                                              "  Submitted:  %3\n"
                                              "\n"
                                              "You will hear from us once it has been "
                                              "reviewed. There is nothing you need to "
                                              "do.\n")
                                   .arg(number, amount, longDate(dateIn(zone, old.madeAt)))),
         {}});
}

/// How many of the plan's e-mails go to administrators or contractors.
qsizetype countEmails(const Plan &plan, const QString &subject)
{
    return std::count_if(plan.emails.begin(), plan.emails.end(),
                         [&](const PlannedEmail &email) { return email.subject == subject; });
}

} // namespace

TaskDescription SendPayoutReminders::description() const
{
    return {
        QStringLiteral("send_payout_reminders"),
        tr("Payout reminders"),
        tr("Reminds administrators of payouts that wait for them, and tells contractors that old "
           "requests are still pending."),
        QStringLiteral("0 10 * * 1,4"),
        {{QStringLiteral("days"), QStringLiteral("payouts.old_request_days"),
          tr("Requests older than"), tr("days")}},
    };
}

Result<Plan> SendPayoutReminders::plan(const Snapshot &snapshot, const TaskOptions &options,
                                       const Settings &settings, const Clock &clock) const
{
    const auto listSize = settings.number(QStringLiteral("top_list_size"));
    const auto currency = settings.value(QStringLiteral("currency_symbol"));
    const auto maxAge = days(options.value(QStringLiteral("days")));
    const auto counts = countPayoutsDue(snapshot);
    if (!counts)
        return counts.error();
    const auto requests = firstPendingRequests(snapshot, listSize);
    if (!requests)
        return requests.error();
    const auto ready = firstReadyJobs(snapshot, listSize);
    if (!ready)
        return ready.error();
    const auto candidates = pendingRequestsUpToDayOf(snapshot, clock.now() - maxAge);
    if (!candidates)
        return candidates.error();
    const auto admins = activeUsersWithRole(snapshot, {QStringLiteral("ADMIN")});
    if (!admins)
        return admins.error();

    auto plan = emptyPlan(options, clock);
    QStringList sections;
    for (const auto &section :
         {Section{QStringLiteral("📋 PENDING PAYOUT REQUESTS"), QStringLiteral("Pending Requests"),
                  counts->pendingRequests, *requests},
          Section{QStringLiteral("💰 READY FOR PAYOUT"), QStringLiteral("Ready for Payout"),
                  counts->readyJobs, *ready}}) {
        if (section.total > 0)
            sections.append(toText(section, listSize, currency));
    }
    if (!sections.isEmpty()) {
        if (admins->isEmpty())
            plan.warnings.append(PlanText::tr("No Admin users found"));
        tellAdmins(plan, *admins, *counts, sections.join(u'\n'));
    }
    const auto old = selectOld(*candidates, clock.now(), maxAge, plan.warnings);
    for (const auto &request : old)
        tellContractor(plan, request, currency, clock.zone());
    plan.summary = {
        QStringLiteral("Found %1 pending payout requests, %2 of them older than %3 days, and %4 "
                       "jobs ready for payout")
            .arg(counts->pendingRequests)
            .arg(old.size())
            .arg(maxAge.count())
            .arg(counts->readyJobs)};
    return plan;
}

QStringList SendPayoutReminders::dryRunOutput(const Plan &plan) const
{
    auto lines = QStringList(QStringLiteral("Starting payout reminders...")) + plan.summary;
    if (!plan.isEmpty())
        lines += dryRunOfEmails(plan);
    return lines;
}

QStringList SendPayoutReminders::appliedOutput(const Plan &plan) const
{
    return {QStringLiteral("Starting payout reminders..."),
            QStringLiteral("Admin reminders sent: %1 emails").arg(countEmails(plan, adminSubject)),
            QStringLiteral("Contractor reminders sent: %1 emails")
                .arg(countEmails(plan, contractorSubject)),
            QStringLiteral("Payout reminders complete")};
}

QString SendPayoutReminders::describe(const Plan &plan, Phrase phrase) const
{
    return describeMessages(plan, phrase);
}

} // namespace caretaker
