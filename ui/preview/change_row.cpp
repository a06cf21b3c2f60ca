// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/change_row.h"

#include "presentation/change_reason.h"
#include "presentation/format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace caretaker {

namespace {

const auto statusColumn = QStringLiteral("status");

ChangeRow withStatusFirst(ChangeRow row)
{
    std::stable_partition(row.fields.begin(), row.fields.end(),
                          [](const FieldChange &change) { return change.field == statusColumn; });
    return row;
}

} // namespace

QList<ChangeRow> changeRows(const QList<PlannedChange> &changes)
{
    QList<ChangeRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes) {
        ChangeRow row{
            change.update.table, change.key, change.label, reasonInWords(change.reason), {}};
        for (const auto &field : change.update.fields)
            row.fields.append({field.column, fieldInWords(field.column, field.before.toString()),
                               fieldInWords(field.column, field.after.toString())});
        rows.append(withStatusFirst(std::move(row)));
    }
    return rows;
}

QList<ChangeRow> changeRows(const QList<RunChange> &changes)
{
    QList<ChangeRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes) {
        ChangeRow row{change.table, change.key, change.label, reasonInWords(change.reason), {}};
        for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
            const auto values = field.value().toArray();
            row.fields.append({field.key(),
                               fieldInWords(field.key(), values.at(0).toVariant().toString()),
                               fieldInWords(field.key(), values.at(1).toVariant().toString())});
        }
        rows.append(withStatusFirst(std::move(row)));
    }
    return rows;
}

QString fieldInWords(const QString &column, const QString &stored)
{
    if (column.endsWith(QLatin1String("_date"))) {
        const auto date = QDate::fromString(stored, Qt::ISODate);
        return date.isValid() ? formatDate(date) : stored;
    }
    if (column.endsWith(QLatin1String("_at"))) {
        const auto moment = instantFromStored(stored);
        return moment ? formatMoment(*moment) : stored;
    }
    return stored;
}

QString fieldTitle(const QString &column)
{
    static const QMap<QString, const char *> titles{
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("caretaker::Field", "Status")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("caretaker::Field", "Notes")},
        {QStringLiteral("expiry_date"), QT_TRANSLATE_NOOP("caretaker::Field", "Expires")},
        {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("caretaker::Field", "Due")},
        {QStringLiteral("priority"), QT_TRANSLATE_NOOP("caretaker::Field", "Priority")},
        {QStringLiteral("assigned_to_id"), QT_TRANSLATE_NOOP("caretaker::Field", "Assignee")},
        {QStringLiteral("rejection_reason"),
         QT_TRANSLATE_NOOP("caretaker::Field", "Reason for the rejection")},
        {QStringLiteral("verified_at"), QT_TRANSLATE_NOOP("caretaker::Field", "Verified")},
        {QStringLiteral("verified_by_id"), QT_TRANSLATE_NOOP("caretaker::Field", "Verified by")},
        {QStringLiteral("updated_at"), QT_TRANSLATE_NOOP("caretaker::Field", "Last change")},
    };
    const auto *title = titles.value(column);
    return title ? QCoreApplication::translate("caretaker::Field", title) : column;
}

} // namespace caretaker
