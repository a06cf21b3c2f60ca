// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compliance_check.h"

#include "base/printable.h"
#include "plan/plan_text.h"
#include "stores/mark_store.h"
#include "stores/reminder_store.h"

#include <algorithm>

namespace caretaker {

namespace {

const auto expiringSoon = QStringLiteral("EXPIRING_SOON");

/// Looks at the documents of one list and keeps what is to be done.
class Check
{
public:
    Check(const ComplianceRules &rules, QDate today, QHash<qint64, QString> acknowledged,
          SentReminders sent)
        : m_rules(rules)
        , m_today(today)
        , m_acknowledged(std::move(acknowledged))
        , m_sent(std::move(sent))
    {
    }

    void addExpiring(const QList<ComplianceDocument> &documents)
    {
        for (const auto &document : readable(documents)) {
            if (daysLeft(document) > m_rules.windowOf(document.type))
                continue;
            // The message of today also is the reminder of every step that is reached already.
            m_found.documents.append({document, Finding::ExpiringSoon, expiringSoon,
                                      daysLeft(document), isAcknowledged(document),
                                      untoldSteps(document)});
        }
    }

    void addExpired(const QList<ComplianceDocument> &documents)
    {
        for (const auto &document : readable(documents)) {
            if (m_rules.leaveRejected && document.status == QLatin1String("REJECTED"))
                continue;
            m_found.documents.append(
                {document, Finding::Expired, QStringLiteral("EXPIRED"), daysLeft(document), false});
        }
    }

    void addMarked(const QList<ComplianceDocument> &documents)
    {
        for (const auto &document : readable(documents)) {
            if (m_rules.restoreRenewed && daysLeft(document) > m_rules.windowOf(document.type))
                m_found.documents.append({document, Finding::Renewed, QStringLiteral("APPROVED"),
                                          daysLeft(document), true});
            else if (isReminderDue(document))
                m_found.documents.append({document, Finding::StillExpiring, document.status,
                                          daysLeft(document), false, untoldSteps(document)});
        }
    }

    [[nodiscard]] const CheckedDocuments &found() const { return m_found; }

private:
    /// SQLite takes any text for a date.
    QList<ComplianceDocument> readable(const QList<ComplianceDocument> &documents)
    {
        QList<ComplianceDocument> all;
        for (const auto &document : documents) {
            if (document.expiry.isValid())
                all.append(document);
            else
                m_found.warnings.append(
                    PlanText::tr("%1 was left alone: its expiry date is no readable date.")
                        .arg(printable(document.name)));
        }
        return all;
    }

    [[nodiscard]] qint64 daysLeft(const ComplianceDocument &document) const
    {
        return m_today.daysTo(document.expiry);
    }

    [[nodiscard]] bool isAcknowledged(const ComplianceDocument &document) const
    {
        const auto found = m_acknowledged.constFind(document.id);
        return found != m_acknowledged.constEnd() &&
               *found == document.expiry.toString(Qt::ISODate);
    }

    [[nodiscard]] bool isTold(const ComplianceDocument &document, int step) const
    {
        return m_sent.contains(
            {documentReminder, document.id, document.expiry.toString(Qt::ISODate), step});
    }

    /// The steps that are reached and of which no reminder has told yet.
    [[nodiscard]] QList<int> untoldSteps(const ComplianceDocument &document) const
    {
        QList<int> steps;
        for (const auto step : m_rules.reminderDays) {
            if (daysLeft(document) <= step && !isTold(document, step))
                steps.append(step);
        }
        return steps;
    }

    /// A step that was missed, because no run came that day, is made up for by the next run; of
    /// several that were missed one reminder tells, and none once a later step was told.
    [[nodiscard]] bool isReminderDue(const ComplianceDocument &document) const
    {
        const auto steps = untoldSteps(document);
        if (steps.isEmpty() || isAcknowledged(document) || !document.contractor ||
            !document.contractor->isActive)
            return false;
        return std::none_of(
            m_rules.reminderDays.begin(), m_rules.reminderDays.end(),
            [&](int step) { return step < steps.last() && isTold(document, step); });
    }

    const ComplianceRules &m_rules;
    QDate m_today;
    QHash<qint64, QString> m_acknowledged;
    SentReminders m_sent;
    CheckedDocuments m_found;
};

} // namespace

ComplianceRules::ComplianceRules(int warningWindow, const Settings &settings)
    : warningDays(warningWindow)
    , daysByType(settings.numbersByName(QStringLiteral("compliance.warning_days_by_type")))
    , reminderDays(settings.numbers(QStringLiteral("compliance.reminder_days")))
    , digest(settings.isOn(QStringLiteral("compliance.digest")))
    , leaveRejected(settings.isOn(QStringLiteral("compliance.leave_rejected")))
    , restoreRenewed(settings.isOn(QStringLiteral("compliance.restore_renewed")))
{
}

int ComplianceRules::largestWindow() const
{
    auto largest = warningDays;
    for (const auto window : daysByType)
        largest = std::max(largest, window);
    return largest;
}

Result<CheckedDocuments> checkDocuments(const Snapshot &snapshot, const ComplianceRules &rules,
                                        QDate today)
{
    const auto acknowledged = acknowledgedDocuments(snapshot.connection());
    if (!acknowledged)
        return acknowledged.error();
    const auto sent = rules.reminderDays.isEmpty()
                          ? Result<SentReminders>(SentReminders())
                          : sentDocumentReminders(snapshot.connection(), today);
    if (!sent)
        return sent.error();
    Check check(rules, today, *acknowledged, *sent);

    const auto expiring =
        approvedDocumentsExpiring(snapshot, today, today.addDays(rules.largestWindow()));
    if (!expiring)
        return expiring.error();
    check.addExpiring(*expiring);
    const auto expired = unmarkedExpiredDocuments(snapshot, today);
    if (!expired)
        return expired.error();
    check.addExpired(*expired);
    if (!rules.reminderDays.isEmpty() || rules.restoreRenewed) {
        const auto marked = documentsMarkedExpiring(snapshot, today);
        if (!marked)
            return marked.error();
        check.addMarked(*marked);
    }
    return check.found();
}

} // namespace caretaker
