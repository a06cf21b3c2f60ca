// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "base/result.h"
#include "database/snapshot.h"

namespace caretaker {

/// What happened on one day, and how things stand.
struct DailyFigures
{
    qint64 newJobs = 0;
    qint64 completedJobs = 0;
    Money revenue; ///< of the completed jobs
    qint64 newEstimates = 0;
    qint64 payouts = 0;
    Money paid;

    qint64 jobs = 0;
    qint64 pendingJobs = 0;
    qint64 activeJobs = 0;
    qint64 draftEstimates = 0;
    qint64 submittedCompletions = 0;

    qint64 unassignedJobs = 0; ///< pending
    qint64 overdueJobs = 0;    ///< pending or active, due before today
};

/// A calendar day and the moments in which it begins and ends in its zone.
struct Day
{
    QDate date;
    Instant begin;
    Instant end; ///< the first moment after it
};

/// One pass over each table, counting in the database. Sums are exact: whole cents are added up.
/// A day's begin and end are whole seconds; as text they stand before or at the same moment with a
/// fraction, so that >= begin and < end hold for time stamps in either form.
Result<DailyFigures> readDailyFigures(const Snapshot &snapshot, const Day &yesterday, QDate today);

} // namespace caretaker
