// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace caretaker {

/// What a setting's value has to be.
enum class SettingType {
    Number,   ///< whole, within minimum and maximum
    Switch,   ///< true or false
    Text,     ///< one line of at most maximum characters
    TimeZone, ///< an IANA name, or empty for the system's
};

/// A setting that is kept in the database, so that every console and cron line agrees. The dialog,
/// the command line and validation are all made from this list.
struct Setting
{
    QString key;
    SettingType type = SettingType::Text;
    QString defaultValue;
    int minimum = 0;
    int maximum = 0;
    QString label; ///< translated
    QString help;  ///< translated

    /// What would be accepted, for a message.
    [[nodiscard]] QString accepts() const;

    /// The value in its canonical form, or an InvalidArgument error that names what is accepted.
    [[nodiscard]] Result<QString> parse(const QString &text) const;
};

/// All settings in the order in which they are shown. They live as long as the program.
[[nodiscard]] const QList<Setting> &allSettings();

/// Null where there is no setting of that key.
[[nodiscard]] const Setting *findSetting(QStringView key);

} // namespace caretaker
