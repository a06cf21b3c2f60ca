// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QCoreApplication>

namespace caretaker {

/// Marks contractors' documents that expire soon or have expired, and asks the contractors to renew
/// them. Opt-in: a digest, further reminders, windows by type, acknowledgements: the settings
/// compliance.*.
class CheckComplianceExpiry : public Task
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::CheckComplianceExpiry)
public:
    [[nodiscard]] TaskDescription description() const override;
    [[nodiscard]] Result<Plan> plan(const Snapshot &snapshot, const TaskOptions &options,
                                    const Settings &settings, const Clock &clock) const override;
    [[nodiscard]] QStringList dryRunOutput(const Plan &plan) const override;
    [[nodiscard]] QStringList appliedOutput(const Plan &plan) const override;
    [[nodiscard]] QString describe(const Plan &plan, Phrase phrase) const override;
};

} // namespace caretaker
