// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace caretaker {

/// What belongs to one machine and one user, such as the window's place and the theme. What changes
/// what tasks do is in the database; see tasks/settings.
class MachineSettings : public QSettings
{
public:
    MachineSettings()
        : QSettings(IniFormat, UserScope, QStringLiteral("caretaker"), QStringLiteral("console"))
    {
    }
};

} // namespace caretaker
