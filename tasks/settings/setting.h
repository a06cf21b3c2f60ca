// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace caretaker {

/// What a setting's value has to be. Where nothing is a value, the text is empty; the parts of a
/// list are separated by commas.
enum class SettingType {
    Number,       ///< whole, within minimum and maximum
    Switch,       ///< true or false
    Text,         ///< one line of at most maximum characters
    TimeZone,     ///< an IANA name, or empty for the system's
    Choice,       ///< one of choices
    ChoiceList,   ///< any of choices, or nothing
    WordList,     ///< any words, together at most maximum characters, or nothing
    NumberList,   ///< whole numbers within minimum and maximum, or nothing
    NamedNumbers, ///< NAME=N, names among choices, numbers within minimum and maximum, or nothing
    Address,      ///< an e-mail address, or nothing
    AddressList,  ///< e-mail addresses, or nothing
    Host,         ///< a host's name or address, or nothing
    Url,          ///< an http or https address without a password in it, or nothing
    Path,         ///< a file's absolute path, or nothing
    Moment,       ///< ISO 8601 with an offset or Z, or nothing
};

/// What settings have to do with each other.
enum class SettingSection { General, Thresholds, Schedules, Mail, Alerts };

/// A setting that is kept in the database, so that every console and cron line agrees. The dialog,
/// the command line and validation are all made from this list.
struct Setting
{
    QString key;
    SettingSection section = SettingSection::General;
    SettingType type = SettingType::Text;
    QString defaultValue;
    int minimum = 0;
    int maximum = 0;
    QString label; ///< translated
    QString help;  ///< translated
    QStringList choices = {};

    /// What would be accepted, for a message.
    [[nodiscard]] QString accepts() const;

    /// The value in its canonical form, or an InvalidArgument error that names what is accepted.
    [[nodiscard]] Result<QString> parse(const QString &text) const;
};

/// All settings in the order in which they are shown. They live as long as the program. No secret
/// is among them.
[[nodiscard]] const QList<Setting> &allSettings();

/// Null where there is no setting of that key.
[[nodiscard]] const Setting *findSetting(QStringView key);

/// The value in its canonical form; InvalidArgument where there is no such setting, or where it is
/// not accepted.
[[nodiscard]] Result<QString> acceptedValue(const QString &key, const QString &text);

/// The parts of a list's canonical form.
[[nodiscard]] QStringList partsOf(const QString &list);

} // namespace caretaker
