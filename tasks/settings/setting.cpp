// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting.h"

#include "base/printable.h"
#include "clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace caretaker {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("caretaker::Setting", text);
}

} // namespace

const QList<Setting> &allSettings()
{
    static const QList<Setting> settings{
        {QStringLiteral("timezone"), SettingType::TimeZone, QString(), 0, 0,
         translated("Time zone"),
         translated("Days and schedules are counted in this zone. Empty: the system's.")},
        {QStringLiteral("currency_symbol"), SettingType::Text, QStringLiteral("$"), 0, 5,
         translated("Currency symbol"), translated("Printed before amounts of money.")},
        {QStringLiteral("stale_jobs.days"), SettingType::Number, QStringLiteral("90"), 1, 3650,
         translated("Days until a job is stale"),
         translated("An open job that nobody has touched for more days than this is cancelled by "
                    "auto_close_stale_jobs.")},
        {QStringLiteral("mail.enabled"), SettingType::Switch, QStringLiteral("true"), 0, 0,
         translated("Send e-mails"), translated("Off: everything stays in the outbox.")},
    };
    return settings;
}

const Setting *findSetting(QStringView key)
{
    const auto &settings = allSettings();
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const Setting &setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

QString Setting::accepts() const
{
    switch (type) {
    case SettingType::Number:
        return QStringLiteral("a whole number from %1 to %2").arg(minimum).arg(maximum);
    case SettingType::Switch:
        return QStringLiteral("true or false");
    case SettingType::Text:
        return QStringLiteral("a text of at most %1 characters").arg(maximum);
    case SettingType::TimeZone:
        return QStringLiteral(
            "an IANA time zone such as Europe/Berlin, or nothing for the system's");
    }
    Q_UNREACHABLE();
}

Result<QString> Setting::parse(const QString &text) const
{
    const Error refused{
        ErrorCode::InvalidArgument,
        QStringLiteral("%1 takes %2, not \"%3\".").arg(key, accepts(), printable(text)),
        {}};
    switch (type) {
    case SettingType::Number: {
        bool isNumber = false;
        const auto number = text.toInt(&isNumber);
        if (!isNumber || number < minimum || number > maximum)
            return refused;
        return QString::number(number);
    }
    case SettingType::Switch:
        if (text != QLatin1String("true") && text != QLatin1String("false"))
            return refused;
        return text;
    case SettingType::Text:
        if (text.size() > maximum || printable(text) != text)
            return refused;
        return text;
    case SettingType::TimeZone:
        if (!text.isEmpty() && !isZoneName(text))
            return refused;
        return text;
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
