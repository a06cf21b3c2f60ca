// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "records/run.h"

#include <QList>

namespace caretaker {

/// What a run says while it works, to be recorded at its end, well or not. Lines below the level
/// of the setting log.level are not kept.
class RunLog
{
public:
    RunLog(TimeSource now, LogLevel least) : m_now(std::move(now)), m_least(least) {}

    void debug(const QString &message) { add(LogLevel::Debug, message); }
    void info(const QString &message) { add(LogLevel::Info, message); }
    void warning(const QString &message) { add(LogLevel::Warning, message); }
    void error(const QString &message) { add(LogLevel::Error, message); }

    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; }

private:
    void add(LogLevel level, const QString &message)
    {
        if (level >= m_least)
            m_entries.append({m_now(), level, message});
    }

    TimeSource m_now;
    LogLevel m_least;
    QList<LogEntry> m_entries;
};

} // namespace caretaker
