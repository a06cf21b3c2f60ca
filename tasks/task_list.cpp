// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_list.h"

#include "rules/auto_close_stale_jobs.h"
#include "rules/check_compliance_expiry.h"
#include "rules/send_daily_summary.h"
#include "rules/send_payout_reminders.h"
#include "rules/send_pending_jobs_reminder.h"

#include <algorithm>

namespace caretaker {

const QList<const Task *> &allTasks()
{
    static const CheckComplianceExpiry checkComplianceExpiry;
    static const SendPendingJobsReminder sendPendingJobsReminder;
    static const SendDailySummary sendDailySummary;
    static const SendPayoutReminders sendPayoutReminders;
    static const AutoCloseStaleJobs autoCloseStaleJobs;
    static const QList<const Task *> tasks{&checkComplianceExpiry, &sendPendingJobsReminder,
                                           &sendDailySummary, &sendPayoutReminders,
                                           &autoCloseStaleJobs};
    return tasks;
}

const Task *findTask(QStringView name)
{
    const auto &tasks = allTasks();
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task *task) {
        return task->description().name == name;
    });
    return found == tasks.end() ? nullptr : *found;
}

} // namespace caretaker
