// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/compliance_documents.h"
#include "settings/settings.h"

namespace caretaker {

/// What the check finds about a document.
enum class Finding {
    ExpiringSoon,  ///< approved, and within its warning window
    Expired,       ///< past its date, and not marked as expired
    StillExpiring, ///< marked as expiring soon, and a further reminder is due (opt-in)
    Renewed,       ///< marked as expiring soon, and its date has moved beyond the window (opt-in)
};

struct CheckedDocument
{
    ComplianceDocument document;
    Finding finding = Finding::ExpiringSoon;
    QString newStatus;      ///< the old one where it stays
    qint64 daysLeft = 0;    ///< negative once it has expired
    bool isSilent = false;  ///< acknowledged: the row changes, nobody is told
    QList<int> toldSteps{}; ///< the reminder steps that this message tells of
};

struct CheckedDocuments
{
    QList<CheckedDocument> documents;
    QStringList warnings;
};

/// The settings of the check.
struct ComplianceRules
{
    ComplianceRules(int warningDays, const Settings &settings);

    /// The warning window of a type of document, in days.
    [[nodiscard]] int windowOf(const QString &type) const
    {
        return daysByType.value(type, warningDays);
    }
    [[nodiscard]] int largestWindow() const;

    int warningDays = 0;
    QMap<QString, int> daysByType;
    QList<int> reminderDays;
    bool digest = false;
    bool leaveRejected = false;
    bool restoreRenewed = false;
};

/// The documents that the check is about: first those that expire soon, then those that have
/// expired, then what the opt-ins add; each list by expiry date, then by id. Reads only.
Result<CheckedDocuments> checkDocuments(const Snapshot &snapshot, const ComplianceRules &rules,
                                        QDate today);

} // namespace caretaker
