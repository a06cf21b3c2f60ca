// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates the warnings of plans. Their other words, for rows and people, are English.
struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Plan)
};

} // namespace caretaker
