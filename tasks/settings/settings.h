// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"
#include "plan/plan.h"
#include "settings/setting.h"
#include "task.h"

#include <QTimeZone>

namespace caretaker {

/// The settings of one database: what is stored, and the defaults for the rest. A plain value, read
/// once for each run.
class Settings
{
public:
    /// A stored value that is no longer accepted counts as not set.
    static Result<Settings> read(const Connection &connection);

    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }
    [[nodiscard]] bool isOn(const QString &key) const
    {
        return value(key) == QLatin1String("true");
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

/// Stores the values of a task's options as the defaults of every run from now on.
Status keepAsDefaults(const DatabaseUrl &url, const Task &task, const TaskOptions &options,
                      Instant now);

} // namespace caretaker
