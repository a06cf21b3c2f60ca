// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/connection.h"

#include <QList>
#include <QMap>

#include <tuple>

namespace caretaker {

/// The occasion of a reminder that goes out once: a document so many days before it expires, a
/// stale job since it was last touched.
struct ReminderOccasion
{
    QString kind; ///< documentReminder or staleJobWarning
    qint64 rowId = 0;
    QString about; ///< what it hangs on: when this changes, the reminder is due anew
    qint64 step = 0;

    friend bool operator<(const ReminderOccasion &a, const ReminderOccasion &b)
    {
        return std::tie(a.kind, a.rowId, a.about, a.step) <
               std::tie(b.kind, b.rowId, b.about, b.step);
    }
};

inline const QString documentReminder = QStringLiteral("document");
inline const QString staleJobWarning = QStringLiteral("stale_job");

/// When reminders were sent.
using SentReminders = QMap<ReminderOccasion, Instant>;

/// The reminders of documents that expire on `today` or later; older ones matter no more. None
/// where our tables are missing.
Result<SentReminders> sentDocumentReminders(const Connection &connection, QDate today);

/// The warnings of jobs that nobody has touched since. None where our tables are missing.
Result<SentReminders> sentStaleJobWarnings(const Connection &connection);

/// Remembers reminders within the caller's transaction; one that is remembered already stays. How
/// many were new: fewer than given where another run has sent some of them meanwhile.
Result<qsizetype> rememberReminders(const Connection &connection,
                                    const QList<ReminderOccasion> &occasions, Instant now);

} // namespace caretaker
