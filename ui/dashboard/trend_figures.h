// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chart_figures.h"
#include "runs/dashboard.h"

namespace caretaker {

/// The dashboard's figures as charts, in words and colours.
[[nodiscard]] ChartFigures expiryFigures(const DashboardTrends &trends);
[[nodiscard]] ChartFigures openJobFigures(const DashboardTrends &trends);
[[nodiscard]] ChartFigures payoutFigures(const DashboardTrends &trends,
                                         const QString &currencySymbol);
[[nodiscard]] ChartFigures durationFigures(const DashboardTrends &trends);

} // namespace caretaker
