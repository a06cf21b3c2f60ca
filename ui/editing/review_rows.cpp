// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/review_rows.h"

#include "delegates/cell_delegate.h"
#include "presentation/change_reason.h"
#include "presentation/field_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace caretaker {

namespace {

struct ReviewRows
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ReviewRows)
public:
    static QList<QStringList> conflict(const EditableTable &table, const RowEdit &edit,
                                       const EditConflict &conflict, const QString &currencySymbol);
};

QString inWords(const EditReview &review, const QString &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    return fieldInWords(column, value.toString(), review.people);
}

QList<QStringList> ReviewRows::conflict(const EditableTable &table, const RowEdit &edit,
                                        const EditConflict &conflict, const QString &currencySymbol)
{
    const auto shown = [&](int position, const QVariant &value) {
        const std::unique_ptr<CellDelegate> look(
            makeDelegate(table.definition.columns.at(position).kind, currencySymbol, nullptr));
        return look->displayText(value, QLocale());
    };
    QList<int> positions;
    if (!conflict.isGone())
        positions = differingColumns(table, conflict.seen, conflict.now);
    for (const auto &column : edit.cells.keys()) {
        if (!positions.contains(table.positionOf(column)))
            positions.append(table.positionOf(column));
    }
    QList<QStringList> lines;
    for (const auto position : std::as_const(positions)) {
        const auto *field = table.fieldAt(position);
        const auto cell = field ? edit.cells.value(field->column) : CellEdit();
        const bool isEdited = field && edit.cells.contains(field->column);
        const auto entered = cell.shown.isEmpty() ? shown(position, cell.value) : cell.shown;
        lines.append({conflict.key, table.definition.columns.at(position).title,
                      shown(position, conflict.seen.value(position)),
                      conflict.isGone() ? tr("the row is gone")
                                        : shown(position, conflict.now.value(position)),
                      !isEdited           ? QStringLiteral("—")
                      : entered.isEmpty() ? tr("(empty)")
                                          : entered});
    }
    return lines;
}

} // namespace

QList<ChangeRow> reviewRows(const EditReview &review)
{
    QList<ChangeRow> rows;
    for (const auto &change : review.plan.changes) {
        for (const auto &field : change.update.fields)
            rows.append({change.update.table,
                         change.key,
                         labelInWords(change.update.table, change.label),
                         reasonInWords(change.reason),
                         {{field.column, inWords(review, field.column, field.before),
                           inWords(review, field.column, field.after)}}});
    }
    return rows;
}

QList<QStringList> conflictRows(const EditableTable &table, const RowEdit &edit,
                                const EditConflict &conflict, const QString &currencySymbol)
{
    return ReviewRows::conflict(table, edit, conflict, currencySymbol);
}

} // namespace caretaker
