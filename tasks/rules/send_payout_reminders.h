// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QCoreApplication>

namespace caretaker {

/// Reminds administrators of payouts that wait for them, and tells contractors that their old
/// requests are still waiting.
class SendPayoutReminders : public Task
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::SendPayoutReminders)
public:
    [[nodiscard]] TaskDescription description() const override;
    [[nodiscard]] Result<Plan> plan(const Snapshot &snapshot, const TaskOptions &options,
                                    const Settings &settings, const Clock &clock) const override;
    [[nodiscard]] QStringList dryRunOutput(const Plan &plan) const override;
    [[nodiscard]] QStringList appliedOutput(const Plan &plan) const override;
    [[nodiscard]] QString describe(const Plan &plan, Phrase phrase) const override;
};

} // namespace caretaker
