// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "database/preparation.h"
#include "database/transaction.h"
#include "stores/setting_store.h"
#include "task.h"

namespace caretaker {

namespace {

/// All or none. The values are canonical.
Status storeAll(const Connection &connection, const QMap<QString, QString> &values, Instant now)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (auto stored = storeSetting(connection, value.key(), *value, now); !stored)
            return stored;
    }
    return transaction->commit();
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
    const auto value = acceptedValue(key, text);
    if (!value)
        return value.error();
    return storeSetting(connection, key, *value, now);
}

Status changeSettings(const DatabaseUrl &url, const QMap<QString, QString> &texts, Instant now)
{
    QMap<QString, QString> values;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto value = acceptedValue(text.key(), *text);
        if (!value)
            return value.error();
        values.insert(text.key(), *value);
    }
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto ready = makeReady(*connection, now); !ready)
        return ready;
    return storeAll(*connection, values, now);
}

Result<Settings> readSettings(const DatabaseUrl &url)
{
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    return Settings::read(*connection);
}

Status keepAsDefaults(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      Instant now)
{
    QMap<QString, QString> texts;
    for (const auto &option : task.description().options)
        texts.insert(option.setting, QString::number(options.value(option.name)));
    return changeSettings(url, texts, now);
}

} // namespace caretaker
