// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/history.h"

namespace caretaker {

/// A run beside the one before it: of the same task, the newest that had succeeded by then.
struct RunComparison
{
    enum class Kind { Change, Email, Notification };

    /// What only one of the two did: a row changed, an e-mail or a notification to somebody.
    struct Difference
    {
        Kind kind = Kind::Change;
        QString subject;      ///< the row's key, or who it goes to
        QString text;         ///< the row's title, or the subject line
        bool isInRun = false; ///< in the run itself, else in the one before
    };

    Run previous;
    Run run;
    QList<Difference> differences; ///< the run's own first, each in the order of its record
};

/// Equal are a row's change by table and id, an e-mail by recipient and subject, a notification by
/// recipient, title and job; as many as there are.
[[nodiscard]] RunComparison compare(const RunDetails &previous, const RunDetails &run);

/// Nothing where no run of the task had succeeded before; an error where there is no such run.
/// Reads only.
Result<std::optional<RunComparison>> compareWithPrevious(const DatabaseUrl &url, qint64 id);

} // namespace caretaker
