// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/check_compliance_expiry.h"

#include "base/printable.h"
#include "rules/compliance_check.h"
#include "rules/compliance_words.h"
#include "rules/words.h"

#include <algorithm>

namespace caretaker {

namespace {

const auto openingLine = QStringLiteral("Starting compliance expiry check...");

PlannedChange changeOf(const CheckedDocument &checked)
{
    const auto &document = checked.document;
    return {{QStringLiteral("compliance_data"),
             document.id,
             {{QStringLiteral("status"), document.status, checked.newStatus}},
             document.updatedAt},
            document.name,
            documentTypeInWords(document.type),
            QStringLiteral("%1 %2").arg(checked.finding == Finding::Expired
                                            ? QStringLiteral("expired on")
                                            : QStringLiteral("expires on"),
                                        document.expiry.toString(Qt::ISODate))};
}

/// One e-mail for all of a person's documents, made of the parts that were gathered.
struct Digest
{
    Person reader;
    QList<EmailPart> parts;
};

/// Adds what a contractor is told of one document: now, or as a part of their digest.
void tell(Plan &plan, const CheckedDocument &checked, std::optional<qsizetype> change,
          QList<Digest> *digests)
{
    const auto &document = checked.document;
    const auto &reader = document.contractor;
    if (checked.isSilent || !reader || !reader->isActive)
        return;
    plan.notifications.append({*reader, QStringLiteral("REVISION_REQUIRED"),
                               notificationTitle(checked), notificationMessage(checked),
                               document.jobId, document.jobNumber, change});
    for (const auto step : checked.toldSteps)
        plan.reminders.append(
            {{documentReminder, document.id, document.expiry.toString(Qt::ISODate), step}, change});
    if (!digests) {
        plan.addEmail({*reader, emailSubject(checked), emailBody(checked), change});
        return;
    }
    auto digest = std::find_if(digests->begin(), digests->end(),
                               [&](const Digest &each) { return each.reader.id == reader->id; });
    if (digest == digests->end())
        digest = digests->insert(digests->end(), Digest{*reader, {}});
    digest->parts.append({digestLine(checked), change});
}

PlannedEmail emailOf(const Digest &digest)
{
    return {
        digest.reader, digestSubject(), digestBody(digest.reader, digest.parts), {}, digest.parts};
}

qsizetype countChangesTo(const Plan &plan, const QString &status)
{
    return std::count_if(plan.changes.begin(), plan.changes.end(), [&](const PlannedChange &each) {
        return each.update.fields.first().after == status;
    });
}

QString closingLine(const Plan &plan)
{
    return QStringLiteral("Compliance check complete: %1 expiring, %2 expired")
        .arg(countChangesTo(plan, QStringLiteral("EXPIRING_SOON")))
        .arg(countChangesTo(plan, QStringLiteral("EXPIRED")));
}

/// What only the opt-in settings bring about.
QStringList optionalLines(const Plan &plan, qsizetype reminded)
{
    QStringList lines;
    if (const auto restored = countChangesTo(plan, QStringLiteral("APPROVED")); restored > 0)
        lines.append(QStringLiteral("Restored %1 renewed documents").arg(restored));
    if (reminded > 0)
        lines.append(QStringLiteral("Reminded of %1 documents").arg(reminded));
    return lines;
}

} // namespace

TaskDescription CheckComplianceExpiry::description() const
{
    return {
        QStringLiteral("check_compliance_expiry"),
        tr("Compliance expiry check"),
        tr("Marks documents that expire soon or have expired, and asks the contractors to renew "
           "them."),
        QStringLiteral("0 6 * * *"),
        {{QStringLiteral("days"), QStringLiteral("compliance.warning_days"), tr("Expires within"),
          tr("days")}},
    };
}

Result<Plan> CheckComplianceExpiry::plan(const Snapshot &snapshot, const TaskOptions &options,
                                         const Settings &settings, const Clock &clock) const
{
    const ComplianceRules rules(options.value(QStringLiteral("days")), settings);
    const auto checked = checkDocuments(snapshot, rules, clock.today());
    if (!checked)
        return checked.error();

    auto plan = emptyPlan(options, clock);
    plan.warnings = checked->warnings;
    QList<Digest> digests;
    qsizetype reminded = 0;
    for (const auto &each : checked->documents) {
        std::optional<qsizetype> change;
        if (each.newStatus != each.document.status) {
            change = plan.changes.size();
            plan.changes.append(changeOf(each));
        }
        if (each.finding != Finding::Renewed)
            tell(plan, each, change, rules.digest ? &digests : nullptr);
        reminded += each.finding == Finding::StillExpiring;
    }
    for (const auto &digest : digests)
        plan.addEmail(emailOf(digest));
    plan.summary = optionalLines(plan, reminded) + QStringList(closingLine(plan));
    return plan;
}

QStringList CheckComplianceExpiry::dryRunOutput(const Plan &plan) const
{
    QStringList lines{openingLine};
    if (!plan.isEmpty())
        lines += QStringLiteral("DRY RUN - No documents will be changed");
    for (const auto &change : plan.changes)
        lines += QStringLiteral("  • %1: %2 (%3) → %4")
                     .arg(printable(change.key), printable(change.label), change.reason,
                          change.update.fields.first().after.toString());
    return lines + plan.summary;
}

QStringList CheckComplianceExpiry::appliedOutput(const Plan &plan) const
{
    // Rows that were left alone, because they changed meanwhile, are not counted.
    return QStringList(openingLine) + plan.summary.mid(0, plan.summary.size() - 1) +
           QStringList(closingLine(plan));
}

QString CheckComplianceExpiry::describe(const Plan &plan, Phrase phrase) const
{
    const auto changes = int(plan.changes.size());
    if (changes == 0 && !plan.emails.isEmpty())
        return describeMessages(plan, phrase);
    switch (phrase) {
    case Phrase::Action:
        return tr("Update %n document(s)", nullptr, changes);
    case Phrase::Forecast:
        return tr("%n document(s) will be updated", nullptr, changes);
    case Phrase::Report:
        return tr("%n document(s) updated", nullptr, changes);
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
