// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"
#include "records/run.h"
#include "stores/run_store.h"

#include <QList>
#include <QMap>

namespace caretaker {

/// A run with everything that is kept of it.
struct RunDetails
{
    Run run;
    QList<RunChange> changes;
    QList<RunNotification> notifications;
    QList<RunEmail> emails;
    QList<LogEntry> log;          ///< of a run before logs were kept: made from its record
    QMap<qint64, QString> people; ///< names of the users that the changes speak of by their ids
};

/// The runs of a database, newest first; none on a database that was never adopted. Reads only.
Result<QList<Run>> readRuns(const DatabaseUrl &url, int limit = 1000,
                            RunSelection selection = RunSelection::All);

/// The runs that changed a row, such as a job, whose key or title has all of these words. Reads
/// only.
Result<QSet<qint64>> findRunsThatTouched(const DatabaseUrl &url, const QString &words);

/// Whether the database has our own table of notifications. Reads only.
Result<bool> keepsNotifications(const DatabaseUrl &url);

/// One run; an error where there is none of that id.
Result<RunDetails> readRun(const DatabaseUrl &url, qint64 id);

} // namespace caretaker
