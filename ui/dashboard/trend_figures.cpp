// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/trend_figures.h"

#include "presentation/direction.h"
#include "presentation/format.h"
#include "presentation/task_title.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace caretaker {

namespace {

struct Trends
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::TrendFigures)
public:
    static void addWeeks(ChartFigures &figures, const Weeks &weeks);
    static void addAges(ChartFigures &figures, const QList<int> &limits);
    static ChartFigures expiry(const DashboardTrends &trends);
    static ChartFigures openJobs(const DashboardTrends &trends);
    static ChartFigures payouts(const DashboardTrends &trends, const QString &currencySymbol);
    static ChartFigures durations(const DashboardTrends &trends);
};

/// Rows with a day of the column from the first to the last, and in the state; an invalid first day
/// leaves that side open.
QString linkToDays(const char *column, QDate first, QDate last, const char *state)
{
    return QStringLiteral("days %1 %2 %3 %4")
        .arg(QLatin1String(column),
             first.isValid() ? first.toString(Qt::ISODate) : QStringLiteral("-"),
             last.toString(Qt::ISODate), QLatin1String(state));
}

QString linkToWeek(const char *column, QDate monday, const char *state)
{
    return linkToDays(column, monday, monday.addDays(6), state);
}

void addCount(ChartSeries &series, qint64 count)
{
    series.values.append(double(count));
    series.texts.append(formatNumber(count));
}

void Trends::addWeeks(ChartFigures &figures, const Weeks &weeks)
{
    figures.categoryTitle = tr("Week of");
    for (int i = 0; i < weeks.count; ++i) {
        const auto monday = weeks.monday(i);
        figures.categories.append(QLocale().toString(monday, QStringLiteral("d'<br>'MMM")));
        figures.fullNames.append(formatDate(monday));
    }
}

void Trends::addAges(ChartFigures &figures, const QList<int> &limits)
{
    figures.categoryTitle = tr("Age in days");
    int from = 0;
    for (const auto limit : limits) {
        const auto to = limit - 1;
        figures.categories.append(tr("%1–%2").arg(from).arg(to));
        from = limit;
    }
    figures.categories.append(tr("%1+", "age in days").arg(from));
    figures.fullNames = figures.categories;
}

ChartFigures Trends::expiry(const DashboardTrends &trends)
{
    ChartFigures figures;
    addWeeks(figures, trends.expiryWeeks);
    figures.axisTitle = tr("Documents");
    figures.isCount = true;
    figures.page = QStringLiteral("compliance");
    ChartSeries documents{tr("Documents"), Tone::Notice, false, {}, {}, {}};
    for (int i = 0; i < trends.expiryWeeks.count; ++i) {
        const auto monday = trends.expiryWeeks.monday(i);
        addCount(documents, trends.expiringDocuments.at(i));
        documents.links.append(
            linkToDays("expires", qMax(trends.today, monday), monday.addDays(6), "valid"));
    }
    const auto all = std::accumulate(trends.expiringDocuments.begin(),
                                     trends.expiringDocuments.end(), qint64(0));
    figures.series = {documents};
    figures.summary =
        tr("%Ln document(s) in %1 weeks", nullptr, int(all)).arg(trends.expiryWeeks.count);
    figures.nothing =
        tr("No approved document expires in the next %1 weeks.").arg(trends.expiryWeeks.count);
    return figures;
}

ChartFigures Trends::openJobs(const DashboardTrends &trends)
{
    ChartFigures figures;
    addAges(figures, trends.ageLimits);
    figures.axisTitle = tr("Jobs");
    figures.isCount = true;
    figures.page = QStringLiteral("jobs");
    ChartSeries inProgress{tr("In progress"), Tone::Accent, false, {}, {}, {}};
    ChartSeries pending{tr("Pending"), Tone::Notice, true, {}, {}, {}};
    qint64 all = 0;
    for (int i = 0; i < trends.openJobs.size(); ++i) {
        const auto &group = trends.openJobs.at(i);
        addCount(inProgress, group.inProgress);
        addCount(pending, group.pending);
        const auto last = trends.today.addDays(i > 0 ? -trends.ageLimits.at(i - 1) : 0);
        const auto first = i < trends.ageLimits.size()
                               ? trends.today.addDays(1 - trends.ageLimits.at(i))
                               : QDate();
        inProgress.links.append(linkToDays("created", first, last, "IN_PROGRESS"));
        pending.links.append(linkToDays("created", first, last, "PENDING"));
        all += group.inProgress + group.pending;
    }
    figures.series = {inProgress, pending};
    figures.isStacked = true;
    figures.summary = tr("%Ln open job(s)", nullptr, int(all));
    figures.nothing = tr("No job is pending or in progress.");
    return figures;
}

ChartFigures Trends::payouts(const DashboardTrends &trends, const QString &currencySymbol)
{
    ChartFigures figures;
    addWeeks(figures, trends.payoutWeeks);
    figures.page = QStringLiteral("payouts");
    ChartSeries paid{tr("Paid"), Tone::Ok, false, {}, {}, {}};
    ChartSeries pending{tr("Pending"), Tone::Notice, true, {}, {}, {}};
    const auto add = [&](ChartSeries &series, const PayoutSum &sum) {
        series.values.append(double(sum.amount.cents()) / 100);
        series.texts.append(
            tr("%1 (%2)").arg(formatMoney(sum.amount, currencySymbol), formatNumber(sum.count)));
    };
    auto open = trends.payouts.pendingOutside;
    for (int i = 0; i < trends.payoutWeeks.count; ++i) {
        const auto &sum = trends.payouts.pending.at(i);
        add(paid, trends.payouts.paid.at(i));
        add(pending, sum);
        const auto monday = trends.payoutWeeks.monday(i);
        paid.links.append(QStringLiteral("payouts ") + linkToWeek("paid", monday, "COMPLETED"));
        pending.links.append(QStringLiteral("payouts ") +
                             linkToWeek("scheduled", monday, "unpaid"));
        open.count += sum.count;
        open.amount += sum.amount;
    }
    figures.series = {paid, pending};
    figures.axisTitle = currencySymbol;
    const auto outside = trends.payouts.pendingOutside.count;
    const auto amount = isolated(formatMoney(open.amount, currencySymbol));
    figures.summary = outside > 0
                          ? tr("%Ln payout(s) pending, %1; %2 of them outside these weeks", nullptr,
                               int(open.count))
                                .arg(amount, formatNumber(outside))
                          : tr("%Ln payout(s) pending, %1", nullptr, int(open.count)).arg(amount);
    figures.nothing = open.count > 0
                          ? figures.summary
                          : tr("No payout is pending, and none was paid in these weeks.");
    return figures;
}

ChartFigures Trends::durations(const DashboardTrends &trends)
{
    ChartFigures figures;
    figures.categoryTitle = tr("Task");
    figures.axisTitle = tr("Seconds");
    figures.isHorizontal = true;
    figures.page = QStringLiteral("runs");
    ChartSeries typical{tr("Typical"), Tone::Accent, false, {}, {}, {}};
    ChartSeries longest{tr("Longest"), Tone::Idle, true, {}, {}, {}};
    int runs = 0;
    for (const auto &task : trends.durations) {
        figures.categories.append(taskTitle(task.task));
        typical.values.append(double(task.typical.count()) / 1000);
        typical.texts.append(formatDuration(task.typical));
        const auto runsOfTask = QStringLiteral("is task ") + task.task;
        typical.links.append(runsOfTask);
        longest.links.append(runsOfTask);
        longest.values.append(double(task.longest.count()) / 1000);
        longest.texts.append(formatDuration(task.longest));
        runs += task.runs;
    }
    figures.fullNames = figures.categories;
    figures.series = {typical, longest};
    figures.summary = tr("Over the last %Ln successful run(s)", nullptr, runs);
    figures.nothing = tr("None of the five tasks has run on this database yet.");
    return figures;
}

} // namespace

ChartFigures expiryFigures(const DashboardTrends &trends)
{
    return Trends::expiry(trends);
}

ChartFigures openJobFigures(const DashboardTrends &trends)
{
    return Trends::openJobs(trends);
}

ChartFigures payoutFigures(const DashboardTrends &trends, const QString &currencySymbol)
{
    return Trends::payouts(trends, currencySymbol);
}

ChartFigures durationFigures(const DashboardTrends &trends)
{
    return Trends::durations(trends);
}

} // namespace caretaker
