// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/database_url.h"

#include <QList>
#include <QString>

namespace caretaker {

/// What belongs to a row of one of the web application's tables.
enum class RelatedKind {
    Jobs,
    Documents,
    PayoutRequests,
    ReadyPayouts,
    Payouts,
    Notifications,
    Runs, ///< that changed the row
};

/// One of them; texts, dates and amounts as stored, what it does not have is empty.
struct RelatedRecord
{
    QString key;    ///< by which people find it: a number, a document's name, a run's id
    QString title;  ///< a run's task, a notification's message
    QString status; ///< a word, such as "PENDING"; of a run that was undone "undone"
    QString amount;
    QString date;   ///< of the day that matters: due, expiry, scheduled
    QString moment; ///< when it was told or submitted, or ran
};

struct RelatedGroup
{
    RelatedKind kind = RelatedKind::Jobs;
    QList<RelatedRecord> records; ///< the newest first, or what ends soonest, up to a limit
    qint64 count = 0;             ///< of all there are
};

/// A row with what belongs to it.
struct RelatedRecords
{
    QString job;                ///< its number: the job itself, or the one that the row is about
    QStringList contractors;    ///< by the names that the tables show
    QString person;             ///< whom the notifications went to, where it is not the job
    QList<RelatedGroup> groups; ///< those that have something, in the order of the kinds
};

/// Of a row of jobs, compliance_data, payout_requests, job_payout_eligibility or payouts. A job's
/// contractors are those who are assigned to it, and who its assignee is. Reads only, on a
/// connection of its own; on a database that was never adopted there are no runs.
Result<RelatedRecords> readRelatedRecords(const DatabaseUrl &url, const QString &table, qint64 id,
                                          int limit);

} // namespace caretaker
