// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QCoreApplication>

namespace caretaker {

/// Reminds facility managers and administrators of pending jobs that nobody is assigned to, that
/// are due soon, or that are overdue.
class SendPendingJobsReminder : public Task
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::SendPendingJobsReminder)
public:
    [[nodiscard]] TaskDescription description() const override;
    [[nodiscard]] Result<Plan> plan(const Snapshot &snapshot, const TaskOptions &options,
                                    const Settings &settings, const Clock &clock) const override;
    [[nodiscard]] QStringList dryRunOutput(const Plan &plan) const override;
    [[nodiscard]] QStringList appliedOutput(const Plan &plan) const override;
    [[nodiscard]] QString describe(const Plan &plan, Phrase phrase) const override;
};

} // namespace caretaker
