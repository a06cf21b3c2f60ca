// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/alerts.h"

#include "base/printable.h"
#include "clock.h"
#include "queries/recipients.h"

namespace caretaker {

namespace {

QString hint(qint64 runId)
{
    return QStringLiteral("The page Runs of the console shows run %1, as does \"caretaker runs "
                          "show %1\".")
        .arg(runId);
}

Result<QList<Person>> administrators(const Connection &connection)
{
    const auto snapshot = Snapshot::take(connection);
    if (!snapshot)
        return snapshot.error();
    return activeUsersWithRole(*snapshot, {QStringLiteral("ADMIN")});
}

} // namespace

Alert failureAlert(const Task &task, qint64 runId, const std::optional<MomentClaim> &claim,
                   const QTimeZone &zone, const Error &error)
{
    const auto name = task.description().name;
    const auto due = claim ? QStringLiteral(", which was due on %1 (%2),")
                                 .arg(toDateTime(claim->moment)
                                          .toTimeZone(zone)
                                          .toString(QStringLiteral("d MMM yyyy 'at' HH:mm")),
                                      zoneName(zone))
                           : QString();
    return {QStringLiteral("Caretaker: %1 failed").arg(name),
            QStringLiteral("The scheduled run %1 of %2%3 has failed. Nothing was changed.\n\n"
                           "%4\n\n"
                           "It is not repeated before its next time. %5\n")
                .arg(QString::number(runId), name, due, printable(error.message), hint(runId))};
}

Alert approvalAlert(const Task &task, qint64 runId, const Plan &plan, int limit)
{
    const auto name = task.description().name;
    QStringList summary;
    for (const auto &line : plan.summary)
        summary.append(printable(line));
    return {QStringLiteral("Caretaker: %1 needs approval").arg(name),
            QStringLiteral("The scheduled run %1 of %2 would change %3 rows, more than the limit "
                           "of %4 (setting runs.max_changes). Nothing was changed; it waits for "
                           "somebody to approve or reject it.\n\n"
                           "%5\n\n"
                           "%6\n")
                .arg(QString::number(runId), name, QString::number(plan.changes.size()),
                     QString::number(limit), summary.join(u'\n'), hint(runId))};
}

QList<NewOutboxEntry> alertEmails(const Connection &connection, const Settings &settings,
                                  const Alert &alert)
{
    QList<NewOutboxEntry> emails;
    for (const auto &address : settings.parts(QStringLiteral("alerts.email")))
        emails.append({{}, address, {}, alert.subject, alert.body});
    if (!emails.isEmpty())
        return emails;
    const auto people = administrators(connection);
    if (!people) {
        qWarning("nobody could be told of \"%s\": %s", qUtf8Printable(alert.subject),
                 qUtf8Printable(people.error().message));
        return {};
    }
    for (const auto &person : *people) {
        if (isUsableAddress(person.email))
            emails.append({person.id, person.email, printable(person.displayName()), alert.subject,
                           alert.body});
    }
    return emails;
}

} // namespace caretaker
