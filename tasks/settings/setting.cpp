// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include "base/instant.h"
#include "base/printable.h"
#include "clock.h"
#include "plan/plan.h"
#include "settings/setting_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace caretaker {

namespace {

/// A value's canonical form, or nothing where it is not accepted.
using Canonical = std::optional<QString>;

Canonical number(const Setting &setting, const QString &text)
{
    bool isNumber = false;
    const auto number = text.toInt(&isNumber);
    if (!isNumber || number < setting.minimum || number > setting.maximum)
        return {};
    return QString::number(number);
}

Canonical line(const Setting &setting, const QString &text)
{
    if (text.size() > setting.maximum || printable(text) != text)
        return {};
    return text;
}

Canonical choice(const Setting &setting, const QString &text)
{
    for (const auto &known : setting.choices) {
        if (known.compare(text, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

Canonical namedNumber(const Setting &setting, const QString &text)
{
    const auto sides = text.split(u'=');
    if (sides.size() != 2)
        return {};
    const auto name = choice(setting, sides.first().trimmed());
    const auto value = number(setting, sides.last().trimmed());
    return name && value ? Canonical(*name + u'=' + *value) : Canonical();
}

Canonical address(const Setting &, const QString &text)
{
    return isUsableAddress(text) ? Canonical(text) : Canonical();
}

Canonical host(const Setting &, const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?\.?|\[?[0-9A-Fa-f:.]+\]?)\z)"));
    return form.match(text).hasMatch() ? Canonical(text) : Canonical();
}

Canonical url(const Setting &setting, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return line(setting, text);
}

Canonical path(const Setting &setting, const QString &text)
{
    return QDir::isAbsolutePath(text) ? line(setting, text) : Canonical();
}

Canonical moment(const Setting &, const QString &text)
{
    const auto instant = instantFromIso(text);
    return instant ? Canonical(toIso(*instant)) : Canonical();
}

Canonical list(const Setting &setting, const QString &text,
               Canonical (*part)(const Setting &, const QString &))
{
    QStringList parts;
    for (const auto &given : text.split(u',')) {
        const auto accepted = part(setting, given.trimmed());
        if (!accepted || accepted->isEmpty())
            return {};
        if (!parts.contains(*accepted))
            parts.append(*accepted);
    }
    return parts.join(u',');
}

Canonical namedNumbers(const Setting &setting, const QString &text)
{
    const auto accepted = list(setting, text, namedNumber);
    if (!accepted)
        return {};
    QStringList names;
    for (const auto &part : partsOf(*accepted))
        names.append(part.section(u'=', 0, 0));
    return names.removeDuplicates() == 0 ? accepted : Canonical(); // two numbers for one name
}

Canonical numberList(const Setting &setting, const QString &text)
{
    const auto accepted = list(setting, text, number);
    if (!accepted)
        return {};
    auto parts = partsOf(*accepted);
    std::sort(parts.begin(), parts.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    return parts.join(u',');
}

bool mayBeEmpty(SettingType type)
{
    return type != SettingType::Number && type != SettingType::Switch &&
           type != SettingType::Choice;
}

Canonical canonical(const Setting &setting, const QString &text)
{
    if (text.isEmpty() && mayBeEmpty(setting.type))
        return text;
    switch (setting.type) {
    case SettingType::Number:
        return number(setting, text);
    case SettingType::Switch:
        return text == QLatin1String("true") || text == QLatin1String("false") ? Canonical(text)
                                                                               : Canonical();
    case SettingType::Text:
        return line(setting, text);
    case SettingType::TimeZone:
        return isZoneName(text) ? Canonical(text) : Canonical();
    case SettingType::Choice:
        return choice(setting, text);
    case SettingType::ChoiceList:
        return list(setting, text, choice);
    case SettingType::WordList:
        return line(setting, text) ? list(setting, text, line) : Canonical();
    case SettingType::NumberList:
        return numberList(setting, text);
    case SettingType::NamedNumbers:
        return namedNumbers(setting, text);
    case SettingType::Address:
        return address(setting, text);
    case SettingType::AddressList:
        return list(setting, text, address);
    case SettingType::Host:
        return host(setting, text);
    case SettingType::Url:
        return url(setting, text);
    case SettingType::Path:
        return path(setting, text);
    case SettingType::Moment:
        return moment(setting, text);
    }
    Q_UNREACHABLE();
}

} // namespace

const Setting *findSetting(QStringView key)
{
    const auto &settings = allSettings();
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const Setting &setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

Result<QString> acceptedValue(const QString &key, const QString &text)
{
    if (const auto *setting = findSetting(key))
        return setting->parse(text);
    QStringList keys;
    for (const auto &known : allSettings())
        keys.append(known.key);
    return Error{ErrorCode::InvalidArgument,
                 SettingText::tr("There is no setting \"%1\". The settings are: %2.")
                     .arg(printable(key), keys.join(QStringLiteral(", "))),
                 {}};
}

QString settingTitle(const QString &key)
{
    const auto *setting = findSetting(key);
    Q_ASSERT(setting);
    return SettingText::tr("\"%1\"").arg(setting->label);
}

QStringList partsOf(const QString &list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

QString Setting::accepts() const
{
    const auto names = choices.join(QStringLiteral(", "));
    switch (type) {
    case SettingType::Number:
        return SettingText::tr("a whole number from %1 to %2").arg(minimum).arg(maximum);
    case SettingType::Switch:
        return SettingText::tr("true or false");
    case SettingType::Text:
        return SettingText::tr("a text of at most %1 characters").arg(maximum);
    case SettingType::TimeZone:
        return SettingText::tr(
            "an IANA time zone such as Europe/Berlin, or nothing for the system's");
    case SettingType::Choice:
        return SettingText::tr("one of %1").arg(names);
    case SettingType::ChoiceList:
        return SettingText::tr("any of %1, separated by commas, or nothing").arg(names);
    case SettingType::WordList:
        return SettingText::tr("names separated by commas, or nothing");
    case SettingType::NumberList:
        return SettingText::tr("whole numbers from %1 to %2, separated by commas, or nothing")
            .arg(minimum)
            .arg(maximum);
    case SettingType::NamedNumbers:
        return SettingText::tr("NAME=N separated by commas, or nothing; names: %3; N from %1 to %2")
            .arg(minimum)
            .arg(maximum)
            .arg(names);
    case SettingType::Address:
        return SettingText::tr("an e-mail address, or nothing");
    case SettingType::AddressList:
        return SettingText::tr("e-mail addresses separated by commas, or nothing");
    case SettingType::Host:
        return SettingText::tr("the name or address of a host, or nothing");
    case SettingType::Url:
        return SettingText::tr("an http or https URL without user name and password, or nothing");
    case SettingType::Path:
        return SettingText::tr("the absolute path of a file, or nothing");
    case SettingType::Moment:
        return SettingText::tr("a moment in ISO 8601 with an offset or Z, such as "
                               "2026-11-22T02:00:00Z, or nothing");
    }
    Q_UNREACHABLE();
}

Result<QString> Setting::parse(const QString &text) const
{
    const auto accepted = canonical(*this, text);
    if (!accepted)
        return Error{
            ErrorCode::InvalidArgument,
            SettingText::tr("%1 takes %2, not \"%3\".").arg(key, accepts(), printable(text)),
            {}};
    return *accepted;
}

} // namespace caretaker
