// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace caretaker {

/// What the command line tells the shell, cron or systemd.
enum class ExitCode {
    Done = 0,        ///< also: nothing to do
    Failed = 1,      ///< nothing was changed
    Usage = 2,       ///< the command line is wrong
    Database = 3,    ///< it cannot be opened, is unknown, not prepared, or locked past the wait
    Undelivered = 4, ///< applied, but some e-mail is still in the outbox
    Busy = 5, ///< the task is running elsewhere on this database, or its moment was already run
};

[[nodiscard]] constexpr ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case ErrorCode::DatabaseUnusable:
    case ErrorCode::NotAdopted:
    case ErrorCode::Locked:
        return ExitCode::Database;
    case ErrorCode::TaskBusy:
        return ExitCode::Busy;
    case ErrorCode::Failed:
    case ErrorCode::Cancelled:
    case ErrorCode::Stale:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace caretaker
