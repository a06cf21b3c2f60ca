// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <QRegularExpression>

namespace caretaker {

namespace {

/// Keeps what belongs to no change or to one that stays, with its index moved to the new position.
template<typename T>
QList<T> retained(const QList<T> &all, const QHash<qsizetype, qsizetype> &newIndexes)
{
    QList<T> kept;
    for (auto item : all) {
        if (item.change) {
            const auto found = newIndexes.constFind(*item.change);
            if (found == newIndexes.constEnd())
                continue;
            item.change = *found;
        }
        kept.append(std::move(item));
    }
    return kept;
}

} // namespace

Plan Plan::without(const std::set<qsizetype> &changeIndexes) const
{
    if (changeIndexes.empty())
        return *this;
    auto part = *this;
    part.changes.clear();
    QHash<qsizetype, qsizetype> newIndexes;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changeIndexes.contains(i))
            continue;
        newIndexes.insert(i, part.changes.size());
        part.changes.append(changes.at(i));
    }
    part.notifications = retained(notifications, newIndexes);
    part.emails = retained(emails, newIndexes);
    return part;
}

QString addressOf(const Person &person)
{
    return person.email.isEmpty() ? person.username : person.email;
}

bool isUsableAddress(const QString &address)
{
    static const QRegularExpression form(QStringLiteral(
        R"(\A[^\s@<>()\[\]\\,;:"\x00-\x1f\x7f-\x9f]{1,64}@[^\s@<>()\[\]\\,;:"\x00-\x1f\x7f-\x9f]{1,253}\z)"));
    return address.size() <= 254 && form.match(address).hasMatch();
}

} // namespace caretaker
