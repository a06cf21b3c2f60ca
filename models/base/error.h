// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// What kind of thing went wrong, as far as a caller has to tell them apart.
/// The command line maps these to its exit codes; see app/cli/exit_code.h.
enum class ErrorCode {
    InvalidArgument,  ///< the caller asked for something that cannot be: names what is accepted
    Failed,           ///< the work failed; nothing was changed
    DatabaseUnusable, ///< missing, unreadable, damaged, foreign, or too new
    NotAdopted,       ///< the web application's database without Caretaker's own tables
    Locked,           ///< another program kept the database locked past the wait
    TaskBusy,         ///< the same task is running elsewhere on this database
    Cancelled,        ///< a person cancelled it; nothing was changed
    Stale,            ///< rows changed since they were planned; nothing was changed
};

/// A failure as a value. Its words, also where they are stored, are in the language of the program.
struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString message; ///< for the user: what happened, to what, what to do
    QString detail;  ///< for the log: the driver's or the system's own words, may be empty
};

} // namespace caretaker
