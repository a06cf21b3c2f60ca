// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of settings.
struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Setting)
};

/// What a setting is called in a message: `"Send e-mails"`, by which the settings dialog and
/// `caretaker settings list` show it.
[[nodiscard]] QString settingTitle(const QString &key);

} // namespace caretaker
