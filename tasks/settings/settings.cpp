// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "base/printable.h"
#include "database/transaction.h"
#include "stores/setting_store.h"
#include "task.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace caretaker {

namespace {

Result<QString> accepted(const QString &key, const QString &text)
{
    if (const auto *setting = findSetting(key))
        return setting->parse(text);
    QStringList keys;
    for (const auto &known : allSettings())
        keys.append(known.key);
    return Error{ErrorCode::InvalidArgument,
                 QStringLiteral("There is no setting \"%1\". The settings are: %2.")
                     .arg(printable(key), keys.join(QStringLiteral(", "))),
                 {}};
}

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

Result<Settings> Settings::read(const Connection &connection)
{
    auto stored = storedSettings(connection);
    if (!stored)
        return stored.error();
    return Settings(std::move(stored).value());
}

QString Settings::value(const QString &key) const
{
    const auto *setting = findSetting(key);
    Q_ASSERT(setting);
    const auto stored = m_stored.constFind(key);
    if (stored != m_stored.constEnd()) {
        if (const auto parsed = setting->parse(*stored))
            return *parsed;
    }
    return setting->defaultValue;
}

QList<int> Settings::numbers(const QString &key) const
{
    QList<int> all;
    for (const auto &part : parts(key))
        all.append(part.toInt());
    return all;
}

QMap<QString, int> Settings::numbersByName(const QString &key) const
{
    QMap<QString, int> all;
    for (const auto &part : parts(key))
        all.insert(part.section(u'=', 0, 0), part.section(u'=', 1).toInt());
    return all;
}

QTimeZone Settings::timeZone() const
{
    const auto name = value(QStringLiteral("timezone"));
    return name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toLatin1());
}

TaskOptions Settings::defaultsFor(const Task &task) const
{
    TaskOptions options;
    for (const auto &option : task.description().options)
        options.insert(option.name, number(option.setting));
    return options;
}

Status changeSetting(const Connection &connection, const QString &key, const QString &text,
                     Instant now)
{
    const auto value = accepted(key, text);
    if (!value)
        return value.error();
    return storeSetting(connection, key, *value, now);
}

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject object;
    for (const auto &setting : allSettings())
        object.insert(setting.key, settings.value(setting.key));
    return QJsonDocument(object).toJson();
}

Status importSettings(const Connection &connection, const QByteArray &json, Instant now)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("The file holds no JSON object of settings."),
                     {}};
    const auto object = document.object();
    QMap<QString, QString> values;
    QStringList faults;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto text = textOf(member.value());
        const auto value =
            text ? accepted(member.key(), *text)
                 : Result<QString>(Error{ErrorCode::InvalidArgument,
                                         QStringLiteral("%1 takes a text, a number, true or false.")
                                             .arg(printable(member.key())),
                                         {}});
        if (value)
            values.insert(member.key(), *value);
        else
            faults.append(value.error().message);
    }
    if (!faults.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     faults.join(u' ') + QStringLiteral(" Nothing was imported."),
                     {}};
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (auto stored = storeSetting(connection, value.key(), *value, now); !stored)
            return stored;
    }
    return transaction->commit();
}

Status keepAsDefaults(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      Instant now)
{
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    for (const auto &option : task.description().options) {
        auto changed = changeSetting(*connection, option.setting,
                                     QString::number(options.value(option.name)), now);
        if (!changed)
            return changed;
    }
    return Done{};
}

} // namespace caretaker
