// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/change_row.h"

#include "presentation/change_reason.h"
#include "presentation/field_words.h"

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
        ChangeRow row{change.update.table,
                      change.key,
                      labelInWords(change.update.table, change.label),
                      reasonInWords(change.reason),
                      {}};
        for (const auto &field : change.update.fields)
            row.fields.append({field.column, fieldInWords(field.column, field.before.toString()),
                               fieldInWords(field.column, field.after.toString())});
        rows.append(withStatusFirst(std::move(row)));
    }
    return rows;
}

QList<ChangeRow> changeRows(const QList<RunChange> &changes, const QMap<qint64, QString> &people)
{
    QList<ChangeRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes) {
        ChangeRow row{change.table,
                      change.key,
                      labelInWords(change.table, change.label),
                      reasonInWords(change.reason),
                      {}};
        for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
            const auto values = field.value().toArray();
            row.fields.append(
                {field.key(),
                 fieldInWords(field.key(), values.at(0).toVariant().toString(), people),
                 fieldInWords(field.key(), values.at(1).toVariant().toString(), people)});
        }
        rows.append(withStatusFirst(std::move(row)));
    }
    return rows;
}

} // namespace caretaker
