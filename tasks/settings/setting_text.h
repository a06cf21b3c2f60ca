// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of settings.
struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Setting)
};

/// What the console and the command line call a setting: `"Send e-mails" (mail.enabled)`.
[[nodiscard]] QString settingTitle(const QString &key);

} // namespace caretaker
