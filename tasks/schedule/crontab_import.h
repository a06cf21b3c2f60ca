// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/database_url.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace caretaker {

/// What a crontab says about our tasks, to be looked at before it is taken over: which task gets
/// which schedule, with the settings that its options stand for.
struct CrontabPlan
{
    struct Line
    {
        int number = 0; ///< in the file, from 1
        QString task;
        QString expression;              ///< canonical
        QMap<QString, QString> settings; ///< by key
    };

    struct OtherLine
    {
        int number = 0;
        QString command; ///< shortened; safe to be shown
    };

    QList<Line> lines;
    QString timeZone;            ///< an IANA name; empty where the file names none
    QStringList warnings;        ///< each begins with its line's number; safe to be shown
    QList<OtherLine> otherLines; ///< jobs that are none of our tasks; they stay what they are

    /// All settings, the time zone among them.
    [[nodiscard]] QMap<QString, QString> settings() const;
};

/// Reads a crontab, a user's or the system's (with a column of users): lines that run
/// `manage.py TASK` or `caretaker TASK` at five fields or at @daily and the like, wherever in the
/// command that stands. `--days N` becomes the setting that it stands for, CRON_TZ or TZ the time
/// zone. What is commented out is no job. What a schedule cannot be made of is left out, with a
/// warning. The text may be hostile: an Error where it is too large or no text.
Result<CrontabPlan> planFromCrontab(const QByteArray &text);

/// The same with a file.
Result<CrontabPlan> readCrontab(const QString &path);

/// Stores the schedules, turned on, and the settings: all or nothing. With a connection of its own,
/// for a worker thread.
Status applyCrontab(const DatabaseUrl &url, const CrontabPlan &plan, Instant now);

} // namespace caretaker
