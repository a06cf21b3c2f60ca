// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace caretaker {

/// What became of a run. Stored by name: see toStored(RunOutcome).
enum class RunOutcome {
    Running,       ///< also the task's lease: one running run per task and database
    Succeeded,     ///< applied, also where there was nothing to do
    Failed,        ///< nothing was changed
    Interrupted,   ///< the process ended before the run did; nothing was changed
    NeedsApproval, ///< a scheduled run over the limit: nothing was changed, a person has to decide
    Approved,      ///< it needed approval, and a person has had it done by another run
    Rejected,      ///< it needed approval, and nobody will give it
};

inline constexpr std::array allRunOutcomes = {
    RunOutcome::Running,       RunOutcome::Succeeded, RunOutcome::Failed,  RunOutcome::Interrupted,
    RunOutcome::NeedsApproval, RunOutcome::Approved,  RunOutcome::Rejected};

/// Where a run was started.
enum class RunTrigger { Console, CommandLine, Schedule };

inline constexpr std::array allRunTriggers = {RunTrigger::Console, RunTrigger::CommandLine,
                                              RunTrigger::Schedule};

[[nodiscard]] QString toStored(RunOutcome outcome);
[[nodiscard]] QString toStored(RunTrigger trigger);

/// How much a line of a run's log matters. Ordered.
enum class LogLevel { Debug, Info, Warning, Error };

[[nodiscard]] QString toStored(LogLevel level);

/// A word that is not known counts as Info.
[[nodiscard]] LogLevel logLevelFromStored(const QString &stored);

/// A line of a run's log.
struct LogEntry
{
    Instant at;
    LogLevel level = LogLevel::Info;
    QString message;
};

/// A row that a run changed, as it is kept in the history.
struct RunChange
{
    QString table;
    qint64 rowId = 0;
    QString key;             ///< what people call the row, for example its job number
    QString label;           ///< its title
    QString reason;          ///< why it was changed
    QJsonObject fields;      ///< field -> [old, new]
    QString updatedAtBefore; ///< as stored
    QString updatedAtAfter;
};

/// An in-app notification of a run.
struct RunNotification
{
    QString recipient; ///< e-mail address, or user name without one
    QString job;       ///< the job's number; empty without a job
    QString type;
    QString title;
    QString message;
    bool isInApp = true; ///< false where the web application's table could not take it
};

/// An e-mail of a run, with its state in the outbox.
struct RunEmail
{
    qint64 id = 0;
    QString to;
    QString subject;
    QString body;
    QString state;
    QString lastError;
};

/// The record of a run.
struct Run
{
    qint64 id = 0;
    QString task;
    QString trigger;   ///< console, command_line or schedule
    QString startedBy; ///< user@host
    Instant startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> asOf;
    QString timezone;
    QJsonObject options;
    QString outcome;
    qint64 changeCount = 0;
    qint64 skippedCount = 0; ///< rows left alone because they had changed since they were planned
    qint64 notificationCount = 0;
    qint64 emailCount = 0;
    QStringList summary;
    QStringList warnings;
    QString error;
    std::optional<Instant> scheduledFor = {}; ///< the moment of its schedule, if it was for one
    std::optional<qint64> undoneBy = {};      ///< the run that undid it

    /// How long it took; none while it is running.
    [[nodiscard]] std::optional<Instant::duration> duration() const;

    friend bool operator==(const Run &, const Run &) = default;
};

} // namespace caretaker
