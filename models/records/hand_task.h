// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>

namespace caretaker {

/// The names under which what a person does to rows by hand stands in the history. They are no
/// tasks: nothing plans, schedules or counts them as such. Their runs, with who and when, and the
/// changes of those are the audit table of edits; it is never tidied away.
inline constexpr QLatin1String undoTask{"undo"}; ///< a run, and can be undone in turn
inline constexpr QLatin1String editJobsTask{"edit_jobs"};
inline constexpr QLatin1String editDocumentsTask{"edit_documents"};

[[nodiscard]] inline QStringList handTasks()
{
    return {undoTask, editJobsTask, editDocumentsTask};
}

} // namespace caretaker
