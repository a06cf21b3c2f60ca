// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "base/printable.h"
#include "plan/plan_text.h"

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

/// Cuts the pieces that tell of dropped changes out of an e-mail's text.
PlannedEmail withRetainedParts(const PlannedEmail &email,
                               const QHash<qsizetype, qsizetype> &newIndexes)
{
    auto kept = email;
    kept.parts = retained(email.parts, newIndexes);
    for (const auto &part : email.parts) {
        if (part.change && !newIndexes.contains(*part.change))
            kept.body.remove(kept.body.indexOf(part.text), part.text.size());
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
    part.reminders = retained(reminders, newIndexes);
    part.emails.clear();
    for (const auto &email : retained(emails, newIndexes)) {
        auto kept = withRetainedParts(email, newIndexes);
        if (email.parts.isEmpty() || !kept.parts.isEmpty())
            part.emails.append(std::move(kept));
    }
    return part;
}

void Plan::addEmail(PlannedEmail email)
{
    if (isUsableAddress(email.recipient.email))
        emails.append(std::move(email));
    else
        warnings.append(
            PlanText::tr("%1 has no usable e-mail address and does not get \"%2\" by e-mail.")
                .arg(printable(email.recipient.displayName()), email.subject));
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
