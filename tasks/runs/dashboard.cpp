// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/dashboard.h"

#include "settings/opened_database.h"
#include "stores/run_store.h"
#include "task_list.h"

#include <algorithm>

namespace caretaker {

namespace {

/// A server that is restarted or asks for patience is back within it.
constexpr std::chrono::hours stuckAfter{1};
constexpr int shownMoments = 5;
constexpr int shownRuns = 5;
constexpr int weeksOfExpiry = 12;
constexpr int weeksSincePayout = 8;
constexpr int weeksToPayout = 3;
constexpr int runsOfDuration = 20;
const QList<int> ageLimits{7, 14, 30, 60, 90, 180};

Result<QList<TaskDuration>> readDurations(const Snapshot &snapshot)
{
    QList<TaskDuration> all;
    for (const auto *task : allTasks()) {
        const auto name = task->description().name;
        auto durations = runDurations(snapshot, name, runsOfDuration);
        if (!durations)
            return durations.error();
        if (durations->isEmpty())
            continue;
        auto sorted = *durations;
        std::sort(sorted.begin(), sorted.end());
        all.append({name, int(sorted.size()), sorted.at(sorted.size() / 2), sorted.last()});
    }
    return all;
}

/// Opens the database and has `read` look at one state of it.
template<typename Read>
std::invoke_result_t<Read, const OpenedDatabase &, const Snapshot &>
inSnapshot(const DatabaseUrl &url, const Read &read)
{
    const auto opened = openWithSettings(url);
    if (!opened)
        return opened.error();
    const auto snapshot = Snapshot::take(opened->connection);
    if (!snapshot)
        return snapshot.error();
    return read(*opened, *snapshot);
}

AttentionLimits attentionLimits(const Settings &settings, Instant now)
{
    const std::chrono::days oldAfter(settings.number(QStringLiteral("payouts.old_request_days")));
    return {dateIn(settings.timeZone(), now), now - oldAfter, now - stuckAfter};
}

Result<Dashboard> dashboardOf(const OpenedDatabase &opened, const Snapshot &snapshot,
                              const Schedules &schedules, Instant now)
{
    const auto limits = attentionLimits(opened.settings, now);
    const auto attention = readAttention(snapshot, limits, opened.found.isAdopted());
    if (!attention)
        return attention.error();
    const auto last = opened.found.isAdopted() ? listRuns(opened.connection, shownRuns)
                                               : Result<QList<Run>>(QList<Run>());
    if (!last)
        return last.error();
    return Dashboard{limits,
                     *attention,
                     upcomingMoments(schedules, schedules.pausedUntil.value_or(now), shownMoments),
                     schedules.zone,
                     schedules.pausedUntil,
                     *last};
}

Result<DashboardTrends> trendsOf(const OpenedDatabase &opened, const Snapshot &snapshot,
                                 Instant now)
{
    const auto zone = opened.settings.timeZone();
    const auto today = dateIn(zone, now);
    DashboardTrends trends;
    trends.today = today;
    trends.expiryWeeks = Weeks::around(today, 0, weeksOfExpiry - 1);
    trends.payoutWeeks = Weeks::around(today, weeksSincePayout, weeksToPayout);
    trends.ageLimits = ageLimits;
    const auto expiring = documentsExpiringByWeek(snapshot, trends.expiryWeeks, today);
    if (!expiring)
        return expiring.error();
    trends.expiringDocuments = *expiring;
    QList<Instant> limits;
    for (const auto days : ageLimits)
        limits.append(startOfDay(zone, today.addDays(-days + 1)));
    const auto openJobs = openJobsByAge(snapshot, limits);
    if (!openJobs)
        return openJobs.error();
    trends.openJobs = *openJobs;
    const auto payouts = payoutsByWeek(snapshot, trends.payoutWeeks);
    if (!payouts)
        return payouts.error();
    trends.payouts = *payouts;
    if (opened.found.isAdopted()) {
        const auto durations = readDurations(snapshot);
        if (!durations)
            return durations.error();
        trends.durations = *durations;
    }
    return trends;
}

} // namespace

Result<Dashboard> readDashboard(const DatabaseUrl &url, Instant now)
{
    const auto schedules = readSchedules(url, now);
    if (!schedules)
        return schedules.error();
    return inSnapshot(url, [&](const OpenedDatabase &opened, const Snapshot &snapshot) {
        return dashboardOf(opened, snapshot, *schedules, now);
    });
}

Result<DashboardTrends> readDashboardTrends(const DatabaseUrl &url, Instant now)
{
    return inSnapshot(url, [&](const OpenedDatabase &opened, const Snapshot &snapshot) {
        return trendsOf(opened, snapshot, now);
    });
}

Result<Attention> readAttention(const DatabaseUrl &url, Instant now)
{
    return inSnapshot(url, [&](const OpenedDatabase &opened, const Snapshot &snapshot) {
        return readAttention(snapshot, attentionLimits(opened.settings, now),
                             opened.found.isAdopted());
    });
}

} // namespace caretaker
