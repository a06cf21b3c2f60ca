// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of settings.
struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Setting)
};

} // namespace caretaker
