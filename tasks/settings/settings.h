// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "plan/plan.h"
#include "settings/setting.h"

#include <QTimeZone>

namespace caretaker {

class Task;

/// The settings of one database: what is stored, and the defaults for the rest. A plain value, read
/// once for each run.
class Settings
{
public:
    /// All at their defaults.
    Settings() = default;

    /// Values by key, as they are stored; one that is not accepted counts as not set.
    explicit Settings(QMap<QString, QString> stored) : m_stored(std::move(stored)) {}

    static Result<Settings> read(const Connection &connection);

    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }
    [[nodiscard]] bool isOn(const QString &key) const
    {
        return value(key) == QLatin1String("true");
    }
    [[nodiscard]] QStringList parts(const QString &key) const { return partsOf(value(key)); }

    /// Of a NumberList, largest first.
    [[nodiscard]] QList<int> numbers(const QString &key) const;

    /// Of NamedNumbers.
    [[nodiscard]] QMap<QString, int> numbersByName(const QString &key) const;

    /// Of a Moment.
    [[nodiscard]] std::optional<Instant> moment(const QString &key) const
    {
        return instantFromIso(value(key));
    }

    /// The configured zone, or the system's.
    [[nodiscard]] QTimeZone timeZone() const;

    /// The values of a task's options where a run does not give its own.
    [[nodiscard]] TaskOptions defaultsFor(const Task &task) const;

private:
    QMap<QString, QString> m_stored;
};

/// Checks and stores one setting; InvalidArgument where the key is unknown or the value is not
/// accepted.
Status changeSetting(const Connection &connection, const QString &key, const QString &text,
                     Instant now);

/// The same for several with a connection of its own, for a worker thread: all or none.
Status changeSettings(const DatabaseUrl &url, const QMap<QString, QString> &texts, Instant now);

/// Reads them with a connection of its own.
Result<Settings> readSettings(const DatabaseUrl &url);

/// Stores the values of a task's options as the defaults of every run from now on.
Status keepAsDefaults(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      Instant now);

} // namespace caretaker
