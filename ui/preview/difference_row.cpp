// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/difference_row.h"

#include "presentation/direction.h"
#include "presentation/field_words.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "preview/change_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace caretaker {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::DifferenceRow)
public:
    static QString stepInWords(const FieldUpdate &field);
    static QString mainStepOf(const PlannedChange &change);
    static QString storedInWords(const RowUpdate &update, const std::optional<StoredRow> &stored);
    static QList<DifferenceRow> rowsOf(const Difference<PlannedChange> &difference,
                                       const StoredRows &stored);
    static QList<DifferenceRow> fieldsOf(const PlannedChange &shown, const PlannedChange &current);
    static QString countsInWords(const QString &things, const PlanDifference::Counts &counts);
    static QString inOneLine(const PlanDifference &difference);

    static QString goneMail() { return tr("E-mail no longer in the plan"); }
    static QString newMail() { return tr("New e-mail"); }
    static QString changedMail() { return tr("Text of the e-mail"); }
    static QString goneNotification() { return tr("Notification no longer in the plan"); }
    static QString newNotification() { return tr("New notification"); }
    static QString changedNotification() { return tr("Text of the notification"); }
};

const auto statusColumn = QStringLiteral("status");
const auto lastChange = QStringLiteral("updated_at");

/// A value as people read it; that of an appended text without what it is appended to.
QString valueInWords(const QString &column, const QString &value)
{
    return column == statusColumn ? wordFor(value).text : fieldInWords(column, value);
}

/// "Pending → Cancelled".
QString Words::stepInWords(const FieldUpdate &field)
{
    const auto before = field.before.toString();
    const auto after = field.after.toString();
    if (before.isEmpty())
        return valueInWords(field.column, after);
    if (after.startsWith(before) && after.size() > before.size())
        return after.mid(before.size()).trimmed();
    return tr("%1 → %2").arg(valueInWords(field.column, before), valueInWords(field.column, after));
}

/// The status, or else the first of the fields.
QString Words::mainStepOf(const PlannedChange &change)
{
    const auto &fields = change.update.fields;
    const auto status = std::find_if(fields.begin(), fields.end(), [](const FieldUpdate &field) {
        return field.column == statusColumn;
    });
    if (status != fields.end())
        return stepInWords(*status);
    return fields.isEmpty() ? QString() : stepInWords(fields.first());
}

QString Words::storedInWords(const RowUpdate &update, const std::optional<StoredRow> &stored)
{
    if (!stored)
        return tr("no longer there");
    QStringList parts;
    for (const auto &field : update.fields) {
        const auto now = stored->value(field.column);
        if (now == field.before.toString())
            continue;
        if (field.column == statusColumn)
            parts.prepend(valueInWords(field.column, now));
        else
            parts.append(
                tr("%1: %2").arg(fieldTitle(field.column), valueInWords(field.column, now)));
    }
    if (const auto touched = stored->value(lastChange); touched != update.updatedAtBefore)
        parts.append(tr("changed on %1").arg(valueInWords(lastChange, touched)));
    return parts.isEmpty() ? tr("unchanged, but no longer due") : parts.join(partSeparator);
}

QList<DifferenceRow> Words::fieldsOf(const PlannedChange &shown, const PlannedChange &current)
{
    QList<DifferenceRow> rows;
    const auto add = [&](const QString &column, const QString &before, const QString &after) {
        if (before != after)
            rows.append({current.key, current.label, fieldTitle(column), before, after});
    };
    for (const auto &field : current.update.fields) {
        const auto &fields = shown.update.fields;
        const auto same = std::find_if(fields.begin(), fields.end(), [&](const FieldUpdate &each) {
            return each.column == field.column;
        });
        add(field.column, same == fields.end() ? QString() : stepInWords(*same),
            stepInWords(field));
    }
    // To the microsecond: a touch within the same minute is one, too.
    if (shown.update.updatedAtBefore != current.update.updatedAtBefore)
        rows.append({current.key, current.label, fieldTitle(lastChange),
                     valueInWords(lastChange, shown.update.updatedAtBefore),
                     valueInWords(lastChange, current.update.updatedAtBefore)});
    return rows;
}

QList<DifferenceRow> Words::rowsOf(const Difference<PlannedChange> &difference,
                                   const StoredRows &stored)
{
    if (difference.isNew()) {
        const auto &change = *difference.current;
        return {{change.key, change.label, tr("New"), {}, mainStepOf(change)}};
    }
    const auto &change = *difference.shown;
    if (!difference.isGone())
        return fieldsOf(change, *difference.current);
    const auto found = stored.constFind({change.update.table, change.update.id});
    return {{change.key, change.label, tr("No longer part of it"), mainStepOf(change),
             storedInWords(change.update,
                           found == stored.constEnd() ? std::nullopt : std::optional(*found))}};
}

struct MessageWords
{
    QString gone;
    QString added;
    QString changed;
};

template<typename T>
void addMessages(QList<DifferenceRow> &rows, const QList<Difference<T>> &differences,
                 const MessageWords &words, QString T::*title, QString T::*text)
{
    for (const auto &[shown, current] : differences) {
        const auto &message = current ? *current : *shown;
        DifferenceRow row{addressOf(message.recipient), message.*title,
                          !current ? words.gone
                          : !shown ? words.added
                                   : words.changed,
                          shown ? (*shown).*text : QString(),
                          current ? (*current).*text : QString()};
        if (shown && current && (*shown).*title != (*current).*title) {
            row.shown.prepend((*shown).*title + QStringLiteral("\n\n"));
            row.current.prepend((*current).*title + QStringLiteral("\n\n"));
        }
        rows.append(std::move(row));
    }
}

QString Words::countsInWords(const QString &things, const PlanDifference::Counts &counts)
{
    return counts.shown == counts.current
               ? QString()
               : tr("%1: %2 → %3")
                     .arg(things, formatNumber(counts.shown), formatNumber(counts.current));
}

QString Words::inOneLine(const PlanDifference &difference)
{
    int gone = 0, added = 0, other = 0;
    for (const auto &change : difference.changes)
        ++(change.isGone() ? gone : change.isNew() ? added : other);
    QStringList parts;
    if (gone > 0)
        parts.append(tr("%n row(s) no longer in the plan", nullptr, gone));
    if (added > 0)
        parts.append(tr("%n new row(s)", nullptr, added));
    if (other > 0)
        parts.append(tr("%n row(s) with other values", nullptr, other));
    const auto otherTexts =
        std::count_if(difference.emails.begin(), difference.emails.end(),
                      [](const auto &email) { return !email.isGone() && !email.isNew(); });
    if (otherTexts > 0)
        parts.append(tr("%n e-mail(s) with another text", nullptr, int(otherTexts)));
    parts.append(countsInWords(tr("notifications"), difference.notificationCounts));
    parts.append(countsInWords(tr("e-mails"), difference.emailCounts));
    parts.removeAll(QString());
    if (parts.isEmpty())
        return difference.isNone()
                   ? tr("The new plan is the same as the one shown.")
                   : tr("other texts in %n message(s)", nullptr,
                        int(difference.emails.size() + difference.notifications.size()));
    return joinedParts(parts);
}

} // namespace

QList<DifferenceRow> differenceRows(const PlanDifference &difference)
{
    QList<DifferenceRow> rows;
    for (const auto &change : difference.changes)
        rows.append(Words::rowsOf(change, difference.stored));
    addMessages(rows, difference.emails,
                {Words::goneMail(), Words::newMail(), Words::changedMail()}, &PlannedEmail::subject,
                &PlannedEmail::body);
    addMessages(rows, difference.notifications,
                {Words::goneNotification(), Words::newNotification(), Words::changedNotification()},
                &PlannedNotification::title, &PlannedNotification::message);
    return rows;
}

QString differenceInWords(const PlanDifference &difference)
{
    return Words::inOneLine(difference);
}

} // namespace caretaker
