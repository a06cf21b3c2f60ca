// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "task.h"
#include "temporary_database.h"

namespace caretaker::testing {

/// What a test of a rule hands to it beside the database.
struct PlanningInput
{
    TaskOptions options;
    QMap<QString, QString> settings = {};
    const char *now = "2026-11-22T14:30:00Z";
    QByteArray zone = "UTC";
};

/// A task's plan, without a run around it. For tests that link the tasks.
inline Plan planOf(const Task &task, const TemporaryDatabase &database, const PlanningInput &input)
{
    const auto connection = Connection::open(database.url(), Access::ReadOnly);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    const auto snapshot = Snapshot::take(*connection);
    const Clock clock([=] { return at(input.now); }, QTimeZone(input.zone));
    const auto plan = task.plan(*snapshot, input.options, Settings(input.settings), clock);
    if (!plan)
        qFatal("%s (%s)", qPrintable(plan.error().message), qPrintable(plan.error().detail));
    return *plan;
}

/// The e-mails of a plan, each as `address|subject`.
inline QStringList emailsIn(const Plan &plan)
{
    QStringList lines;
    for (const auto &email : plan.emails)
        lines.append(email.recipient.email + u'|' + email.subject);
    return lines;
}

/// The keys of the rows that a plan changes, in their order.
inline QStringList changedKeys(const Plan &plan)
{
    QStringList keys;
    for (const auto &change : plan.changes)
        keys.append(change.key);
    return keys;
}

} // namespace caretaker::testing
