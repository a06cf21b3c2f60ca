// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "base/printable.h"
#include "stores/setting_store.h"

namespace caretaker {

Result<Settings> Settings::read(const Connection &connection)
{
    auto stored = storedSettings(connection);
    if (!stored)
        return stored.error();
    Settings settings;
    settings.m_stored = std::move(stored).value();
    return settings;
}

QString Settings::value(const QString &key) const
{
    const auto *setting = findSetting(key);
    Q_ASSERT(setting);
    const auto stored = m_stored.constFind(key);
    if (stored != m_stored.constEnd()) {
        if (const auto accepted = setting->parse(*stored))
            return *accepted;
    }
    return setting->defaultValue;
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
    const auto *setting = findSetting(key);
    if (!setting) {
        QStringList keys;
        for (const auto &known : allSettings())
            keys.append(known.key);
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("There is no setting \"%1\". The settings are: %2.")
                         .arg(printable(key), keys.join(QStringLiteral(", "))),
                     {}};
    }
    const auto accepted = setting->parse(text);
    if (!accepted)
        return accepted.error();
    return storeSetting(connection, key, *accepted, now);
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
