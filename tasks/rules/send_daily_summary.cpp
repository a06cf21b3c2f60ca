// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/send_daily_summary.h"

#include "plan/plan_text.h"
#include "queries/daily_figures.h"
#include "queries/recipients.h"
#include "rules/words.h"

namespace caretaker {

namespace {

/// Fewer drafts than this are no matter for attention.
constexpr qint64 draftsWorthALook = 5;

QString point(const QString &text)
{
    return QStringLiteral("  • ") + text;
}

QString point(const QString &label, qint64 number)
{
    return point(QStringLiteral("%1: %2").arg(label).arg(number));
}

QStringList activity(const DailyFigures &figures, QDate yesterday, const QString &currency)
{
    return {QStringLiteral("📊 YESTERDAY'S ACTIVITY (%1):").arg(longDate(yesterday)),
            point(QStringLiteral("New Jobs Created"), figures.newJobs),
            point(QStringLiteral("Jobs Completed"), figures.completedJobs),
            point(QStringLiteral("New Estimates"), figures.newEstimates),
            point(QStringLiteral("Payouts Processed: %1 (%2)")
                      .arg(QString::number(figures.payouts), figures.paid.toText(currency))),
            point(QStringLiteral("Revenue Generated: %1").arg(figures.revenue.toText(currency)))};
}

QStringList standing(const DailyFigures &figures)
{
    return {QStringLiteral("📈 CURRENT STATUS:"),
            point(QStringLiteral("Total Jobs"), figures.jobs),
            point(QStringLiteral("Pending Jobs"), figures.pendingJobs),
            point(QStringLiteral("Active Jobs"), figures.activeJobs),
            point(QStringLiteral("Pending Estimates"), figures.draftEstimates),
            point(QStringLiteral("Pending Completions"), figures.submittedCompletions)};
}

QStringList attention(const DailyFigures &figures)
{
    QStringList lines{QStringLiteral("⚠️ REQUIRES ATTENTION:")};
    const auto add = [&](qint64 number, const QString &text) {
        if (number > 0)
            lines.append(point(QStringLiteral("%1 %2").arg(number).arg(text)));
    };
    add(figures.unassignedJobs, QStringLiteral("unassigned jobs"));
    add(figures.overdueJobs, QStringLiteral("overdue jobs"));
    add(figures.submittedCompletions, QStringLiteral("job completions awaiting verification"));
    if (figures.draftEstimates > draftsWorthALook)
        add(figures.draftEstimates, QStringLiteral("draft estimates need review"));
    if (lines.size() == 1)
        lines.append(QStringLiteral("  ✅ No items requiring immediate attention"));
    return lines;
}

QString bodyOf(const DailyFigures &figures, QDate today, const QString &currency)
{
    const QString blank;
    const auto lines = QStringList{QStringLiteral("Daily Summary Report - %1").arg(longDate(today)),
                                   QString(50, u'='), blank} +
                       activity(figures, today.addDays(-1), currency) + QStringList(blank) +
                       standing(figures) + QStringList(blank) + attention(figures);
    return lines.join(u'\n') + u'\n';
}

} // namespace

TaskDescription SendDailySummary::description() const
{
    return {
        QStringLiteral("send_daily_summary"),
        tr("Daily summary"),
        tr("Tells facility managers and administrators what happened yesterday and how things "
           "stand."),
        QStringLiteral("0 9 * * 1-5"),
        {},
    };
}

Result<Plan> SendDailySummary::plan(const Snapshot &snapshot, const TaskOptions &options,
                                    const Settings &settings, const Clock &clock) const
{
    const auto today = clock.today();
    const auto yesterday = today.addDays(-1);
    const auto figures = readDailyFigures(
        snapshot, {yesterday, startOfDay(clock.zone(), yesterday), startOfDay(clock.zone(), today)},
        today);
    if (!figures)
        return figures.error();
    const auto readers =
        activeUsersWithRole(snapshot, {QStringLiteral("FM"), QStringLiteral("ADMIN")});
    if (!readers)
        return readers.error();

    auto plan = emptyPlan(options, clock);
    if (readers->isEmpty())
        plan.warnings.append(PlanText::tr("No FM or Admin users found"));
    const auto subject = QStringLiteral("Daily Summary - %1").arg(longDate(today));
    const auto body = bodyOf(*figures, today, settings.value(QStringLiteral("currency_symbol")));
    for (const auto &reader : *readers)
        plan.addEmail({reader, subject, body, {}});
    plan.summary = {QStringLiteral("Daily summary for %1 recipients").arg(plan.emails.size())};
    return plan;
}

QStringList SendDailySummary::dryRunOutput(const Plan &plan) const
{
    return QStringList(QStringLiteral("Generating daily summary...")) + plan.summary +
           dryRunOfEmails(plan);
}

QStringList SendDailySummary::appliedOutput(const Plan &plan) const
{
    return {QStringLiteral("Generating daily summary..."),
            QStringLiteral("Daily summary sent to %1 recipients").arg(plan.emails.size())};
}

QString SendDailySummary::describe(const Plan &plan, Phrase phrase) const
{
    return describeMessages(plan, phrase);
}

} // namespace caretaker
