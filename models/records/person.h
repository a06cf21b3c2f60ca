// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// A user of the web application as tasks address them.
struct Person
{
    qint64 id = 0;
    QString email;
    QString username;
    QString firstName;
    QString lastName;
    bool isActive = false;

    /// First and last name, or the user name where both are empty.
    [[nodiscard]] QString displayName() const
    {
        const auto name = (firstName + u' ' + lastName).simplified();
        return name.isEmpty() ? username : name;
    }
};

} // namespace caretaker
