// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_difference.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace caretaker {

namespace {

/// Positions in the lists of the two plans that have not found their counterpart yet, and the pairs
/// that have.
struct Matching
{
    QList<qsizetype> shown;
    QList<qsizetype> current;
    QList<std::pair<qsizetype, qsizetype>> pairs;

    Matching(qsizetype shownCount, qsizetype currentCount)
        : shown(shownCount)
        , current(currentCount)
    {
        std::iota(shown.begin(), shown.end(), 0);
        std::iota(current.begin(), current.end(), 0);
    }

    /// Pairs what has the same key, first with first.
    template<typename ShownKey, typename CurrentKey>
    void pairBy(ShownKey shownKey, CurrentKey currentKey)
    {
        QHash<QStringList, QList<qsizetype>> waiting;
        for (auto i = current.crbegin(); i != current.crend(); ++i)
            waiting[currentKey(*i)].append(*i);
        QList<qsizetype> rest;
        QSet<qsizetype> found;
        for (const auto i : std::as_const(shown)) {
            auto &candidates = waiting[shownKey(i)];
            if (candidates.isEmpty()) {
                rest.append(i);
                continue;
            }
            pairs.append({i, candidates.takeLast()});
            found.insert(pairs.last().second);
        }
        shown = rest;
        current.removeIf([&](qsizetype i) { return found.contains(i); });
    }
};

QStringList rowOf(const PlannedChange &change)
{
    return {change.update.table, QString::number(change.update.id)};
}

/// The row that a message tells of; empty where it tells of none.
template<typename T>
QStringList rowOf(const Plan &plan, const T &message)
{
    return message.change ? rowOf(plan.changes.at(*message.change)) : QStringList();
}

QSet<QStringList> rowsOf(const Plan &plan)
{
    QSet<QStringList> rows{QStringList()};
    for (const auto &change : plan.changes)
        rows.insert(rowOf(change));
    return rows;
}

bool isSame(const PlannedChange &shown, const PlannedChange &current)
{
    return shown.update.updatedAtBefore == current.update.updatedAtBefore &&
           std::equal(shown.update.fields.begin(), shown.update.fields.end(),
                      current.update.fields.begin(), current.update.fields.end(),
                      [](const FieldUpdate &a, const FieldUpdate &b) {
                          return a.column == b.column && a.before == b.before && a.after == b.after;
                      });
}

/// The pairs and what is left over, in the order of the shown plan and then of the current one.
template<typename T>
QList<Difference<T>> listed(Matching matching, const QList<T> &shown, const QList<T> &current)
{
    for (const auto i : std::as_const(matching.shown))
        matching.pairs.append({i, -1});
    std::sort(matching.pairs.begin(), matching.pairs.end());
    QList<Difference<T>> differences;
    for (const auto &[before, after] : std::as_const(matching.pairs))
        differences.append(
            {shown.at(before), after < 0 ? std::nullopt : std::optional(current.at(after))});
    for (const auto i : std::as_const(matching.current))
        differences.append({std::nullopt, current.at(i)});
    return differences;
}

QList<Difference<PlannedChange>> compareChanges(const Plan &shown, const Plan &current)
{
    Matching matching(shown.changes.size(), current.changes.size());
    matching.pairBy([&](qsizetype i) { return rowOf(shown.changes.at(i)); },
                    [&](qsizetype i) { return rowOf(current.changes.at(i)); });
    matching.pairs.removeIf([&](const auto &pair) {
        return isSame(shown.changes.at(pair.first), current.changes.at(pair.second));
    });
    return listed(std::move(matching), shown.changes, current.changes);
}

/// `title` and `text` are what a message says. The same are paired first; then those of one title,
/// then those that go to the same person, each about the same row.
template<typename T>
QList<Difference<T>> compareMessages(const Plan &shown, const Plan &current, QList<T> Plan::*list,
                                     QString T::*title, QString T::*text)
{
    const auto &before = shown.*list;
    const auto &after = current.*list;
    Matching matching(before.size(), after.size());
    const auto pairWith = [&](auto texts) {
        const auto keyOf = [&](const Plan &plan, const T &message) {
            return QStringList{addressOf(message.recipient)} + rowOf(plan, message) +
                   texts(message);
        };
        matching.pairBy([&](qsizetype i) { return keyOf(shown, before.at(i)); },
                        [&](qsizetype i) { return keyOf(current, after.at(i)); });
    };
    pairWith([&](const T &message) { return QStringList{message.*title, message.*text}; });
    matching.pairs.clear(); // those are the same
    pairWith([&](const T &message) { return QStringList{message.*title}; });
    pairWith([](const T &) { return QStringList(); });

    const auto shownRows = rowsOf(shown);
    const auto currentRows = rowsOf(current);
    matching.shown.removeIf(
        [&](qsizetype i) { return !currentRows.contains(rowOf(shown, before.at(i))); });
    matching.current.removeIf(
        [&](qsizetype i) { return !shownRows.contains(rowOf(current, after.at(i))); });
    return listed(std::move(matching), before, after);
}

} // namespace

PlanDifference compare(const Plan &shown, const Plan &current)
{
    PlanDifference difference;
    difference.changes = compareChanges(shown, current);
    difference.emails =
        compareMessages(shown, current, &Plan::emails, &PlannedEmail::subject, &PlannedEmail::body);
    difference.notifications =
        compareMessages(shown, current, &Plan::notifications, &PlannedNotification::title,
                        &PlannedNotification::message);
    difference.changeCounts = {shown.changes.size(), current.changes.size()};
    difference.emailCounts = {shown.emails.size(), current.emails.size()};
    difference.notificationCounts = {shown.notifications.size(), current.notifications.size()};
    return difference;
}

} // namespace caretaker
