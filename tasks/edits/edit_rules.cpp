// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/edit_rules.h"

#include "base/date_pattern.h"
#include "records/hand_task.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace caretaker {

namespace {

struct EditRules
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::EditRules)
public:
    static QString whyReadOnly(const EditableTable &table, const TableRow &row, int position);
    static Result<QVariant> date(const EditableTable &table, const RowEdit &edit,
                                 const QString &column);
    static Result<QVariant> word(const QStringList &words, const CellEdit &cell);
    static Result<QVariant> person(const CellEdit &cell);
    static Result<QVariant> text(const CellEdit &cell);
    static Result<QVariant> status(const EditableTable &table, const RowEdit &edit, QDate today);
};

const auto tableDates = QStringLiteral("d MMM yyyy");
const auto statusColumn = QStringLiteral("status");
const auto expiryColumn = QStringLiteral("expiry_date");
const auto pending = QStringLiteral("PENDING");
const auto inProgress = QStringLiteral("IN_PROGRESS");
const auto approved = QStringLiteral("APPROVED");
const auto rejected = QStringLiteral("REJECTED");
const auto expired = QStringLiteral("EXPIRED");

Error refusal(const QString &message)
{
    return {ErrorCode::Failed, message, {}};
}

QVariant nothing()
{
    return QVariant(QMetaType(QMetaType::QString));
}

QString seenText(const EditableTable &table, const TableRow &row, const QString &column)
{
    return row.value(table.positionOf(column)).toString();
}

/// What the last note of an automatic closing says.
bool wasInProgress(const QString &notes)
{
    static const QRegularExpression status(QStringLiteral("\\(previous status: ([A-Z_]+)\\)"));
    QString last;
    for (auto found = status.globalMatch(notes); found.hasNext();)
        last = found.next().captured(1);
    return last == inProgress;
}

/// The date that a document will have, once its edits are saved.
QDate expiryOf(const EditableTable &table, const RowEdit &edit)
{
    const auto cell = edit.cells.constFind(expiryColumn);
    return typedDate(cell == edit.cells.constEnd() ? seenText(table, edit.seen, expiryColumn)
                                                   : cell->value.toString());
}

QString EditRules::whyReadOnly(const EditableTable &table, const TableRow &row, int position)
{
    const auto *field = table.fieldAt(position);
    const auto &title = table.definition.columns.at(position).title;
    if (!field)
        return tr("%1 cannot be edited here.").arg(title);
    if (row.isEmpty())
        return tr("The row is still being read.");
    if (field->kind != EditKind::State || !statusChoices(table, row).isEmpty())
        return {};
    return table.task == editJobsTask
               ? tr("Only a cancelled job can be reopened; other states are the work of the people "
                    "on the job.")
               : tr("A document in this state can neither be approved nor rejected.");
}

Result<QVariant> EditRules::date(const EditableTable &table, const RowEdit &edit,
                                 const QString &column)
{
    const auto typed = edit.cells.value(column).value.toString().trimmed();
    if (typed.isEmpty())
        return nothing();
    const auto date = typedDate(typed);
    if (!date.isValid())
        return refusal(tr("\"%1\" is not a date. Write it as %2.").arg(typed, exampleDate()));
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2199;
    if (date.year() < firstYear || date.year() > lastYear)
        return refusal(tr("The year has to be between %1 and %2.").arg(firstYear).arg(lastYear));
    if (column == expiryColumn) {
        const auto issued = typedDate(seenText(table, edit.seen, QStringLiteral("issue_date")));
        if (issued.isValid() && date < issued)
            return refusal(tr("The document would expire before it was issued."));
    }
    return QVariant(date.toString(Qt::ISODate));
}

Result<QVariant> EditRules::word(const QStringList &words, const CellEdit &cell)
{
    if (!words.contains(cell.value.toString()))
        return refusal(tr("Choose one from the list."));
    return cell.value;
}

Result<QVariant> EditRules::person(const CellEdit &cell)
{
    if (cell.value.isNull())
        return nothing();
    if (cell.value.typeId() != QMetaType::LongLong)
        return refusal(tr("There is no active contractor \"%1\". Choose one from the list.")
                           .arg(cell.value.toString()));
    return cell.value;
}

Result<QVariant> EditRules::text(const CellEdit &cell)
{
    const auto typed = cell.value.toString();
    if (typed.isEmpty())
        return nothing();
    if (typed.size() > longestNotes)
        return refusal(tr("This is longer than %L1 characters.").arg(longestNotes));
    if (typed.contains(QChar::Null))
        return refusal(tr("This holds a character that cannot be stored."));
    return QVariant(typed);
}

Result<QVariant> EditRules::status(const EditableTable &table, const RowEdit &edit, QDate today)
{
    const auto &cell = edit.cells.value(statusColumn);
    const auto chosen = cell.value.toString();
    if (!statusChoices(table, edit.seen).contains(chosen))
        return refusal(tr("The row cannot be put into this state."));
    if (chosen == rejected && cell.reason.trimmed().isEmpty())
        return refusal(tr("A rejection needs a reason."));
    if (chosen == rejected && cell.reason.size() > longestReason)
        return refusal(tr("The reason is longer than %L1 characters.").arg(longestReason));
    if (chosen == approved) {
        const auto expiry = expiryOf(table, edit);
        if (expiry.isValid() && expiry < today)
            return refusal(tr("The document has expired: give it a new expiry date first."));
    }
    return cell.value;
}

} // namespace

QString exampleDate()
{
    return QLocale().toString(QDate(2026, 11, 30), datePattern(tableDates));
}

QDate typedDate(const QString &text)
{
    const auto typed = text.trimmed();
    if (const auto date = QDate::fromString(typed, Qt::ISODate); date.isValid())
        return date;
    const QLocale locale;
    QDate date;
    for (const auto &pattern : {tableDates, QStringLiteral("d MMMM yyyy")}) {
        for (const auto &form : {datePattern(pattern), pattern}) {
            if (!date.isValid())
                date = locale.toDate(typed, form);
        }
    }
    if (date.isValid())
        return date;
    date = locale.toDate(typed, QLocale::ShortFormat);
    // A year of two digits is taken for one of the last century.
    constexpr int century = 100;
    return date.isValid() && date.year() < 1950 && date.year() >= 1900 ? date.addYears(century)
                                                                       : date;
}

QStringList statusChoices(const EditableTable &table, const TableRow &row)
{
    const auto status = seenText(table, row, statusColumn);
    if (table.task == editJobsTask) {
        if (status != QLatin1String("CANCELLED"))
            return {};
        return wasInProgress(seenText(table, row, QStringLiteral("notes")))
                   ? QStringList{inProgress, pending}
                   : QStringList{pending};
    }
    QStringList choices;
    if (status != approved)
        choices.append(approved);
    if (status != rejected && status != expired)
        choices.append(rejected);
    return choices;
}

QString whyReadOnly(const EditableTable &table, const TableRow &row, int position)
{
    return EditRules::whyReadOnly(table, row, position);
}

Result<QVariant> storedValueOf(const EditableTable &table, const RowEdit &edit,
                               const QString &column, QDate today)
{
    const auto *field = table.field(column);
    Q_ASSERT(field);
    const auto cell = edit.cells.value(column);
    switch (field->kind) {
    case EditKind::Date:
        return EditRules::date(table, edit, column);
    case EditKind::Word:
        return EditRules::word(table.definition.columns.at(table.positionOf(column)).words, cell);
    case EditKind::Person:
        return EditRules::person(cell);
    case EditKind::Text:
        return EditRules::text(cell);
    case EditKind::State:
        return EditRules::status(table, edit, today);
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
