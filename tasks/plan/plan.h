// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "records/person.h"
#include "stores/reminder_store.h"
#include "stores/row_update.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <set>

namespace caretaker {

/// The values of a task's options by name, for example days -> 90.
using TaskOptions = QMap<QString, int>;

/// A row that a run would change, and why.
struct PlannedChange
{
    RowUpdate update;
    QString key;    ///< what people call the row, for example its job number
    QString label;  ///< its title
    QString reason; ///< why it is to change, in a few words
};

/// An in-app notification.
struct PlannedNotification
{
    Person recipient;
    QString type;
    QString title;
    QString message;
    std::optional<qint64> jobId;
    QString jobKey;                  ///< the job's number; empty without a job
    std::optional<qsizetype> change; ///< index of the change that it tells of, if of one
};

/// A piece of an e-mail that tells of several changes.
struct EmailPart
{
    QString text; ///< as it stands in the body
    std::optional<qsizetype> change;
};

/// An e-mail.
struct PlannedEmail
{
    Person recipient;
    QString subject;
    QString body;                    ///< plain text
    std::optional<qsizetype> change; ///< index of the change that it tells of, if of one
    QList<EmailPart> parts = {};     ///< of a digest; without any part left there is no e-mail
};

/// What an e-mail of the plan tells once and for all.
struct PlannedReminder
{
    ReminderOccasion occasion;
    std::optional<qsizetype> change; ///< index of the change that is told along, if any
};

/// A run of the same task before a plan was made.
struct PrecedingRun
{
    qint64 id = 0;
    Instant finishedAt;
    qint64 emailCount = 0;
};

/// What a run would do: a plain value. Preview, dry run, JSON, the run's record and undo are views
/// of it.
struct Plan
{
    QString task;
    Instant asOf;
    QString timezone; ///< IANA name
    TaskOptions options;
    QList<PlannedChange> changes;
    QList<PlannedNotification> notifications;
    QList<PlannedEmail> emails;
    QList<PlannedReminder> reminders; ///< to be remembered, so that none goes out again
    QStringList warnings;
    QStringList summary;
    std::optional<PrecedingRun> preceding; ///< the newest that had succeeded by then

    [[nodiscard]] bool isEmpty() const
    {
        return changes.isEmpty() && notifications.isEmpty() && emails.isEmpty() &&
               reminders.isEmpty();
    }

    /// The plan without some of its changes, and without what would tell of them.
    [[nodiscard]] Plan without(const std::set<qsizetype> &changeIndexes) const;

    /// Adds an e-mail, or a warning where its recipient has no usable address.
    void addEmail(PlannedEmail email);
};

/// The people's address as the plan names them: the e-mail address, or the user name without one.
[[nodiscard]] QString addressOf(const Person &person);

/// Whether mail can be sent there: one address, without control characters or blanks (RFC
/// 5321, 4.1.2, without its quoted forms).
[[nodiscard]] bool isUsableAddress(const QString &address);

} // namespace caretaker
