// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/snapshot.h"
#include "records/person.h"

#include <QDate>
#include <QList>

#include <optional>

namespace caretaker {

/// A contractor's document with whom to tell of it.
struct ComplianceDocument
{
    qint64 id = 0;
    qint64 contractorId = 0;
    QString type;
    QString name;
    QString status;
    QDate expiry;      ///< invalid where the column holds no date
    QString updatedAt; ///< as stored; guards the row against concurrent change
    std::optional<Person> contractor;
    std::optional<qint64> jobId; ///< of the contractor's latest assignment
    QString jobNumber;
};

/// Approved documents that expire from `first` to `last`, both included. All lists: the earliest
/// expiry first, then by id.
Result<QList<ComplianceDocument>> approvedDocumentsExpiring(const Snapshot &snapshot, QDate first,
                                                            QDate last);

/// Documents that expired before `today` and are not marked as expired.
Result<QList<ComplianceDocument>> unmarkedExpiredDocuments(const Snapshot &snapshot, QDate today);

/// Documents that are marked as expiring soon and expire on `first` or later.
Result<QList<ComplianceDocument>> documentsMarkedExpiring(const Snapshot &snapshot, QDate first);

} // namespace caretaker
