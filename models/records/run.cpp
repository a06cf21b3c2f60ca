// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/run.h"

namespace caretaker {

QString toStored(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QStringLiteral("running");
    case RunOutcome::Succeeded:
        return QStringLiteral("succeeded");
    case RunOutcome::Failed:
        return QStringLiteral("failed");
    case RunOutcome::Interrupted:
        return QStringLiteral("interrupted");
    case RunOutcome::NeedsApproval:
        return QStringLiteral("needs_approval");
    case RunOutcome::Approved:
        return QStringLiteral("approved");
    case RunOutcome::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

QString toStored(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Console:
        return QStringLiteral("console");
    case RunTrigger::CommandLine:
        return QStringLiteral("command_line");
    case RunTrigger::Schedule:
        return QStringLiteral("schedule");
    }
    Q_UNREACHABLE();
}

QString toStored(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

LogLevel logLevelFromStored(const QString &stored)
{
    for (const auto level : {LogLevel::Debug, LogLevel::Warning, LogLevel::Error}) {
        if (toStored(level) == stored)
            return level;
    }
    return LogLevel::Info;
}

std::optional<Instant::duration> Run::duration() const
{
    return finishedAt ? std::optional(*finishedAt - startedAt) : std::nullopt;
}

} // namespace caretaker
