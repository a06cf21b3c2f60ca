// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/undo_plan.h"

#include "database/snapshot.h"
#include "rules/auto_close_stale_jobs.h"
#include "runs/run_text.h"
#include "stores/run_store.h"
#include "stores/undo_store.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker {

namespace {

Error refusal(const QString &message)
{
    return {ErrorCode::Failed, message, {}};
}

/// A recorded value as it goes into the row. An empty text is none: a null QString would be
/// written as NULL.
QVariant storedValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant{QMetaType(QMetaType::QString)}; // NOLINT(modernize-return-braced-init-list)
    if (value.isString() && value.toString().isEmpty())
        return QVariant(QStringLiteral(""));
    return value.toVariant();
}

/// What the run did, turned round.
RunChange turnedRound(const RunChange &change, qint64 runId)
{
    auto back = change;
    back.reason = QStringLiteral("Undo of run %1").arg(runId); // English, as all reasons are kept
    for (auto field = back.fields.begin(); field != back.fields.end(); ++field) {
        const auto values = field.value().toArray();
        field.value() = QJsonArray{values.at(1), values.at(0)};
    }
    std::swap(back.updatedAtBefore, back.updatedAtAfter);
    return back;
}

/// The run, where its record allows an undo.
Result<Run> undoableRun(const Connection &connection, qint64 runId)
{
    const auto run = findRun(connection, runId);
    if (!run)
        return run.error();
    if (!*run)
        return refusal(
            RunText::tr("There is no run %1. \"caretaker runs list\" shows the runs.").arg(runId));
    if ((*run)->outcome != toStored(RunOutcome::Succeeded))
        return refusal(
            RunText::tr("Run %1 has not succeeded: it has changed nothing that could be undone.")
                .arg(runId));
    if (const auto undoneBy = (*run)->undoneBy)
        return refusal(
            RunText::tr("Run %1 was already undone, by run %2.").arg(runId).arg(*undoneBy));
    return **run;
}

} // namespace

RowUpdate updateOf(const RunChange &change)
{
    RowUpdate update{change.table, change.rowId, {}, change.updatedAtBefore, change.updatedAtAfter};
    for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
        const auto values = field.value().toArray();
        update.fields.append({field.key(), storedValue(values.at(0)), storedValue(values.at(1))});
    }
    return update;
}

Result<UndoPlan> readUndoPlan(const Connection &connection, qint64 runId)
{
    const auto run = undoableRun(connection, runId);
    if (!run)
        return run.error();
    const auto changes = changesOf(connection, runId);
    if (!changes)
        return changes.error();
    auto emails = unsentEmailsOf(connection, runId);
    if (!emails)
        return emails.error();
    if (changes->isEmpty() && emails->isEmpty())
        return refusal(
            RunText::tr(
                "Run %1 changed no rows and has no unsent e-mails: there is nothing to undo.")
                .arg(runId));
    const auto sent = countSentEmailsOf(connection, runId);
    if (!sent)
        return sent.error();
    UndoPlan plan{*run, {}, {}, std::move(emails).value(), *sent};
    QList<RunChange> back;
    QList<RowUpdate> updates;
    for (const auto &change : *changes) {
        back.append(turnedRound(change, runId));
        updates.append(updateOf(back.last()));
    }
    const auto states = rowStates(connection, updates);
    if (!states)
        return states.error();
    for (qsizetype i = 0; i < back.size(); ++i) {
        const auto &change = back.at(i);
        const auto state = states->at(i);
        if (state == RowState::AsExpected)
            plan.restored.append(change);
        else
            plan.left.append({change.table, change.rowId, change.key, change.label, state});
    }
    return plan;
}

Result<UndoPlan> planUndo(const DatabaseUrl &url, qint64 runId)
{
    const auto details = readRun(url, runId); // also tells what is wrong with the database
    if (!details)
        return details.error();
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto snapshot = Snapshot::take(*connection);
    if (!snapshot)
        return snapshot.error();
    auto plan = readUndoPlan(snapshot->connection(), runId);
    if (plan)
        plan->people = details->people;
    return plan;
}

bool canUndo(const RunDetails &details)
{
    if (details.run.outcome != toStored(RunOutcome::Succeeded) || details.run.undoneBy)
        return false;
    static const QStringList unsent{QStringLiteral("queued"), QStringLiteral("deferred"),
                                    QStringLiteral("failed")};
    return !details.changes.isEmpty() ||
           std::any_of(details.emails.begin(), details.emails.end(),
                       [](const RunEmail &email) { return unsent.contains(email.state); });
}

bool mayKeepOpen(const UndoPlan &plan)
{
    return plan.run.task == AutoCloseStaleJobs().description().name && !plan.restored.isEmpty();
}

QString describeUndo(const UndoPlan &plan)
{
    return RunText::tr("Undid run %1: %2 rows restored, %3 left, %4 e-mails cancelled")
        .arg(plan.run.id)
        .arg(plan.restored.size())
        .arg(plan.left.size())
        .arg(plan.cancelled.size());
}

} // namespace caretaker
