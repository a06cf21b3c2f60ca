// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_file.h"

#include "base/file_error.h"
#include "base/printable.h"
#include "settings/setting_text.h"
#include "settings/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

namespace caretaker {

namespace {

/// A value of an imported file as a person would type it; nothing for what no setting can be.
std::optional<QString> textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

} // namespace

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject object;
    for (const auto &setting : allSettings())
        object.insert(setting.key, settings.value(setting.key));
    return QJsonDocument(object).toJson();
}

Result<QMap<QString, QString>> importedSettings(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument,
                     SettingText::tr("The file holds no JSON object of settings."),
                     {}};
    const auto object = document.object();
    QMap<QString, QString> values;
    QStringList faults;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto text = textOf(member.value());
        const auto value =
            text
                ? acceptedValue(member.key(), *text)
                : Result<QString>(Error{ErrorCode::InvalidArgument,
                                        SettingText::tr("%1 takes a text, a number, true or false.")
                                            .arg(printable(member.key())),
                                        {}});
        if (value)
            values.insert(member.key(), *value);
        else
            faults.append(value.error().message);
    }
    if (!faults.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     faults.join(u' ') + u' ' + SettingText::tr("Nothing was imported."),
                     {}};
    return values;
}

Status writeSettingsFile(const QString &path, const Settings &settings)
{
    QSaveFile file(path);
    const auto json = exportedSettings(settings);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return cannotWrite(file);
    return Done{};
}

Result<QMap<QString, QString>> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Failed,
            SettingText::tr("%1 could not be read: %2.").arg(printable(path), file.errorString()),
            {}};
    auto values = importedSettings(file.readAll());
    if (!values)
        return Error{values.error().code,
                     QStringLiteral("%1: %2").arg(printable(path), values.error().message),
                     values.error().detail};
    return values;
}

} // namespace caretaker
